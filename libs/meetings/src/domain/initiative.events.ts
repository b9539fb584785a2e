import type {
  BilingualText,
  CalendarDate,
  DecisionReference,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
} from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import type { Appointment } from './events/appointment.js';
import type { Happened } from './events/happened.js';

/** Stream category: `initiative-<uuid>`, residents who want a gathering, from the first signature to the answer. */
export const INITIATIVE = 'initiative';

export type InitiativeNorms = FrozenNorms<'gathering.initiative' | 'gathering.signatureDays'>;

export type InitiativeOpened = Happened<
  'InitiativeOpened',
  {
    readonly initiativeId: string;
    readonly territory: Kato;
    /** What the gathering is to discuss, as an office worded it: public, names nobody. Empty where residents wrote it. */
    readonly matters: readonly BilingualText[];
    /** What the gathering is to discuss in the words of the resident who began. */
    readonly words?: VaultTextReference;
    /** The resident who began, by member id; absent where an office recorded it for residents. */
    readonly initiatorId?: string;
    /** Members of the community on the day it was opened, and how many of them have to sign. */
    readonly eligible: number;
    readonly required: number;
    readonly rollVersion: number;
    /** Last day on which a signature counts. */
    readonly until: CalendarDate;
    readonly norms: InitiativeNorms;
  }
>;
export type InitiativeSigned = Happened<
  'InitiativeSigned',
  {
    readonly signatureId: string;
    readonly memberId: string;
    readonly signedOn: CalendarDate;
    /** Full name and residence as they stand on the sheet. */
    readonly words: VaultTextReference;
    readonly sheet: VaultDocumentReference;
    /** Signatures so far, with this one. */
    readonly signatures: number;
  }
>;
export type InitiativeSubmitted = Happened<
  'InitiativeSubmitted',
  {
    readonly incomingNumber: string;
    /** The resident who brought it, by member id; absent where an office recorded it. */
    readonly memberId?: string;
    readonly signatures: number;
    readonly eligible: number;
    readonly required: number;
  }
>;
/** The collection ended without enough signatures, or with nobody who brought them in. */
export type InitiativeLapsed = Happened<
  'InitiativeLapsed',
  { readonly until: CalendarDate; readonly signatures: number; readonly required: number }
>;
export type InitiativeAnswered = Happened<
  'InitiativeAnswered',
  {
    readonly officialId: string;
    readonly appointment: Appointment;
    readonly order: DecisionReference;
    readonly outcome: 'positive' | 'negative';
    readonly reasons?: VaultTextReference;
  }
>;

export type InitiativeEvent =
  InitiativeOpened | InitiativeSigned | InitiativeSubmitted | InitiativeLapsed | InitiativeAnswered;
