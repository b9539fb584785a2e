import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import { command, hands, normsWith, registration, STARTS_AT } from '../testing/commands.js';
import { inSession, nominated, nomination, opened, play, stateAfter, voted } from '../testing/histories.js';

const opening = (memberId: string) => command('OpenCandidateVote', STARTS_AT, { memberId });
const counting = (memberId: string, votesFor: number) =>
  command('CountCandidateVote', STARTS_AT, { memberId, vote: hands(votesFor) });
const deciding = command('DecideElection', STARTS_AT, {});

describe('opening the vote on a candidate', () => {
  it('takes those present now as its base', () => {
    const late = registration('late-1', { occurredAt: STARTS_AT });
    given(decider, play(nominated(['member-2']), late))
      .when(opening('member-2'))
      .then([
        {
          type: 'CandidateVoteOpened',
          data: {
            memberId: 'member-2',
            round: 1,
            present: 13,
            eligible: 100,
            required: 10,
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('is refused for somebody not nominated, or withdrawn', () => {
    given(decider, nominated(['member-2']))
      .when(opening('member-5'))
      .thenRefused('NotNominated', { memberId: 'member-5' });
    const withdrawn = play(
      nominated(['member-2', 'member-3']),
      command('WithdrawCandidate', STARTS_AT, { memberId: 'member-2' }),
    );
    given(decider, withdrawn)
      .when(opening('member-2'))
      .thenRefused('CandidateWithdrew', { memberId: 'member-2' });
  });

  it('waits for the nominations to close', () => {
    given(decider, play(inSession(), nomination('member-2')))
      .when(opening('member-2'))
      .thenRefused('NominationsStillOpen');
  });

  it('waits for the vote before it', () => {
    given(decider, play(nominated(['member-2', 'member-3']), opening('member-2')))
      .when(opening('member-3'))
      .thenRefused('VoteStillOpen', { memberId: 'member-2' });
  });

  it('is done once in a round', () => {
    given(decider, voted(nominated(['member-2', 'member-3']), { 'member-2': 5 }))
      .when(opening('member-2'))
      .thenRefused('VotedAlready', { memberId: 'member-2', round: 1 });
  });

  it('needs a secretary, present', () => {
    const candidates = [nomination('member-2'), command('CloseNominations', STARTS_AT, {})];
    given(decider, play(opened(12), ...candidates))
      .when(opening('member-2'))
      .thenRefused('SecretaryMissing');
    const left = play(
      nominated(['member-2']),
      command('RecordDeparture', STARTS_AT, { memberId: 'member-1' }),
    );
    given(decider, left).when(opening('member-2')).thenRefused('SecretaryAbsent', { memberId: 'member-1' });
  });
});

describe('counting the vote on a candidate', () => {
  const voting = play(nominated(['member-2', 'member-3']), opening('member-2'));

  it('records the counts and their base', () => {
    given(decider, voting)
      .when(counting('member-2', 8))
      .then([
        {
          type: 'CandidateVoteCounted',
          data: { memberId: 'member-2', round: 1, vote: hands(8), base: 12, occurredAt: STARTS_AT },
        },
      ]);
  });

  it('keeps the base of the opening, whoever comes or goes meanwhile', () => {
    const moved = play(
      voting,
      command('RecordDeparture', STARTS_AT, { memberId: 'member-12' }),
      registration('late-1', { occurredAt: STARTS_AT }),
    );
    const named = (memberId: string) =>
      command('CountCandidateVote', STARTS_AT, {
        memberId: 'member-2',
        vote: { mode: 'electronic', votes: [{ memberId, choice: 'for' }], for: 1, against: 0, abstained: 0 },
      });
    given(decider, moved)
      .when(counting('member-2', 13))
      .thenRefused('CountsAbovePresent', { sum: 13, base: 12 });
    given(decider, moved).when(named('late-1')).thenRefused('VoterNotPresent', { memberId: 'late-1' });
    expect(() => play(moved, named('member-12'))).not.toThrow();
  });

  it('is of the candidate whose vote is open', () => {
    given(decider, voting)
      .when(counting('member-3', 5))
      .thenRefused('AnotherVoteOpen', { memberId: 'member-2' });
    given(decider, voting)
      .when(counting('member-9', 5))
      .thenRefused('NotNominated', { memberId: 'member-9' });
    given(decider, nominated(['member-2']))
      .when(counting('member-2', 5))
      .thenRefused('NoVoteOpen');
  });
});

describe('deciding the election', () => {
  const three = nominated(['member-2', 'member-3', 'member-4']);

  it('elects the most votes within the quota', () => {
    given(decider, voted(three, { 'member-2': 4, 'member-3': 6, 'member-4': 5 }))
      .when(deciding)
      .then([
        {
          type: 'RepresentativesElected',
          data: {
            elected: [
              { memberId: 'member-3', for: 6, round: 1 },
              { memberId: 'member-4', for: 5, round: 1 },
            ],
            quota: 2,
            rule: 'mostVotes',
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('waits until all were voted on', () => {
    given(decider, voted(three, { 'member-2': 4 }))
      .when(deciding)
      .thenRefused('VotesMissing', { missing: ['member-3', 'member-4'], round: 1 });
    given(decider, play(three, opening('member-2')))
      .when(deciding)
      .thenRefused('VoteStillOpen');
    given(decider, inSession()).when(deciding).thenRefused('NominationsStillOpen');
  });

  it('is done once', () => {
    const decided = play(voted(nominated(['member-2']), { 'member-2': 12 }), deciding);
    given(decider, decided).when(deciding).thenRefused('ElectionDecided');
    given(decider, decided).when(opening('member-2')).thenRefused('ElectionDecided');
  });

  it('votes again where a tie crosses the quota, keeping whom the tie does not touch', () => {
    const tied = voted(three, { 'member-2': 7, 'member-3': 5, 'member-4': 5 });
    given(decider, tied)
      .when(deciding)
      .then([
        {
          type: 'ElectionTied',
          data: {
            elected: [{ memberId: 'member-2', for: 7, round: 1 }],
            tied: ['member-3', 'member-4'],
            seats: 1,
            round: 1,
            occurredAt: STARTS_AT,
          },
        },
      ]);
    const second = play(tied, deciding);
    given(decider, second)
      .when(opening('member-2'))
      .thenRefused('NotInThisRound', { memberId: 'member-2', round: 2 });
    given(decider, voted(second, { 'member-3': 4, 'member-4': 6 }))
      .when(deciding)
      .then([
        {
          type: 'RepresentativesElected',
          data: {
            elected: [
              { memberId: 'member-2', for: 7, round: 1 },
              { memberId: 'member-4', for: 6, round: 2 },
            ],
            quota: 2,
            rule: 'mostVotes',
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('votes as often as the tie repeats, until somebody withdraws', () => {
    const even = { 'member-3': 5, 'member-4': 5 };
    const third = play(voted(play(voted(three, { 'member-2': 7, ...even }), deciding), even), deciding);
    expect(stateAfter(third).election).toMatchObject({ round: 3, contenders: ['member-3', 'member-4'] });
    const left = play(third, command('WithdrawCandidate', STARTS_AT, { memberId: 'member-3' }));
    const decided = play(voted(left, { 'member-4': 3 }), deciding);
    expect(stateAfter(decided).election.elected.map(({ memberId }) => memberId)).toEqual([
      'member-2',
      'member-4',
    ]);
  });

  it('elects nobody without a vote', () => {
    given(decider, voted(nominated(['member-2']), { 'member-2': 0 }))
      .when(deciding)
      .then([
        {
          type: 'RepresentativesElected',
          data: { elected: [], quota: 2, rule: 'mostVotes', occurredAt: STARTS_AT },
        },
      ]);
  });

  it("goes by more than half of the participants where the territory's rules say so", () => {
    const norms = normsWith({ 'separateGathering.electionRule': 'majorityOfParticipants' });
    const counted = voted(nominated(['member-2', 'member-3'], inSession({ norms })), {
      'member-2': 7,
      'member-3': 6,
    });
    given(decider, counted)
      .when(deciding)
      .then([
        {
          type: 'RepresentativesElected',
          data: {
            elected: [{ memberId: 'member-2', for: 7, round: 1 }],
            quota: 2,
            rule: 'majorityOfParticipants',
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });
});
