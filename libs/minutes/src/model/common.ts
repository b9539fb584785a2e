import type { CalendarDate, Instant } from '#libs/kernel';

/** The state languages of the papers; `kk-ru` is both on one paper, Kazakh first. */
export type PaperLanguage = 'kk' | 'ru' | 'kk-ru';

/** An official wording that exists in both languages (names of places, agenda items, posts). */
export interface BilingualText {
  readonly kk: string;
  readonly ru: string;
}

/** What was deleted from the vault on a person's request or by a retention norm. */
export interface Erased {
  readonly erased: true;
}

/** A name as on the identity card, never translated; the patronymic is optional. */
export interface FullName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string | undefined;
}

export type PersonName = FullName | Erased;

/** A resident as a paper names one; birth year and residence tell namesakes apart. */
export interface Person {
  /**
   * The member's id, printed only as the code of a row that signs in at the door: two mentions with one id are one person, not namesakes, and the public
   * copy keeps exactly the elected ids. Without it persons are the same when name and birth year are.
   */
  readonly id?: string | undefined;
  readonly name: PersonName;
  /** Four digits, `1961`. */
  readonly birthYear?: number | undefined;
  /** Street and house as the roll has them: «Мектеп көшесі, 12-үй». */
  readonly residence?: string | undefined;
}

/** A person in office (the akim, an authorised person, a clerk): named in the public copy as well. */
export interface Official {
  /** Left out where the paper names the post only. */
  readonly name?: PersonName | undefined;
  /** The post, nominative: «Бугровой ауылдық округінің әкімі» / «аким Бугровского сельского округа». */
  readonly position: BilingualText;
  /** The order that authorises the person, when it is not the akim himself (rules.md §2.4). */
  readonly authority?: Authority | undefined;
}

/** Order (өкім) by which the akim authorised somebody. */
export interface Authority {
  readonly number: string;
  readonly date: CalendarDate;
  /** What the order allows, nominative: «бөлек жиынды ашу және оған төрағалық ету». */
  readonly scope: BilingualText;
}

/** An act that a paper refers to: a maslikhat's decision, an akim's order. */
export interface ActReference {
  readonly number: string;
  readonly date: CalendarDate;
  /** Whose act, nominative: «Қызылжар аудандық мәслихаты». */
  readonly issuer: BilingualText;
}

/**
 * Free text by or about people (a speech, a reason, a dissent), in the language it was given in, or in both.
 * In the public copy only `publicText` is shown; without it the paper says that the content is left out.
 */
export type FreeText =
  | {
      readonly text: string | BilingualText;
      readonly publicText?: string | BilingualText | undefined;
    }
  | Erased;

/** Where a separate gathering belongs; every name is nominative and complete with its type. */
export interface GatheringPlace {
  /** «Солтүстік Қазақстан облысы». */
  readonly region?: BilingualText | undefined;
  /** «Қызылжар ауданы». */
  readonly district: BilingualText;
  /** «Бугровой ауылдық округі». */
  readonly okrug: BilingualText;
  /** The section: «Бугровое ауылы», «Мектеп көшесі». */
  readonly section: BilingualText;
}

/** Hall and address of the meeting. */
export interface Venue {
  readonly name: BilingualText;
  readonly address?: BilingualText | undefined;
}

/** Up to which entry of the event log the paper was drawn. */
export interface LogPosition {
  /** `separateGathering-<id>`; carries no personal data. */
  readonly stream: string;
  /** Revision of the last event of the stream that the paper shows. */
  readonly revision: number;
  /** Global position, opaque, as text. */
  readonly position: string;
}

/** A norm that was applied, as frozen into the first event of the procedure (rules.md, preamble). */
export interface NormApplied {
  /** Identifier of the registry, `separate-gathering.quorum`. */
  readonly id: string;
  /** What it rules: «кворум» / «кворум». */
  readonly title: BilingualText;
  /** The value as it is read: «кемінде 10 %» / «не менее 10 %». */
  readonly value: BilingualText;
  /** Act, article and paragraph. */
  readonly source: BilingualText;
}

/** What every paper carries. */
export interface PaperContext {
  readonly place: GatheringPlace;
  /** Moment of the last event shown; it is also the creation date inside the file. */
  readonly drawnAt: Instant;
  readonly drawnFrom: LogPosition;
  /** True until the paper is ready for signing: the sheet is marked «ЖОБА» / «ПРОЕКТ». */
  readonly draft?: boolean | undefined;
  /** True for the demonstration: the sheet says that its people are invented (rules.md §9). */
  readonly demonstration?: boolean | undefined;
}
