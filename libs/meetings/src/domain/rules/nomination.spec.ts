import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import type { NominateCandidate } from '../separate-gathering.commands.js';
import { command, CONVENED_AT, DOORS_AT, ELIGIBLE, opening, STARTS_AT } from '../testing/commands.js';
import { convened, gathered, inSession, nominated, play, voted } from '../testing/histories.js';

function nominating(memberId: string, changes: Partial<NominateCandidate> = {}): NominateCandidate {
  const fields = { memberId, membership: ELIGIBLE, consent: 'inPerson' } as const;
  return { ...command('NominateCandidate', STARTS_AT, fields), ...changes };
}

const closing = command('CloseNominations', STARTS_AT, {});
const withdrawing = (memberId: string) => command('WithdrawCandidate', STARTS_AT, { memberId });

describe('nominating', () => {
  it('from the floor names candidate, nominator and the roll', () => {
    given(decider, inSession())
      .when(nominating('member-2', { nominatedBy: 'member-5' }))
      .then([
        {
          type: 'CandidateNominated',
          data: {
            memberId: 'member-2',
            rollVersion: 7,
            nominatedBy: 'member-5',
            inAdvance: false,
            consent: 'inPerson',
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('may be done in advance, while the meeting is prepared', () => {
    const now = '2026-03-02T05:00:00.000Z';
    given(decider, convened())
      .when(nominating('member-2', { now, occurredAt: now }))
      .then([
        {
          type: 'CandidateNominated',
          data: {
            memberId: 'member-2',
            rollVersion: 7,
            inAdvance: true,
            consent: 'inPerson',
            occurredAt: now,
          },
        },
      ]);
  });

  it('is refused before the convening and once nominations are closed', () => {
    const occurredAt = '2026-02-27T03:59:00.000Z';
    given(decider, convened())
      .when(nominating('member-2', { occurredAt, now: CONVENED_AT }))
      .thenRefused('HappenedTooEarly', { occurredAt, notBefore: CONVENED_AT });
    given(decider, nominated(['member-2']))
      .when(nominating('member-3'))
      .thenRefused('NominationsAlreadyClosed');
    given(decider, nominated(['member-2']))
      .when(closing)
      .thenRefused('NominationsAlreadyClosed');
  });

  it('takes eligible members only', () => {
    given(decider, inSession())
      .when(nominating('member-30', { membership: { rollVersion: 7, verdict: 'nonResident' } }))
      .thenRefused('NotEligible', { reason: 'nonResident' });
  });

  it('takes nobody twice, unless withdrawn before', () => {
    const once = play(inSession(), nominating('member-2'));
    given(decider, once)
      .when(nominating('member-2'))
      .thenRefused('AlreadyNominated', { memberId: 'member-2' });
    const again = play(once, withdrawing('member-2'), nominating('member-2'));
    expect(again.at(-1)?.type).toBe('CandidateNominated');
  });

  it('of somebody absent needs consent in writing', () => {
    given(decider, inSession())
      .when(nominating('member-30'))
      .thenRefused('CandidateNotPresent', { memberId: 'member-30' });
    expect(() => play(inSession(), nominating('member-30', { consent: 'inWriting' }))).not.toThrow();
  });

  it('comes from a participant', () => {
    given(decider, inSession())
      .when(nominating('member-2', { nominatedBy: 'member-30' }))
      .thenRefused('NominatorNotPresent', { memberId: 'member-30' });
  });
});

describe('closing nominations', () => {
  const inAdvance = { occurredAt: DOORS_AT };

  it('fixes who stands, in the order of nomination', () => {
    const before = play(
      gathered(12),
      nominating('member-4', inAdvance),
      nominating('member-2', inAdvance),
      opening(),
      nominating('member-3'),
      withdrawing('member-2'),
    );
    given(decider, before)
      .when(closing)
      .then([
        {
          type: 'NominationsClosed',
          data: { candidates: ['member-4', 'member-3'], occurredAt: STARTS_AT },
        },
      ]);
  });

  it('needs a candidate', () => {
    given(decider, inSession()).when(closing).thenRefused('NoCandidates');
  });
});

describe('withdrawing', () => {
  const closedNominations = nominated(['member-2', 'member-3']);

  it('is recorded', () => {
    given(decider, closedNominations)
      .when(withdrawing('member-2'))
      .then([{ type: 'CandidateWithdrawn', data: { memberId: 'member-2', occurredAt: STARTS_AT } }]);
  });

  it('is for candidates, and comes before the vote on them opens', () => {
    given(decider, closedNominations)
      .when(withdrawing('member-4'))
      .thenRefused('NotNominated', { memberId: 'member-4' });
    const votingOpens = command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' });
    given(decider, play(closedNominations, votingOpens))
      .when(withdrawing('member-2'))
      .thenRefused('VotedAlready', { memberId: 'member-2', round: 1 });
    given(decider, voted(closedNominations, { 'member-2': 5 }))
      .when(withdrawing('member-2'))
      .thenRefused('VotedAlready', { memberId: 'member-2', round: 1 });
  });

  it('leaves an election decided', () => {
    const decided = play(
      voted(closedNominations, { 'member-2': 5, 'member-3': 4 }),
      command('DecideElection', STARTS_AT, {}),
    );
    given(decider, decided).when(withdrawing('member-2')).thenRefused('ElectionDecided');
  });
});
