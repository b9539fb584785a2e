import type { CalendarDate, Instant } from '#libs/kernel';
import type { ActReference, BilingualText, FreeText, Official, PaperContext, Person } from './common.js';
import type { Signature, Vote } from './meeting.js';

/** Whose sitting it is; a gathering is of residents or of their representatives (rules.md §3–4). */
export type SittingBodyOfPaper = 'assembly' | 'representatives' | 'residents';

/** Notice of a sitting of the assembly or of a gathering: A3 poster, and text to share; names no resident. */
export interface SittingNoticeModel extends PaperContext {
  readonly body: SittingBodyOfPaper;
  /** It will not take place. */
  readonly cancelled?: { readonly reason: BilingualText } | undefined;
  /** It was to be at another time until it was put off. */
  readonly postponed?: { readonly from: Instant; readonly reason: BilingualText } | undefined;
  readonly startsAt: Instant;
  readonly venue: BilingualText;
  readonly agenda: readonly BilingualText[];
  readonly quorum: { readonly eligible: number; readonly required: number };
  readonly convenedBy: SittingMinutesModel['convenedBy'];
  /** Where those who need help to come can say so. */
  readonly help: { readonly contact: BilingualText; readonly phone: string };
  readonly publishedOn: CalendarDate;
  /** True while it has not been published: the day is the one it is meant for. */
  readonly publicationPlanned?: boolean | undefined;
}

/** Minutes of a sitting of the assembly or of a gathering: held, broken off, or not held for want of a quorum. */
export interface SittingMinutesModel extends PaperContext {
  readonly body: SittingBodyOfPaper;
  readonly number: string;
  readonly outcome: 'held' | 'notHeld' | 'adjourned';
  readonly venue: BilingualText;
  /** The hour of the notice. */
  readonly scheduledAt: Instant;
  readonly openedAt?: Instant | undefined;
  readonly closedAt?: Instant | undefined;
  readonly openedBy?: Official | undefined;
  readonly inPublic?: boolean | undefined;
  readonly convenedBy:
    | { readonly kind: 'akim'; readonly akim: Official }
    | { readonly kind: 'members'; readonly signatures: number }
    | { readonly kind: 'initiative'; readonly order: Omit<ActReference, 'issuer'> };
  readonly noticeOn?: CalendarDate | undefined;
  readonly quorum: { readonly present: number; readonly eligible: number; readonly required: number };
  /** Who took part with a vote; members or representatives who did not come are `absent`. */
  readonly participants: readonly Person[];
  readonly absent: readonly Person[];
  /** Did not come and said beforehand why; not among the `absent`. */
  readonly excused?: readonly Person[] | undefined;
  /** Those of the participants who were not in the hall, how they took part, and whether they came into it later. */
  readonly remote?:
    | readonly {
        readonly person: Person;
        readonly channel: 'video' | 'telephone';
        readonly inHallFrom?: Instant | undefined;
      }[]
    | undefined;
  /** Days for which it was announced before, and why it was put off. */
  readonly postponed?: readonly { readonly from: Instant; readonly reason: BilingualText }[] | undefined;
  /** Where the recording is to be seen. */
  readonly recordings?: readonly string[] | undefined;
  readonly invitees: number;
  readonly chair?: { readonly person: Person; readonly vote: Vote } | undefined;
  readonly secretary?: { readonly person: Person; readonly vote: Vote } | undefined;
  readonly agendaVote?: Vote | undefined;
  readonly items: readonly SittingItem[];
  readonly signatures: readonly Signature[];
}

export interface SittingItem {
  readonly title: BilingualText;
  /** An earlier decision is discussed again here, after the akim disagreed. */
  readonly repeated?: boolean | undefined;
  /** Papers that were given to it; late where they came after the day of the norm. */
  readonly materials?: readonly { readonly title: BilingualText; readonly late: boolean }[] | undefined;
  readonly speeches: readonly { readonly speaker: Person | Official; readonly content: FreeText }[];
  readonly recused: readonly Person[];
  readonly dissents: readonly { readonly person: Person; readonly content: FreeText }[];
  /** What was voted on and how; none when the sitting did not come to it. */
  readonly decision?:
    | {
        readonly text: BilingualText;
        readonly outcome: 'adopted' | 'rejected';
        readonly vote: Vote | SecretVoteOfPaper;
      }
    | undefined;
  readonly election?: SittingElection | undefined;
}

/** A secret vote as the counting commission counted it. */
export interface SecretVoteOfPaper {
  readonly method: 'secret';
  readonly base: number;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly bulletins: {
    readonly printed: number;
    readonly issued: number;
    readonly valid: number;
    readonly invalid: number;
    readonly unused: number;
  };
}

/** The election of the assembly, candidate by candidate. */
export interface SittingElection {
  readonly size: number;
  readonly termFrom: CalendarDate;
  readonly termTo: CalendarDate;
  readonly outcome?: 'elected' | 'notElected' | undefined;
  readonly candidates: readonly {
    readonly person: Person;
    readonly for: number;
    readonly against: number;
    readonly abstained: number;
    readonly elected: boolean;
  }[];
}

/** What the minutes of a sitting say on one item, certified as true. */
export interface SittingExtractModel extends PaperContext {
  readonly minutes: SittingMinutesModel;
  /** Number of the agenda item, from 1. */
  readonly item: number;
  readonly issuedOn: CalendarDate;
  readonly certifiedBy: Official;
}

/** The letter with which signed minutes go to the akim, and the line of the inventory they are filed under. */
export interface CoverLetterModel extends PaperContext {
  readonly body: SittingBodyOfPaper;
  readonly minutes: { readonly number: string; readonly date: CalendarDate };
  readonly addressee: Official;
  /** Titles of the items that were decided, in their order. */
  readonly decisions: readonly BilingualText[];
  /** Once received: number in the register, day, case (іс), line of the inventory (тізімдеме). */
  readonly received?:
    | {
        readonly incomingNumber: string;
        readonly on: CalendarDate;
        readonly caseNumber: string;
        readonly inventoryLine: number;
      }
    | undefined;
  readonly chair: Person;
}
