import { decideBy, ensure, evolveBy, isBase64, isSha256, rejudge } from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import { refusal, rule } from '../refusals.js';
import type { BallotCommand, CastBallot, IssuePaperSheet } from './ballot.commands.js';
import type { BallotEvent, VoterStanding } from './ballot.events.js';

type Cast = Extract<BallotEvent, { readonly type: 'BallotCast' }>['data'];

export interface BallotState {
  /** The one that counts; no more of it than is asked for, for a city has a million of them. */
  readonly ballot?: Pick<Cast, 'commitment' | 'sealed' | 'channel' | 'occurredAt'>;
  readonly hasSheet: boolean;
}

const evolve = evolveBy<BallotEvent, BallotState>({
  BallotCast: cast,
  BallotChanged: cast,
  PaperSheetIssued: (state) => ({ ...state, hasSheet: true }),
});

const decide = decideBy<BallotCommand, BallotState, BallotEvent>({
  CastBallot: castBallot,
  IssuePaperSheet: issuePaperSheet,
});

/** One voter's part in one campaign: a ballot that may change until the close, or a sheet of paper. */
export const ballotDecider: Decider<BallotCommand, BallotEvent, BallotState> = {
  initialState: { hasSheet: false },
  decide,
  evolve,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

function castBallot(state: BallotState, command: CastBallot): BallotEvent[] {
  const { campaignId, district, standing, opensAt, closesAt, occurredAt } = requireVoter(command);
  rule(!state.hasSheet, 'PaperSheetTaken', {});
  const { commitment, sealed, channel } = command;
  ensure(isSha256(commitment), 'FieldInvalid', { field: 'commitment' });
  ensure(isBase64(sealed), 'FieldInvalid', { field: 'sealed' });
  // Member by member: V8 copies a spread to which something is added ten times as slowly, and a city votes.
  const data: Cast = {
    campaignId,
    district,
    standing,
    opensAt,
    closesAt,
    occurredAt,
    commitment,
    sealed,
    channel,
  };
  const replaces = state.ballot?.commitment;
  // Of two connections that saw the same, the second is told.
  rule(replaces === command.replaces, 'BallotChangedMeanwhile', {});
  return [
    replaces === undefined
      ? { type: 'BallotCast', data }
      : { type: 'BallotChanged', data: { ...data, replaces } },
  ];
}

function issuePaperSheet(state: BallotState, command: IssuePaperSheet): BallotEvent[] {
  const ofVoter = requireVoter(command);
  rule(state.ballot === undefined, 'BallotCastAlready', {});
  rule(!state.hasSheet, 'SheetIssuedAlready', {});
  return [{ type: 'PaperSheetIssued', data: { ...ofVoter, batchId: command.batchId } }];
}

/** Somebody who may vote here, in time: what is recorded at the very moment of the close is late. */
function requireVoter({
  campaignId,
  district,
  standing: { on, rollVersion, verdict },
  opensAt,
  closesAt,
  now,
}: BallotCommand): Omit<Extract<BallotEvent, { readonly type: 'PaperSheetIssued' }>['data'], 'batchId'> {
  rule(now >= opensAt, 'VotingNotYetOpen', { opensAt });
  rule(now < closesAt, 'VotingClosed', { closedAt: closesAt });
  rule(verdict !== 'unknown', 'NotOnRoll', {});
  if (verdict !== 'eligible') throw refusal('NotEligibleToVote', { reason: verdict });
  const standing: VoterStanding = { on, rollVersion, verdict };
  return { campaignId, district, standing, opensAt, closesAt, occurredAt: now };
}

function cast(state: BallotState, { commitment, sealed, channel, occurredAt }: Cast): BallotState {
  return { hasSheet: state.hasSheet, ballot: { commitment, sealed, channel, occurredAt } };
}

function commandOf(event: BallotEvent): BallotCommand {
  const { occurredAt: now } = event.data;
  return event.type === 'PaperSheetIssued'
    ? { type: 'IssuePaperSheet', now, ...event.data }
    : { type: 'CastBallot', now, ...event.data };
}
