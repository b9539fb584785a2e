import type { Kato } from './kato.js';
import type { CalendarDate } from './time.js';

/** A text in both official languages; Kazakh first. */
export interface BilingualText {
  readonly kk: string;
  readonly ru: string;
}

/** A decision on paper outside the system, as it is cited: number and date. */
export interface DecisionReference {
  readonly number: string;
  readonly date: CalendarDate;
}

/** Free text lives in the vault; the log has its id and salted hash only. */
export interface VaultTextReference {
  readonly textId: string;
  /** SHA-256 of salt and text, lower-case hex; the salt is in the vault. */
  readonly digest: string;
}

/** A file or document in the vault, under a key of its own. */
export interface VaultDocumentReference {
  readonly documentId: string;
  /** SHA-256 of salt and bytes, lower-case hex; the salt is in the vault. */
  readonly digest: string;
}

/** What a person in office acted on: the appointment as its own stream had it on the day. */
export interface Appointment {
  readonly role: string;
  readonly territory: Kato;
  readonly validFrom: CalendarDate;
  /** Last day; absent when it has no term. */
  readonly validTo?: CalendarDate;
}
