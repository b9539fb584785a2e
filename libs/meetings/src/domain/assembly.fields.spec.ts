import { expectChecked, given } from '#libs/testing';
import type { AssemblyCommand } from './assembly.commands.js';
import { assemblyDecider as decider } from './assembly.decider.js';
import type { AssemblyEvent } from './assembly.events.js';
import { membersOn, standingOn, vacantOn } from './assembly.state.js';
import { TEN } from './testing/assembly.js';
import { vaultDocument } from './testing/commands.js';
import {
  assemblyAfter,
  exit,
  FORMED_AT,
  formation,
  GATHERING,
  playAssembly,
  vacancyFilled,
} from './testing/sitting-histories.js';

type Events = readonly AssemblyEvent[];
const formed = playAssembly(formation());
const vacant = playAssembly(formation(), exit('member-3'));
const but = (command: AssemblyCommand, changes: object): AssemblyCommand => ({ ...command, ...changes });
const source = (number: string, date: string) => ({ ...GATHERING, decision: { number, date } });
const nameless = [{ memberId: '' }, ...TEN.slice(1).map((memberId) => ({ memberId }))];

it.each<[string, Events, AssemblyCommand]>([
  ['territory', [], formation({ territory: 'here' })],
  ['population', [], formation({ population: 0 })],
  ['source.decision.number', [], formation({ source: source('', '2022-08-09') })],
  ['source.minutes.documentId', [], formation({ source: { ...GATHERING, minutes: vaultDocument('') } })],
  ['termFrom', [], formation({ termFrom: 'now' })],
  ['termTo', [], formation({ termTo: 'then' })],
  ['memberId', [], formation({ members: nameless })],
  [
    'norms',
    [],
    formation({
      norms: { ...formation().norms, 'assembly.size': { ...formation().norms['assembly.size'], value: [] } },
    }),
  ],
  ['leftOn', formed, exit('member-3', '2023-02-30')],
  ['source.decision.number', vacant, but(vacancyFilled('member-11'), { source: source('', '2023-04-10') })],
  ['occurredAt', [], formation({ occurredAt: 'now' })],
])('a step of an assembly with a wrong %s is refused and the field named', (field, before, command) => {
  given(decider, before).when(command).thenRefused('FieldInvalid', { field });
});

describe('the days of an assembly', () => {
  it('its term begins on the day of the gathering or later, and ends after it began', () => {
    given(decider)
      .when(formation({ termFrom: '2022-08-08' }))
      .thenRefused('DateTooEarly', { field: 'termFrom', date: '2022-08-08', notBefore: '2022-08-09' });
    given(decider)
      .when(formation({ termTo: '2022-08-08' }))
      .thenRefused('DateTooEarly', { field: 'termTo', date: '2022-08-08', notBefore: '2022-08-09' });
  });

  it('nobody leaves or joins one that was never formed, nor before it was', () => {
    given(decider).when(exit('member-3')).thenRefused('AssemblyNotFormed', {});
    given(decider).when(vacancyFilled('member-11')).thenRefused('AssemblyNotFormed', {});
    const before = '2022-08-09T05:00:00.000Z';
    const facts = { occurredAt: before, notBefore: FORMED_AT };
    for (const command of [exit('member-3', '2022-08-09'), vacancyFilled('member-11')])
      given(decider, formed)
        .when(but(command, { now: before, occurredAt: before }))
        .thenRefused('HappenedTooEarly', facts);
  });

  it('nobody leaves on a day to come, nor joins after the term', () => {
    given(decider, formed)
      .when(exit('member-3', '2023-03-03'))
      .thenRefused('DateInFuture', { field: 'leftOn', date: '2023-03-03', today: '2023-03-02' });
    const late = {
      source: source('2', '2026-08-10'),
      now: '2026-08-11T05:00:00.000Z',
      occurredAt: '2026-08-11T05:00:00.000Z',
    };
    given(decider, vacant)
      .when(but(vacancyFilled('member-11'), late))
      .thenRefused('TermOver', { termTo: '2026-08-09' });
    const last = { ...late, source: source('2', '2026-08-09') };
    expect(decider.decide(but(vacancyFilled('member-11'), last), assemblyAfter(vacant))).toHaveLength(1);
  });

  it('a seat is held from the first day to the last, both counted', () => {
    const state = assemblyAfter(vacant);
    expect(standingOn(state, 'member-1', '2022-08-08')).toBe('never');
    expect(standingOn(state, 'member-1', '2022-08-09')).toBe('member');
    expect(standingOn(state, 'member-1', '2026-08-09')).toBe('member');
    expect(standingOn(state, 'member-3', '2023-03-01')).toBe('member');
    expect(standingOn(state, 'member-3', '2023-03-02')).toBe('left');
    expect(standingOn(decider.initialState, 'member-1', '2022-08-09')).toBe('never');
  });

  it('the end of a term that nobody formed is not announced', () => {
    const now = '2026-07-01T05:00:00.000Z';
    given(decider).when({ type: 'AnnounceTermEnd', now, occurredAt: now }).thenNothing();
  });
});

describe('the seats of an assembly', () => {
  it('are none before it is formed, and never fewer than none', () => {
    expect(vacantOn(decider.initialState, '2023-01-01')).toBe(0);
    expect(vacantOn(assemblyAfter(formed), '2023-01-01')).toBe(0);
    expect(vacantOn(assemblyAfter(vacant), '2023-03-02')).toBe(1);
  });

  it('are not taken by somebody who has one', () => {
    given(decider, vacant)
      .when(vacancyFilled('member-1'))
      .thenRefused('MemberRepeated', { memberId: 'member-1' });
  });

  it('may be taken again by somebody who had left, who leaves them again', () => {
    const back = playAssembly(formation(), exit('member-3'), vacancyFilled('member-3'));
    expect(membersOn(assemblyAfter(back), '2023-04-10')).toEqual(TEN);
    const now = '2024-01-02T05:00:00.000Z';
    const again = but(exit('member-3', '2024-01-01'), { now, occurredAt: now });
    const gone = assemblyAfter([...back, ...decider.decide(again, assemblyAfter(back))]);
    expect(gone.seats.filter(({ memberId }) => memberId === 'member-3').map(({ leftOn }) => leftOn)).toEqual([
      '2023-03-01',
      '2024-01-01',
    ]);
  });

  it('are taken by somebody eligible, a representative only by a published election', () => {
    const joining = (changes: object) => but(vacancyFilled('member-11'), changes);
    given(decider, vacant)
      .when(joining({ eligibility: { verdict: 'nonResident' } }))
      .thenRefused('MemberNotEligible', { memberId: 'member-11', reason: 'nonResident' });
    const member = { memberId: 'member-11', representativeOf: 'gathering-1' };
    const named = { memberId: 'member-11', gatheringId: 'gathering-1' };
    given(decider, vacant).when(joining({ member })).thenRefused('NotElectedThere', named);
    const published = joining({ member, eligibility: { verdict: 'eligible', representative: 'published' } });
    const joined = [...vacant, ...decider.decide(published, assemblyAfter(vacant))];
    expect(expectChecked(decider, decider.initialState, joined).seats).toHaveLength(11);
  });

  it('of people whom the roll does not know are refused', () => {
    given(decider)
      .when(formation({ eligibility: [] }))
      .thenRefused('MemberNotEligible', { memberId: 'member-1', reason: 'unknown' });
  });

  it('are as many as the table allows: five at least, ten at most, the vacant ones counted', () => {
    const members = (count: number) => TEN.slice(0, count).map((memberId) => ({ memberId }));
    expect(playAssembly(formation({ members: members(5) }))).toHaveLength(1);
    expect(playAssembly(formation({ members: members(5), size: 10, population: 10_000 }))).toHaveLength(1);
    given(decider)
      .when(formation({ members: members(10), size: 11 }))
      .thenRefused('AssemblySizeOutOfRange', { size: 11, least: 5, most: 10, population: 942 });
    given(decider)
      .when(formation({ members: members(4), size: 10 }))
      .thenRefused('AssemblySizeOutOfRange', { size: 4, least: 5, most: 10, population: 942 });
  });
});
