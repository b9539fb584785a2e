import type { CalendarDate, DomainEvent, Instant, Kato } from '#libs/kernel';

/** Stream category: `ballot-<voterKey>`, one stream per voter and campaign (docs/adr/0004). */
export const BALLOT = 'ballot';

export type BallotChannel = 'web' | 'desk';

/** What the roll said of the voter on the day that counts; who they are is nowhere in the log. */
export interface VoterStanding {
  readonly on: CalendarDate;
  readonly rollVersion: number;
  readonly verdict: 'eligible';
}

interface OfVoter {
  readonly campaignId: string;
  /** Whose budget the voter has a say in. */
  readonly district: Kato;
  readonly standing: VoterStanding;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly occurredAt: Instant;
}

/** A choice that nobody can read before the counting is closed. */
export interface SealedChoice {
  /** SHA-256 over a nonce of 32 bytes and the choice, lower-case hex: the ballot's leaf in the commitment tree. */
  readonly commitment: string;
  /** Nonce and choice under the campaign's key (AES-256-GCM), base64; of one length for every choice. */
  readonly sealed: string;
}

type Cast = OfVoter & SealedChoice & { readonly channel: BallotChannel };

export type BallotCast = DomainEvent<'BallotCast', Cast>;
/** The latest one before the close counts; `replaces` is the commitment of the one before. */
export type BallotChanged = DomainEvent<'BallotChanged', Cast & { readonly replaces: string }>;
/** The voter has a sheet of paper and no other way any more; which sheet, nobody writes down. */
export type PaperSheetIssued = DomainEvent<'PaperSheetIssued', OfVoter & { readonly batchId: string }>;

export type BallotEvent = BallotCast | BallotChanged | PaperSheetIssued;
export type BallotEventType = BallotEvent['type'];

export const ballotEventVersions: Readonly<Record<BallotEventType, number>> = {
  BallotCast: 1,
  BallotChanged: 1,
  PaperSheetIssued: 1,
};
