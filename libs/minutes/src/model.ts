/**
 * What the papers are drawn from. Moments are ISO instants in UTC and are printed in Asia/Almaty; dates are
 * civil dates. The library reads no clock, store or vault: whatever a paper shows is in its model.
 */
import type { CalendarDate, Instant } from '#libs/kernel';
import type {
  ActReference,
  BilingualText,
  FreeText,
  NormApplied,
  Official,
  PaperContext,
  PaperLanguage,
  Person,
  Venue,
} from './model/common.js';
import type {
  Adjournment,
  Admission,
  AgendaItem,
  Dissent,
  Election,
  Guest,
  HeldOnPaper,
  Helper,
  Movement,
  QuorumComputation,
  SecretaryElection,
  Signature,
  Vote,
  WaitingTime,
} from './model/meeting.js';
import type { AkimAnswerModel, RepeatDiscussionModel } from './model/decision.js';
import type {
  CoverLetterModel,
  SittingBodyOfPaper,
  SittingExtractModel,
  SittingMinutesModel,
  SittingNoticeModel,
} from './model/sitting.js';

export type * from './model/common.js';
export type * from './model/decision.js';
export type * from './model/meeting.js';
export type * from './model/sitting.js';

/** Notice of a separate gathering: A3 poster, share-ready text and picture. */
export interface NoticeModel extends PaperContext {
  /** What is announced. A repeat follows a gathering that was not held. */
  readonly occasion:
    | { readonly kind: 'convened' }
    | { readonly kind: 'repeat'; readonly notHeldOn: CalendarDate }
    | { readonly kind: 'postponed'; readonly from: Instant; readonly reason: BilingualText }
    | { readonly kind: 'cancelled'; readonly reason: BilingualText };
  readonly startsAt: Instant;
  /** When the registration of participants begins. */
  readonly registrationFrom?: Instant | undefined;
  readonly venue: Venue;
  readonly agenda: readonly BilingualText[];
  /** Representatives to be elected. */
  readonly quota: number;
  readonly quorum?: { readonly eligible: number; readonly required: number } | undefined;
  readonly convenedBy: Official;
  /** The akim's order that convened it. */
  readonly order?: ActReference | undefined;
  /** Where those who need help to come can say so. */
  readonly help: { readonly contact: BilingualText; readonly phone: string };
  /** Where the rules can be read; the maslikhat's decision that approved them. */
  readonly rules: { readonly where: BilingualText; readonly approvedBy: ActReference };
  readonly publishedOn: CalendarDate;
  /** True while it has not been published: the day is the one it is meant for. */
  readonly publicationPlanned?: boolean | undefined;
}

export interface RegistrationSheetModel extends PaperContext {
  readonly startsAt: Instant;
  readonly venue: Venue;
  readonly eligible: number;
  /** Participants needed for the quorum. */
  readonly required: number;
  /** Printed in this order; № is the place in the list. */
  readonly people: readonly Person[];
  /** Empty rows after the list, for those who are not on it. */
  readonly blankRows: number;
  /** Empty rows for guests without a vote. */
  readonly guestRows: number;
}

export interface TallySheetModel extends PaperContext {
  readonly startsAt: Instant;
  readonly venue: Venue;
  readonly quota: number;
  /** One sheet each; the first vote is round 1, a round above 1 is a re-vote after a tie. */
  readonly rounds: readonly TallyRound[];
}

export interface TallyRound {
  readonly round: number;
  readonly candidates: readonly TallyCandidate[];
  /** Empty rows for candidates nominated from the floor. */
  readonly blankRows: number;
}

export interface TallyCandidate {
  readonly person: Person;
  /** The counts; none on the empty form. */
  readonly vote?: Vote | undefined;
}

/** Minutes of a separate gathering that was held, broken off, or not held for want of a quorum. */
export interface MinutesModel extends PaperContext {
  readonly number: string;
  /**
   * `official` is the paper that is signed. `public` is the redacted copy: officials, chair, secretary and
   * elected representatives keep their names, everybody else is named by role; free text only as `publicText`.
   */
  readonly audience: 'official' | 'public';
  readonly outcome: 'held' | 'notHeld' | 'adjourned';
  readonly venue: Venue;
  /** The hour of the notice. */
  readonly scheduledAt: Instant;
  /** None when the gathering was not held. */
  readonly openedAt?: Instant | undefined;
  readonly closedAt: Instant;
  readonly openedBy: Official;
  readonly chair: Official;
  /** Who drew up the minutes when no secretary could be elected (not held). */
  readonly drawnUpBy?: Official | undefined;
  /** How and when the community was told. */
  readonly notice: { readonly publishedOn: CalendarDate; readonly channels: readonly BilingualText[] };
  /** The maslikhat's decision on rules and numbers. */
  readonly rulesApprovedBy: ActReference;
  readonly order?: ActReference | undefined;
  readonly quorum: QuorumComputation;
  readonly waiting?: WaitingTime | undefined;
  /** Everyone who took part with a vote, later comers included; the annex. */
  readonly participants: readonly Participant[];
  /** Registrations at a desk without a connection that arrived after the opening: recorded, outside the quorum. */
  readonly arrivedLate?: number | undefined;
  readonly guests: readonly Guest[];
  readonly admissions: readonly Admission[];
  readonly helpers: readonly Helper[];
  readonly movements: readonly Movement[];
  /** In the order they were voted on; the last one elected signs. */
  readonly secretaries: readonly SecretaryElection[];
  readonly agenda: readonly AgendaItem[];
  /** None when the meeting did not come to it. */
  readonly election?: Election | undefined;
  readonly dissents: readonly Dissent[];
  readonly adjournments: readonly Adjournment[];
  readonly heldOnPaper?: HeldOnPaper | undefined;
  readonly norms: readonly NormApplied[];
  readonly signatures: readonly Signature[];
}

export interface Participant {
  readonly person: Person;
  /** Set for those who came after the opening and vote from the next item on. */
  readonly arrivedAt?: Instant | undefined;
  /** Registered on a blank row, or by the chair's decision. */
  readonly addedAtTheDoor?: boolean | undefined;
}

/** Extract from the minutes on one agenda item. */
export interface ExtractModel extends PaperContext {
  readonly minutes: MinutesModel;
  /** Number of the agenda item, from 1. */
  readonly item: number;
  readonly issuedOn: CalendarDate;
  /** Who certifies that the extract is true. */
  readonly certifiedBy: Official;
}

/** Certificate of an elected representative, shown at the gathering (жиын). */
export interface CertificateModel extends PaperContext {
  readonly number: string;
  readonly representative: Person;
  readonly electedOn: CalendarDate;
  readonly minutesNumber: string;
  /** Until when it is valid, when a norm ends it; else until the next separate gathering. */
  readonly validUntil?: CalendarDate | undefined;
  readonly issuedOn: CalendarDate;
  readonly issuedBy: Official;
}

/** Correction annex to signed minutes: mends a mistake, never replaces the minutes (rules.md §2.8). */
export interface CorrectionAnnexModel extends PaperContext {
  /** 1, 2 … within the minutes. */
  readonly number: number;
  readonly audience: 'official' | 'public';
  /** Whose minutes; of a separate gathering when left out. */
  readonly body?: SittingBodyOfPaper | undefined;
  readonly minutes: { readonly number: string; readonly date: CalendarDate };
  readonly drawnUpOn: CalendarDate;
  readonly foundOn: CalendarDate;
  /** Who found the mistake, by role. */
  readonly foundBy: BilingualText;
  readonly corrections: readonly Correction[];
  readonly signatures: readonly Signature[];
}

export interface Correction {
  /** Where in the minutes: «2-тармақ, дауыс беру нәтижесі». */
  readonly where: BilingualText;
  readonly written: FreeText;
  readonly correct: FreeText;
  readonly ground: FreeText;
}

/** The model that each kind of paper is drawn from. */
export interface PaperModels {
  readonly notice: NoticeModel;
  readonly registrationSheet: RegistrationSheetModel;
  readonly tallySheet: TallySheetModel;
  readonly minutes: MinutesModel;
  readonly extract: ExtractModel;
  readonly certificate: CertificateModel;
  readonly correctionAnnex: CorrectionAnnexModel;
  readonly sittingMinutes: SittingMinutesModel;
  readonly sittingExtract: SittingExtractModel;
  readonly sittingNotice: SittingNoticeModel;
  readonly coverLetter: CoverLetterModel;
  readonly akimAnswer: AkimAnswerModel;
  readonly repeatDiscussion: RepeatDiscussionModel;
}

export type PaperKind = keyof PaperModels;

/** `picture` (SVG) exists for the notice only. */
export type PaperFormat = 'pdf' | 'docx' | 'text' | 'picture';

export interface RenderOptions {
  readonly language: PaperLanguage;
  readonly format: PaperFormat;
}
