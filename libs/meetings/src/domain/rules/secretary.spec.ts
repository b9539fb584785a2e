import { given } from '#libs/testing';
import type { OpenVote } from '../separate-gathering.events.js';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import { command, hands, STARTS_AT } from '../testing/commands.js';
import { inSession, nominated, opened, play } from '../testing/histories.js';

const electing = (memberId: string, vote: OpenVote) =>
  command('ElectSecretary', STARTS_AT, { memberId, vote });

describe('electing the secretary', () => {
  it('takes more than half of those present', () => {
    given(decider, opened(12))
      .when(electing('member-1', hands(7, 3, 2)))
      .then([
        {
          type: 'SecretaryElected',
          data: { memberId: 'member-1', vote: hands(7, 3, 2), base: 12, occurredAt: STARTS_AT },
        },
      ]);
  });

  it('fails with exactly half', () => {
    given(decider, opened(12))
      .when(electing('member-1', hands(6, 0, 0)))
      .then([
        {
          type: 'SecretaryNotElected',
          data: { memberId: 'member-1', vote: hands(6, 0, 0), base: 12, occurredAt: STARTS_AT },
        },
      ]);
  });

  it('may be tried again after a failure', () => {
    const failed = play(opened(12), electing('member-1', hands(2)));
    expect(play(failed, electing('member-2', hands(12))).at(-1)?.type).toBe('SecretaryElected');
  });

  it('chooses one of those present', () => {
    given(decider, opened(12))
      .when(electing('member-13', hands(12)))
      .thenRefused('SecretaryNotPresent', { memberId: 'member-13' });
  });

  it('replaces a secretary who left, and nobody who is there', () => {
    given(decider, inSession())
      .when(electing('member-2', hands(12)))
      .thenRefused('SecretaryInOffice', { memberId: 'member-1' });
    const left = play(inSession(), command('RecordDeparture', STARTS_AT, { memberId: 'member-1' }));
    given(decider, left)
      .when(electing('member-2', hands(11)))
      .then([
        {
          type: 'SecretaryElected',
          data: {
            memberId: 'member-2',
            vote: hands(11),
            base: 11,
            replaces: 'member-1',
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('waits for the end of an open vote', () => {
    const voting = play(
      nominated(['member-2']),
      command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' }),
    );
    given(decider, voting)
      .when(electing('member-2', hands(12)))
      .thenRefused('VoteStillOpen');
  });
});

describe('an open vote', () => {
  const named = (...votes: readonly [string, 'for' | 'against' | 'abstained'][]): OpenVote => ({
    mode: 'rollCall',
    votes: votes.map(([memberId, choice]) => ({ memberId, choice })),
    for: votes.filter(([, choice]) => choice === 'for').length,
    against: votes.filter(([, choice]) => choice === 'against').length,
    abstained: votes.filter(([, choice]) => choice === 'abstained').length,
  });

  it('counts no more hands than people present', () => {
    given(decider, opened(12))
      .when(electing('member-1', hands(9, 3, 1)))
      .thenRefused('CountsAbovePresent', { sum: 13, base: 12 });
  });

  it.each([
    ['vote.for', hands(-1)],
    ['vote.against', hands(7, 0.5)],
    ['vote.abstained', hands(7, 0, Number.NaN)],
    ['vote.for', hands(Number.MAX_SAFE_INTEGER + 1)],
  ])('has whole numbers only: %s', (field, vote) => {
    given(decider, opened(12)).when(electing('member-1', vote)).thenRefused('FieldInvalid', { field });
  });

  it('may name who voted how', () => {
    const vote = named(
      ...Array.from({ length: 7 }, (_, i) => [`member-${String(i + 1)}`, 'for'] as [string, 'for']),
      ['member-8', 'against'],
      ['member-9', 'abstained'],
    );
    given(decider, opened(12))
      .when(electing('member-1', vote))
      .then([
        { type: 'SecretaryElected', data: { memberId: 'member-1', vote, base: 12, occurredAt: STARTS_AT } },
      ]);
  });

  it('names each voter once, present, with the counts of the names', () => {
    const refused = (vote: OpenVote, code: string, facts: Record<string, string>) => {
      given(decider, opened(12)).when(electing('member-1', vote)).thenRefused(code, facts);
    };
    refused(named(['member-1', 'for'], ['member-1', 'against']), 'VotedTwice', { memberId: 'member-1' });
    refused(named(['member-13', 'for']), 'VoterNotPresent', { memberId: 'member-13' });
    refused({ ...named(['member-1', 'for']), for: 8 }, 'CountsDifferFromNames', { choice: 'for' });
  });
});
