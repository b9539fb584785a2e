import { given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import { approval, at, decide, item, openSitting, playSitting } from './testing/assembly.js';
import { CHAIR, ENDS_AT, hands } from './testing/commands.js';
import {
  conveneGathering,
  election,
  electionDecided,
  gatheredRepresentatives,
  gatheringHistories,
  inGathering,
  nominated,
  OTHER,
  representatives,
  residentComes,
  tenElected,
  TWELVE,
  VILLAGES,
  votedOn,
} from './testing/gatherings.js';

const begin = decider.initialState;

describe('a gathering is convened', () => {
  it('of those whom the separate gatherings elected and published', () => {
    const [convened] = decider.decide(conveneGathering(), begin);
    expect(convened).toMatchObject({ type: 'GatheringConvened', data: { composition: { sections: 4 } } });
    const [one, ...others] = (representatives() as unknown as { representatives: object[] }).representatives;
    const composition = { ...representatives(), representatives: [{ ...one, published: false }, ...others] };
    given(decider)
      .when(conveneGathering({ composition: composition as never }))
      .thenRefused('ElectionNotPublished', { memberId: 'representative-1', gatheringId: 'gathering-1' });
    given(decider)
      .when(conveneGathering({ composition: representatives(0) }))
      .thenRefused('RepresentativesMissing', { sections: 4 });
  });

  it('by the akim of that okrug, with ten days of notice', () => {
    const convener = { kind: 'akim', officialId: CHAIR, appointments: [] } as const;
    given(decider)
      .when(conveneGathering({ convener }))
      .thenRefused('NotTheAkim', { officialId: CHAIR, territory: '595037000', on: '2026-02-27' });
    given(decider)
      .when(conveneGathering({ noticeOn: '2026-03-02' }))
      .thenRefused('NoticeTooShort', { noticeDays: 9, required: 10, earliest: '2026-03-12' });
  });

  it('by residents only when the district akim granted their initiative, and there', () => {
    const asked = (territory: string, phase: 'granted' | 'refused') =>
      conveneGathering({
        convener: {
          kind: 'initiative',
          initiativeId: 'initiative-1',
          standing: { territory, phase, order: { number: '77', date: '2026-02-20' } },
        },
      });
    given(decider)
      .when(asked('595037000', 'refused'))
      .thenRefused('InitiativeStandsOtherwise', { phase: 'refused' });
    given(decider)
      .when(asked('595039000', 'granted'))
      .thenRefused('InitiativeOfElsewhere', { initiativeId: 'initiative-1', territory: '595037000' });
    expect(decider.decide(asked('595037000', 'granted'), begin)[0]?.data).toMatchObject({
      convener: { kind: 'initiative', initiativeId: 'initiative-1', order: { number: '77' } },
    });
  });

  it('on what a gathering decides, and not on what the law gives to the assembly', () => {
    given(decider)
      .when(conveneGathering({ agenda: [item('item-1', { competence: 'budgetConcurrence' })] }))
      .thenRefused('CompetenceNotInForce', { competence: 'budgetConcurrence', on: '2026-03-11' });
  });
});

describe('its quorum', () => {
  it('is more than half of the representatives: six of twelve wait, seven begin', () => {
    const six = playSitting(gatheredRepresentatives(6), openSitting()).at(-1);
    expect(six).toMatchObject({
      type: 'AssemblyQuorumWaitStarted',
      data: { present: 6, eligible: 12, required: 7 },
    });
    expect(playSitting(gatheredRepresentatives(7), openSitting()).at(-1)?.type).toBe('AssemblyQuorumReached');
  });

  it('is a tenth of the residents who are eligible: two of thirty-one do not reach it, four do', () => {
    const residents = { kind: 'residents', eligible: 31, rollVersion: 7 } as const;
    const come = (count: number) =>
      playSitting(
        gatheredRepresentatives(0, { composition: residents }),
        ...TWELVE.slice(0, count).map((memberId) => residentComes(memberId)),
        openSitting(),
      ).at(-1);
    expect(come(3)).toMatchObject({ type: 'AssemblyQuorumWaitStarted', data: { required: 4 } });
    expect(come(4)?.type).toBe('AssemblyQuorumReached');
  });

  it('counts nobody whom the roll does not find eligible, and no representative of elsewhere', () => {
    const residents = { kind: 'residents', eligible: 31, rollVersion: 7 } as const;
    given(decider, gatheredRepresentatives(0, { composition: residents }))
      .when(residentComes('child', 'minor'))
      .thenRefused('ParticipantNotEligible', { memberId: 'child', reason: 'minor' });
    given(decider, gatheredRepresentatives(0))
      .when(residentComes('neighbour'))
      .thenRefused('NotAssemblyMember', { memberId: 'neighbour', standing: 'never' });
  });
});

describe('it elects the assembly', () => {
  it('of a size and for a term within the norms, by open vote', () => {
    given(decider, inGathering())
      .when(election({ size: 11 }))
      .thenRefused('AssemblySizeOutOfRange', { size: 11, least: 5, most: 10, population: 942 });
    given(decider, inGathering())
      .when(election({ termTo: '2030-03-12' }))
      .thenRefused('TermTooLong', { termTo: '2030-03-12', longest: '2030-03-11', years: 4 });
    expect(playSitting(inGathering(), election({ vote: hands(6) })).at(-1)?.type).toBe(
      'AssemblyElectionRejected',
    );
  });

  it('with the seats of the sections as their people, one at least for each', () => {
    const opened = playSitting(inGathering(), election({ sections: VILLAGES })).at(-1);
    expect(opened?.data).toMatchObject({
      sections: [{ seats: 6 }, { seats: 2 }, { seats: 1 }, { seats: 1 }],
    });
    const many = Array.from({ length: 11 }, (_, index) => ({
      sectionId: `s-${String(index)}`,
      population: 9,
    }));
    given(decider, inGathering())
      .when(election({ sections: many }))
      .thenRefused('SeatsTooFew', { size: 10, sections: 11 });
  });

  it('not on an item about something else, nor by an ordinary vote on that item', () => {
    given(decider, inGathering())
      .when(election({ itemId: 'item-2' }))
      .thenRefused('ItemIsNoElection', { itemId: 'item-2' });
    given(decider, inGathering())
      .when(decide('item-1', hands(12)))
      .thenRefused('ItemIsElection', { itemId: 'item-1' });
  });

  it('from candidates who are eligible, each once, with those for whom they speak', () => {
    const opened = playSitting(inGathering(), election());
    given(decider, opened)
      .when(nominated('child', { eligibility: { verdict: 'minor' } }))
      .thenRefused('MemberNotEligible', { memberId: 'child', reason: 'minor' });
    given(decider, opened)
      .when(nominated('neighbour', {}, []))
      .thenRefused('FieldInvalid', { field: 'groups' });
    const one = playSitting(opened, nominated('representative-1'));
    given(decider, one)
      .when(nominated('representative-1'))
      .thenRefused('AlreadyNominated', { memberId: 'representative-1' });
    given(decider, playSitting(one, votedOn('representative-1', 12)))
      .when(nominated('representative-2'))
      .thenRefused('NominationsAlreadyClosed', {});
    given(decider, one)
      .when(electionDecided())
      .thenRefused('VotesMissing', { missing: ['representative-1'], round: 1 });
  });

  it('each candidate is voted on once a round', () => {
    const voted = playSitting(
      inGathering(),
      election(),
      nominated('representative-1'),
      votedOn('representative-1', 12),
    );
    given(decider, voted)
      .when(votedOn('representative-1', 12))
      .thenRefused('VotedAlready', { memberId: 'representative-1', round: 1 });
    given(decider, voted)
      .when(votedOn('neighbour', 12))
      .thenRefused('NotInThisRound', { memberId: 'neighbour', round: 1 });
  });

  it('ten of ten for ten seats', () => {
    const elected = tenElected().at(-1);
    expect(elected?.type).toBe('AssemblyElected');
    expect(elected?.data).toMatchObject({ size: 10, termTo: '2030-03-11' });
    expect((elected?.data as unknown as { members: unknown[] }).members).toHaveLength(10);
  });

  it('equals whom the seats cut through are voted on again, they alone', () => {
    const history = gatheringHistories['tied']?.() ?? [];
    const tie = history.find(({ type }) => type === 'AssemblyElectionTied');
    expect(tie?.data).toMatchObject({
      round: 1,
      ties: [{ sectionId: 'section-2', contenders: ['representative-5', 'representative-6'], seats: 1 }],
    });
  });

  it('fewer than the least form no assembly', () => {
    expect(gatheringHistories['of-residents']?.().at(-1)).toMatchObject({
      type: 'AssemblyNotElected',
      data: { elected: 0, least: 5 },
    });
  });

  it('a by-election fills the vacant seats of that term and no more', () => {
    const assembly = { assemblyId: 'assembly-1', vacant: 2, termTo: '2028-08-09', members: ['member-1'] };
    given(decider, inGathering())
      .when(election({ assembly, size: 3, termTo: '2028-08-09' }))
      .thenRefused('NoVacancy', { members: 1, most: 10 });
    given(decider, inGathering())
      .when(election({ assembly, size: 2 }))
      .thenRefused('TermOver', { termTo: '2028-08-09' });
    const opened = playSitting(inGathering(), election({ assembly, size: 1, termTo: '2028-08-09' }));
    const filled = playSitting(opened, nominated('neighbour'), votedOn('neighbour', 7), electionDecided());
    expect(filled.at(-1)).toMatchObject({ type: 'AssemblyElected', data: { assemblyId: 'assembly-1' } });
  });
});

describe('its end', () => {
  it('comes when each item is decided or elected on', () => {
    const close = at('CloseAssembly', ENDS_AT, {});
    given(decider, tenElected())
      .when(close)
      .thenRefused('ItemsUndecided', { items: ['item-2'] });
    const both = playSitting(tenElected(), decide('item-2', hands(12)));
    expect(playSitting(both, close).at(-1)?.type).toBe('AssemblyClosed');
  });

  it('an election that began stays on the agenda', () => {
    given(decider, playSitting(inGathering(), election()))
      .when(approval([OTHER], 12))
      .thenRefused('ItemDecided', { itemId: 'item-1' });
  });
});
