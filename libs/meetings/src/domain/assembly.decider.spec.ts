import { given } from '#libs/testing';
import { assemblyDecider as decider } from './assembly.decider.js';
import { membersOn, standingOn, vacantOn } from './assembly.state.js';
import { TEN } from './testing/assembly.js';
import {
  assemblyAfter,
  exit,
  FORMED_AT,
  formation,
  playAssembly,
  vacancyFilled,
} from './testing/sitting-histories.js';

describe('an assembly is formed', () => {
  it('of ten where 942 people live, for four years', () => {
    const { type, eligibility, now, ...data } = formation();
    expect([type, eligibility.length, now]).toEqual(['FormAssembly', 10, FORMED_AT]);
    given(decider)
      .when(formation())
      .then([{ type: 'AssemblyFormed', data }]);
  });

  it.each([
    [4, 942, 5, 10],
    [11, 942, 5, 10],
    [10, 10_001, 11, 15],
  ])('not of %i where %i people live', (size, population, least, most) => {
    const members = Array.from({ length: size }, (_, index) => ({ memberId: `m-${String(index)}` }));
    given(decider)
      .when(formation({ members, population }))
      .thenRefused('AssemblySizeOutOfRange', { size, least, most, population });
  });

  it('not for longer than four years', () => {
    given(decider)
      .when(formation({ termTo: '2026-08-10' }))
      .thenRefused('TermTooLong', { termTo: '2026-08-10', longest: '2026-08-09', years: 4 });
  });

  it('not with one person twice, nor with a minor', () => {
    const twice = [...TEN.slice(0, 9), 'member-1'].map((memberId) => ({ memberId }));
    given(decider)
      .when(formation({ members: twice }))
      .thenRefused('MemberRepeated', { memberId: 'member-1' });
    const eligibility = TEN.map((_, index) => ({
      verdict: index === 3 ? ('minor' as const) : ('eligible' as const),
    }));
    given(decider)
      .when(formation({ eligibility }))
      .thenRefused('MemberNotEligible', { memberId: 'member-4', reason: 'minor' });
  });

  it('with representatives only whom their separate gathering elected and published', () => {
    const members = TEN.map((memberId) => ({ memberId, representativeOf: 'gathering-1' }));
    const named = { memberId: 'member-1', gatheringId: 'gathering-1' };
    const facts = (representative: 'published' | 'notPublished' | 'notElected') =>
      formation({ members, eligibility: TEN.map(() => ({ verdict: 'eligible' as const, representative })) });
    given(decider).when(facts('notElected')).thenRefused('NotElectedThere', named);
    given(decider).when(facts('notPublished')).thenRefused('ElectionNotPublished', named);
    expect(decider.decide(facts('published'), decider.initialState)).toHaveLength(1);
  });

  it('once', () => {
    given(decider, playAssembly(formation())).when(formation()).thenRefused('AssemblyFormedAlready', {});
  });
});

describe('a seat', () => {
  it('is vacant after its member left, and filled by a gathering’s decision', () => {
    const events = playAssembly(formation(), exit('member-3'), vacancyFilled('member-11'));
    const state = assemblyAfter(events);
    expect(membersOn(state, '2023-02-28')).toContain('member-3');
    expect(membersOn(state, '2023-03-15')).toHaveLength(9);
    expect(membersOn(state, '2023-04-10')).toContain('member-11');
    expect(standingOn(state, 'member-3', '2023-03-15')).toBe('left');
    expect(standingOn(state, 'member-1', '2026-08-10')).toBe('termOver');
  });

  it('is not filled while none is vacant', () => {
    given(decider, playAssembly(formation()))
      .when(vacancyFilled('member-11'))
      .thenRefused('NoVacancy', { members: 10, most: 10 });
  });

  it('is not left twice', () => {
    given(decider, playAssembly(formation(), exit('member-3')))
      .when(exit('member-3', '2023-03-02'))
      .thenRefused('NotAssemblyMember', { memberId: 'member-3', standing: 'left' });
  });
});

describe('an assembly that a gathering elected here', () => {
  const nine = TEN.slice(0, 9).map((memberId) => ({ memberId }));

  it('may have vacant seats, and a by-election fills them', () => {
    const formed = playAssembly(formation({ size: 10, members: nine }));
    expect(vacantOn(assemblyAfter(formed), '2023-04-10')).toBe(1);
    expect(playAssembly(formation({ size: 10, members: nine }), vacancyFilled('member-11'))).toHaveLength(2);
    given(decider)
      .when(formation({ size: 8, members: nine }))
      .thenRefused('AssemblySizeOutOfRange', { size: 9, least: 5, most: 10, population: 942 });
  });

  it('says ahead when its term ends, once, on the norm’s day', () => {
    const law = formation().norms['assembly.termYears'];
    const norms = { ...formation().norms, 'assembly.termNoticeDays': { ...law, value: 60 } };
    const announce = (now: string) => ({ type: 'AnnounceTermEnd', now, occurredAt: now }) as const;
    const formed = playAssembly(formation({ norms }));
    given(decider, formed).when(announce('2026-06-09T18:00:00.000Z')).thenNothing();
    const due = announce('2026-06-09T20:00:00.000Z');
    const said = [
      {
        type: 'AssemblyTermEnding' as const,
        data: { termTo: '2026-08-09', days: 60, occurredAt: due.occurredAt },
      },
    ];
    given(decider, formed).when(due).then(said);
    given(decider, [...formed, ...said])
      .when(due)
      .thenNothing();
    given(decider, playAssembly(formation())).when(due).thenNothing();
  });
});
