import { expectChecked, given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import { approval, item, playSitting, sittingAfter } from './testing/assembly.js';
import { STARTS_AT } from './testing/commands.js';
import {
  ELECTION,
  election,
  electionDecided,
  gatheringHistories,
  inGathering,
  nominated,
  OTHER,
  TWELVE,
  votedOn,
} from './testing/gatherings.js';

const candidates = (count: number) => TWELVE.slice(0, count);
const lastOf = (events: readonly { readonly data: object }[]) => events.at(-1)?.data;

describe('who is elected', () => {
  const play = (votes: readonly number[], size = 5) =>
    playSitting(
      playSitting(inGathering(), election({ size })),
      ...candidates(votes.length).map((memberId) => nominated(memberId)),
      ...candidates(votes.length).map((memberId, index) => votedOn(memberId, votes[index] ?? 0)),
      electionDecided(),
    );

  it('whoever has the most votes, of those whom more than half wanted', () => {
    const events = play([12, 7, 8, 9, 10, 11, 6]);
    expect(events.at(-1)?.type).toBe('AssemblyElected');
    const { members } = lastOf(events) as { readonly members: readonly { readonly memberId: string }[] };
    expect(members.map(({ memberId }) => memberId).sort()).toEqual(
      [
        'representative-1',
        'representative-3',
        'representative-4',
        'representative-5',
        'representative-6',
      ].sort(),
    );
    expect(members[0]).toEqual({ memberId: 'representative-1', groups: ['street'], for: 12 });
  });

  it('five are the least; with four there is no assembly', () => {
    expect(play([12, 12, 12, 12, 12, 6]).at(-1)?.type).toBe('AssemblyElected');
    const four = play([12, 12, 12, 12, 6]);
    expect(four.at(-1)).toEqual({
      type: 'AssemblyNotElected',
      data: { itemId: 'item-1', elected: 4, least: 5, occurredAt: STARTS_AT },
    });
    expect(sittingAfter(four).elections[0]?.outcome).toBe('notElected');
  });

  it('after a tie those elected before keep their seats, and only the equals are voted on', () => {
    const tied = play([12, 12, 12, 12, 9, 9]);
    expect(tied.at(-1)).toEqual({
      type: 'AssemblyElectionTied',
      data: {
        itemId: 'item-1',
        round: 1,
        ties: [{ contenders: ['representative-5', 'representative-6'], seats: 1 }],
        occurredAt: STARTS_AT,
      },
    });
    given(decider, tied)
      .when(votedOn('representative-1', 12))
      .thenRefused('NotInThisRound', { memberId: 'representative-1', round: 2 });
    given(decider, tied).when(nominated('representative-9')).thenRefused('NominationsAlreadyClosed', {});
    given(decider, playSitting(tied, votedOn('representative-5', 7)))
      .when(electionDecided())
      .thenRefused('VotesMissing', { missing: ['representative-6'], round: 2 });
    const second = playSitting(
      tied,
      votedOn('representative-5', 8),
      votedOn('representative-6', 7),
      electionDecided(),
    );
    const { members } = lastOf(second) as { readonly members: readonly { readonly memberId: string }[] };
    expect(members.map(({ memberId }) => memberId)).toEqual(candidates(5));
  });

  it('of a by-election even one is enough, and none is not', () => {
    const assembly = { assemblyId: 'assembly-1', vacant: 2, termTo: '2028-08-09', members: [] };
    const vacancy = playSitting(
      inGathering(),
      election({ assembly, size: 2, termTo: '2028-08-09' }),
      nominated('neighbour'),
    );
    expect(playSitting(vacancy, votedOn('neighbour', 6), electionDecided()).at(-1)).toEqual({
      type: 'AssemblyNotElected',
      data: { itemId: 'item-1', elected: 0, least: 1, occurredAt: STARTS_AT },
    });
    const filled = playSitting(vacancy, votedOn('neighbour', 7), electionDecided());
    expect(expectChecked(decider, decider.initialState, filled).elections).toMatchObject([
      { outcome: 'elected', elected: [{ memberId: 'neighbour', for: 7 }] },
    ]);
  });

  it('two elections of one gathering do not mix', () => {
    const second = item('item-3', { competence: 'assemblyElection' });
    const agenda = [ELECTION, OTHER, second];
    const both = playSitting(
      inGathering(12, { agenda }),
      election(),
      election({ itemId: 'item-3' }),
      nominated('representative-1'),
      nominated('representative-2', { itemId: 'item-3' }),
    );
    const chosen = sittingAfter(both).elections.map(({ candidates }) =>
      candidates.map(({ memberId }) => memberId),
    );
    expect(chosen).toEqual([['representative-1'], ['representative-2']]);
    given(decider, both)
      .when(approval([ELECTION], 12))
      .thenRefused('ItemDecided', { itemId: 'item-3' });
  });
});

it.each(Object.keys(gatheringHistories))(
  'the history of a gathering %s follows from the rules, judged again',
  (name) => {
    const events = gatheringHistories[name]?.() ?? [];
    const ended = expectChecked(decider, decider.initialState, events);
    expect(ended.convened?.body).toBe('gathering');
  },
);
