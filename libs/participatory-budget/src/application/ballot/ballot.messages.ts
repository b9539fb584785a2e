import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Kato } from '#libs/kernel';
import type { BallotState } from '../../domain/ballot/ballot.decider.js';

interface OfVoter {
  readonly campaignId: string;
  readonly memberId: string;
}

/** Casts a ballot, or changes the one that stands. */
export class CastBallotMessage extends Command<Executed<BallotState>> {
  constructor(
    readonly ballot: OfVoter & {
      readonly projectIds: readonly string[];
      /** Commitment of the ballot that was seen and is replaced. */
      readonly replaces?: string;
    },
    readonly operation: 'castBallot' | 'castAssistedBallot',
    readonly caller: Caller,
  ) {
    super();
  }
}

/** Notes that a voter was handed a sheet of paper. */
export class IssuePaperSheetMessage extends Command<Executed<BallotState>> {
  constructor(
    readonly sheet: OfVoter & { readonly batchId: string },
    readonly caller: Caller,
  ) {
    super();
  }
}

/** Who votes, as the log may know it: the voter's stream, and what the roll says. */
export interface IdentifiedVoter {
  readonly stream: string;
  readonly district: Kato;
}
