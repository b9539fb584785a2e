import { given } from '#libs/testing';
import { conveningOf, gatheringBodyId } from './assembly-meeting.convening.js';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import { seatsOfSections } from './rules/assembly/seats.js';
import { at, conveneSitting, playSitting, sittingAfter, sittingNotice } from './testing/assembly.js';
import { hands, STARTS_AT, vaultText } from './testing/commands.js';
import {
  conveneGathering,
  election,
  electionDecided,
  inGathering,
  nominated,
  representatives,
  residentComes,
  tenElected,
  TWELVE,
  VILLAGES,
  votedOn,
} from './testing/gatherings.js';

const opened = playSitting(inGathering(), election());
const departs = (memberId: string) => at('RecordAssemblyDeparture', STARTS_AT, { memberId });
const lastOf = (events: readonly { readonly data: object }[]) => events.at(-1)?.data;

describe('what a gathering stands on', () => {
  it('its priorities are kept, and who takes part is frozen', () => {
    const [convened] = playSitting([], conveneGathering());
    const composition = representatives() as Extract<
      ReturnType<typeof representatives>,
      { kind: 'representatives' }
    >;
    expect(convened?.data).toMatchObject({
      priorities: [{ gatheringId: 'gathering-1', priorityId: 'priority-1', text: vaultText('road') }],
      composition: {
        ...composition,
        representatives: composition.representatives.map(({ memberId, gatheringId }) => ({
          memberId,
          gatheringId,
        })),
      },
    });
    expect(sittingAfter(playSitting([], conveneGathering())).convened).toMatchObject({
      body: 'gathering',
      bodyId: gatheringBodyId('595037000'),
      members: TWELVE,
      eligible: 12,
      rules: { noticeDays: 10, waitingMinutes: 30, quorum: { above: true }, deliveryWorkingDays: 2 },
    });
  });

  it('the readers of the log see the same convening as its decider', () => {
    const events = playSitting([], conveneGathering());
    expect(events.map(conveningOf)).toEqual([sittingAfter(events).convened]);
    const told = playSitting([], conveneSitting(), sittingNotice());
    expect(told.map(conveningOf)).toEqual([sittingAfter(told).convened, undefined]);
  });

  it('all gatherings of a territory are one body, and those of another are another', () => {
    expect(gatheringBodyId('595037000')).toBe(gatheringBodyId('595037000'));
    expect(gatheringBodyId('595037000')).not.toBe(gatheringBodyId('595039000'));
  });

  it('residents are counted by the roll, and nobody is asked whom the roll was not asked about', () => {
    const residents = { kind: 'residents', eligible: 31, rollVersion: 7 } as const;
    const of = playSitting([], conveneGathering({ composition: residents }));
    expect(sittingAfter(of).convened).toMatchObject({
      eligible: 31,
      rollVersion: 7,
      rules: { quorum: { share: { numerator: 1, denominator: 10 }, above: false } },
    });
    expect(sittingAfter(of).convened).not.toHaveProperty('members');
    const { verdict: _none, ...unasked } = residentComes('resident-1') as ReturnType<typeof residentComes> & {
      readonly verdict: unknown;
    };
    given(decider, of)
      .when(unasked)
      .thenRefused('ParticipantNotEligible', { memberId: 'resident-1', reason: 'unknown' });
  });

  it('an initiative granted without an order brings about no gathering', () => {
    const standing = { territory: '595037000', phase: 'granted' } as const;
    given(decider)
      .when(conveneGathering({ convener: { kind: 'initiative', initiativeId: 'initiative-1', standing } }))
      .thenRefused('InitiativeStandsOtherwise', { phase: 'granted' });
  });
});

describe('the terms of an election', () => {
  it('lie within the table and begin on the day or later', () => {
    expect(playSitting(inGathering(), election({ size: 5 })).at(-1)?.type).toBe('AssemblyElectionOpened');
    given(decider, inGathering())
      .when(election({ size: 4 }))
      .thenRefused('AssemblySizeOutOfRange', { size: 4, least: 5, most: 10, population: 942 });
    given(decider, inGathering())
      .when(election({ termFrom: '2026-03-10', termTo: '2030-03-10' }))
      .thenRefused('DateTooEarly', { field: 'termFrom', date: '2026-03-10', notBefore: '2026-03-11' });
  });

  it('are voted on by those present, and opened by more than half', () => {
    given(decider, inGathering())
      .when(election({ vote: hands(13) }))
      .thenRefused('CountsAbovePresent', { sum: 13, base: 12 });
    expect(lastOf(playSitting(inGathering(), election({ vote: hands(7) })))).toEqual({
      itemId: 'item-1',
      population: 942,
      size: 10,
      sections: [],
      termFrom: '2026-03-11',
      termTo: '2030-03-11',
      vote: hands(7),
      base: 12,
      occurredAt: STARTS_AT,
    });
    const rejected = playSitting(inGathering(), election({ vote: hands(6) }));
    expect(sittingAfter(rejected).elections).toEqual([]);
  });

  it('give a seat to every section, even where there are as many sections as seats', () => {
    const four = playSitting(inGathering(), election({ size: 5, sections: VILLAGES }));
    expect(lastOf(four)).toMatchObject({
      sections: [{ seats: 2 }, { seats: 1 }, { seats: 1 }, { seats: 1 }],
    });
    const five = [...VILLAGES, { sectionId: 'section-5', population: 3 }];
    expect(lastOf(playSitting(inGathering(), election({ size: 5, sections: five })))).toMatchObject({
      sections: five.map((section) => ({ ...section, seats: 1 })),
    });
  });

  it('give the seats in proportion: of nearly equal sections neither gets twice as many', () => {
    const sections = [
      { sectionId: 'section-1', population: 100 },
      { sectionId: 'section-2', population: 99 },
    ];
    expect(seatsOfSections(sections, 4).map(({ seats }) => seats)).toEqual([2, 2]);
    expect(seatsOfSections(sections, 5).map(({ seats }) => seats)).toEqual([3, 2]);
  });

  it('of a by-election are those of the assembly that has vacant seats', () => {
    const assembly = { assemblyId: 'assembly-1', vacant: 2, termTo: '2028-08-09', members: ['member-1'] };
    const vacancy = (changes: object) => election({ assembly, size: 2, termTo: '2028-08-09', ...changes });
    expect(lastOf(playSitting(inGathering(), vacancy({})))).toMatchObject({
      assemblyId: 'assembly-1',
      size: 2,
    });
    given(decider, inGathering())
      .when(vacancy({ termFrom: '2026-03-10' }))
      .thenRefused('DateTooEarly', { field: 'termFrom', date: '2026-03-10', notBefore: '2026-03-11' });
    const ended = { ...assembly, termTo: '2026-03-10' };
    given(decider, inGathering())
      .when(vacancy({ assembly: ended, termTo: '2026-03-10' }))
      .thenRefused('TermOver', { termTo: '2026-03-10' });
  });
});

describe('each step of an election', () => {
  it('is of an election that was opened and has not ended', () => {
    for (const command of [nominated('representative-1'), votedOn('representative-1', 12), electionDecided()])
      given(decider, inGathering()).when(command).thenRefused('ElectionNotOpened', { itemId: 'item-1' });
    for (const command of [
      nominated('representative-12'),
      votedOn('representative-1', 12),
      electionDecided(),
    ])
      given(decider, tenElected()).when(command).thenRefused('ItemDecided', { itemId: 'item-1' });
  });

  it('is led by a chair and a secretary who are there', () => {
    const one = playSitting(opened, nominated('representative-5'));
    const absent = { part: 'chair', memberId: 'representative-1' };
    const led = playSitting(one, departs('representative-1'));
    given(decider, led).when(votedOn('representative-5', 10)).thenRefused('OfficerAbsent', absent);
    given(decider, led).when(electionDecided()).thenRefused('OfficerAbsent', absent);
    given(decider, playSitting(inGathering(), departs('representative-2')))
      .when(election({ vote: hands(10) }))
      .thenRefused('OfficerAbsent', { part: 'secretary', memberId: 'representative-2' });
  });

  it('gives way to the loss of the quorum', () => {
    const lost = {
      type: 'AssemblyQuorumLost' as const,
      data: { present: 6, eligible: 12, required: 7, occurredAt: STARTS_AT },
    };
    const seven = inGathering(7);
    given(decider, playSitting(seven, departs('representative-7')))
      .when(election({ vote: hands(6) }))
      .then([lost]);
    const voting = playSitting(seven, election({ vote: hands(7) }), nominated('representative-1'));
    given(decider, playSitting(voting, departs('representative-7')))
      .when(votedOn('representative-1', 6))
      .then([lost]);
  });

  it('a candidate is kept with the section, the groups and the election that sent them', () => {
    const bySections = playSitting(inGathering(), election({ sections: VILLAGES }));
    const command = nominated(
      'representative-1',
      {
        sectionId: 'section-1',
        representativeOf: 'gathering-1',
        eligibility: { verdict: 'eligible', representative: 'published' },
      },
      ['street', 'women'],
    );
    given(decider, bySections)
      .when(command)
      .then([
        {
          type: 'AssemblyCandidateNominated',
          data: {
            itemId: 'item-1',
            memberId: 'representative-1',
            groups: ['street', 'women'],
            sectionId: 'section-1',
            representativeOf: 'gathering-1',
            occurredAt: STARTS_AT,
          },
        },
      ]);
    given(decider, bySections)
      .when({
        ...command,
        eligibility: { verdict: 'eligible', representative: 'notElected' },
      } as typeof command)
      .thenRefused('NotElectedThere', { memberId: 'representative-1', gatheringId: 'gathering-1' });
  });

  it('a vote is of those present, on a candidate of this election', () => {
    const one = playSitting(opened, nominated('representative-1'));
    given(decider, one)
      .when(votedOn('representative-1', 13))
      .thenRefused('CountsAbovePresent', { sum: 13, base: 12 });
    expect(lastOf(playSitting(one, votedOn('representative-1', 8)))).toEqual({
      itemId: 'item-1',
      memberId: 'representative-1',
      round: 1,
      vote: hands(8),
      base: 12,
      occurredAt: STARTS_AT,
    });
  });

  it('without a candidate nothing is decided', () => {
    given(decider, opened).when(electionDecided()).thenRefused('NoCandidates', {});
  });
});
