import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { BallotRules, ProjectOnBallot } from '../campaign/campaign.events.js';
import type { BallotChannel, SealedChoice } from './ballot.events.js';

/** Everything that may be wrong with somebody who wants to vote. */
export type VoterVerdict =
  | 'eligible'
  | 'unknown'
  | 'forgotten'
  | 'left'
  | 'nonResident'
  | 'temporaryResident'
  | 'foreigner'
  | 'minor'
  | 'incapable'
  | 'imprisoned';

interface OfVoter {
  readonly now: Instant;
  readonly campaignId: string;
  readonly district: Kato;
  readonly standing: {
    readonly on: CalendarDate;
    readonly rollVersion: number;
    readonly verdict: VoterVerdict;
  };
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

export interface CastBallot extends OfVoter, SealedChoice {
  readonly type: 'CastBallot';
  /** Commitment of the ballot that the voter saw and replaces; absent for a first one. */
  readonly replaces?: string;
  readonly channel: BallotChannel;
}

export interface IssuePaperSheet extends OfVoter {
  readonly type: 'IssuePaperSheet';
  readonly batchId: string;
}

export type BallotCommand = CastBallot | IssuePaperSheet;

/** A choice as somebody makes it, with what it is held against. */
export interface Choice {
  readonly projectIds: readonly string[];
  readonly district: Kato;
  readonly projects: readonly ProjectOnBallot[];
  readonly excluded: readonly string[];
  readonly rules: BallotRules;
}
