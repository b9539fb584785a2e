import type { CalendarDate, Instant } from '#libs/kernel';
import type { BilingualText, FreeText, NormApplied, Official, Person } from './common.js';

/** Quorum as judged at the opening, in integers: `present * denominator >= eligible * numerator`. */
export interface QuorumComputation {
  /** Eligible members of the section in the frozen roll; more than 0. */
  readonly eligible: number;
  /** The date on which eligibility was judged. */
  readonly eligibleOn: CalendarDate;
  /** Version of the roll that was frozen at convening. */
  readonly rollVersion?: number | undefined;
  /** The share by norm, 10/100. */
  readonly share: { readonly numerator: number; readonly denominator: number };
  /** The smallest whole number that satisfies the share. */
  readonly required: number;
  readonly present: number;
  readonly judgedAt: Instant;
}

/** The waiting time given when the quorum was missing at the hour. */
export interface WaitingTime {
  readonly from: Instant;
  readonly until: Instant;
  /** Registered when the waiting began. */
  readonly presentAtStart: number;
}

export type VotingMethod = 'showOfHands' | 'rollCall' | 'electronic';
export type VoteChoice = 'for' | 'against' | 'abstained';

/** One open vote; for + against + abstained can't exceed the base. */
export interface Vote {
  readonly method: VotingMethod;
  readonly openedAt?: Instant | undefined;
  /** Participants with a vote who were present when the vote opened. */
  readonly base: number;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  /** Who voted how, for a roll-call or electronic vote; left out of the public copy. */
  readonly byName?: readonly { readonly person: Person; readonly choice: VoteChoice }[] | undefined;
}

export interface SecretaryElection {
  readonly person: Person;
  readonly vote: Vote;
  readonly elected: boolean;
  /** Why an earlier secretary had to be replaced. */
  readonly replacing?: { readonly person: Person; readonly reason: FreeText } | undefined;
}

export interface Nomination {
  readonly candidate: Person;
  readonly at?: Instant | undefined;
  /** Who nominated: a participant, or `list` when prepared beforehand, or the candidate himself. */
  readonly by: { readonly kind: 'participant'; readonly person: Person } | { readonly kind: 'list' | 'self' };
  /** Withdrew before the vote. */
  readonly withdrawn?: boolean | undefined;
}

/** The vote on one candidate in one round; every candidate is voted on separately. */
export interface CandidateVote {
  readonly candidate: Person;
  /** 1 for the first vote, 2 for the first re-vote … */
  readonly round: number;
  readonly vote: Vote;
}

/** A tie that crossed the quota and went to a re-vote. */
export interface Tie {
  /** The round in which the votes were equal. */
  readonly round: number;
  readonly candidates: readonly Person[];
  /** Votes for each of them. */
  readonly votesFor: number;
  /** Seats that were still open. */
  readonly seatsLeft: number;
}

export interface ElectedRepresentative {
  readonly person: Person;
  readonly votesFor: number;
  readonly round: number;
}

/** Nominations, votes and their outcome; stands under the agenda item of kind `election`. */
export interface Election {
  /** Representatives that the section may elect. */
  readonly quota: number;
  /** How winners are found, by norm: «ең көп дауыс алғандар» / «набравшие наибольшее число голосов». */
  readonly rule: BilingualText;
  readonly nominations: readonly Nomination[];
  /** In the order the votes were taken. */
  readonly votes: readonly CandidateVote[];
  readonly ties: readonly Tie[];
  readonly elected: readonly ElectedRepresentative[];
}

export interface Speech {
  readonly speaker: Person | Official;
  readonly content: FreeText;
  readonly at?: Instant | undefined;
}

/** A vote on a matter that is not a person. */
export interface MatterVote {
  readonly subject: FreeText;
  readonly vote: Vote;
  readonly adopted: boolean;
}

export interface AgendaItem {
  /** `election` marks the one item under which {@link Election} is printed. */
  readonly kind: 'election' | 'matter';
  readonly title: BilingualText;
  readonly speeches: readonly Speech[];
  readonly votes: readonly MatterVote[];
  /** What was decided, one entry a paragraph; priorities handed to the gathering's agenda stand here. */
  readonly decisions: readonly FreeText[];
}

/** A person in the hall without a vote. */
export interface Guest {
  readonly person: Person;
  /** Why without a vote: «журналист», «осы учаскеде тіркелмеген». */
  readonly reason: BilingualText;
}

/** Somebody let in by the chair's recorded decision. */
export interface Admission {
  readonly person: Person;
  readonly at: Instant;
  readonly reason: FreeText;
}

/** A helper of a participant with a disability. */
export interface Helper {
  readonly person: Person;
  readonly helps: Person;
}

export interface Movement {
  readonly person: Person;
  readonly kind: 'arrived' | 'left' | 'returned';
  readonly at: Instant;
  /** Participants present after it. */
  readonly presentAfter: number;
}

export interface Dissent {
  readonly person: Person;
  /** Number of the agenda item, from 1; none when it is on the whole meeting. */
  readonly item?: number | undefined;
  readonly content: FreeText;
}

/** The meeting was broken off. */
export interface Adjournment {
  readonly at: Instant;
  readonly cause:
    | { readonly kind: 'quorumLost'; readonly present: number; readonly required: number }
    | { readonly kind: 'other'; readonly reason: FreeText };
  /** When it went on in the same sitting. */
  readonly resumedAt?: Instant | undefined;
}

/** The meeting was held on paper and entered afterwards (rules.md §2). */
export interface HeldOnPaper {
  readonly enteredAt: Instant;
  /** Role of the clerk who entered it. */
  readonly enteredBy: BilingualText;
  /** The second clerk's check. */
  readonly checked?: { readonly at: Instant; readonly by: BilingualText } | undefined;
  /** Scanned sheets kept with the case. */
  readonly scannedSheets: number;
}

/** How a paper was signed; anything but these is «not signed». */
export type SignatureMark =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'wetInk'; readonly signedOn: CalendarDate; readonly attestedBy?: Official | undefined }
  | { readonly kind: 'digital'; readonly signedAt: Instant; readonly certificate: string };

export interface Signature {
  readonly role: 'chair' | 'secretary' | 'drawnUpBy';
  readonly signer: Person | Official;
  readonly mark: SignatureMark;
  /** Set when the signer stands in for the chair or secretary: whom, why, by which norm. */
  readonly insteadOf?:
    | {
        readonly person: Person | Official;
        readonly reason: FreeText;
        readonly norm?: NormApplied | undefined;
      }
    | undefined;
}
