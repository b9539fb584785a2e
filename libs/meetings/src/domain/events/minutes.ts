import type { CalendarDate, CalendarFacts } from '#libs/kernel';
import type { BilingualText, VaultDocumentReference, VaultTextReference } from '../section-plan.events.js';
import type { Appointment } from './appointment.js';
import type { Happened } from './happened.js';

export type { CalendarFacts } from '#libs/kernel';

export type SignerPart = 'chair' | 'secretary';
export type UnavailableReason = 'refused' | 'ill' | 'deceased' | 'other';

/** Only these are signatures; anything else is "not signed". */
export type Signature =
  | {
      readonly method: 'wetInk';
      readonly scan: VaultDocumentReference;
      /** Id of the official who saw the signing. */
      readonly attestedBy: string;
    }
  | {
      readonly method: 'cms';
      readonly container: VaultDocumentReference;
      /** Fingerprint of the signer's certificate, as the adapter verified it; lower-case hex SHA-256. */
      readonly certificate: string;
    };

/** A document frozen at its first signature. */
export interface FrozenDocument extends VaultDocumentReference {
  readonly templateVersion: string;
}

export type MinutesSigned = Happened<
  'MinutesSigned',
  {
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: Signature;
    readonly document: FrozenDocument;
    readonly substitute: boolean;
  }
>;
export type SignerUnavailable = Happened<
  'SignerUnavailable',
  {
    readonly part: SignerPart;
    readonly reason: UnavailableReason;
    readonly substitute: string;
    /** Of an authorised person; a participant needs none. */
    readonly appointment?: Appointment;
  }
>;
export type CorrectionAnnexIssued = Happened<
  'CorrectionAnnexIssued',
  { readonly number: number; readonly text: VaultTextReference; readonly document: FrozenDocument }
>;
export type CorrectionAnnexSigned = Happened<
  'CorrectionAnnexSigned',
  {
    readonly number: number;
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: Signature;
    readonly substitute: boolean;
  }
>;
export type MinutesDelivered = Happened<
  'MinutesDelivered',
  {
    readonly incomingNumber: string;
    readonly deliveredOn: CalendarDate;
    readonly receivedBy: string;
    /** Of who received them. */
    readonly appointment?: Appointment;
    readonly caseNumber: string;
    readonly inventoryLine: number;
    readonly receipt?: VaultDocumentReference;
    readonly dueOn: CalendarDate;
    /** The days that the due date was counted with. */
    readonly calendar: CalendarFacts;
    readonly late: boolean;
  }
>;
export type MinutesDeliveryDeadlineMissed = Happened<
  'MinutesDeliveryDeadlineMissed',
  {
    readonly dueOn: CalendarDate;
    readonly calendar: CalendarFacts;
    readonly by: 'chairAndSecretary';
  }
>;
export type MinutesPublished = Happened<
  'MinutesPublished',
  { readonly publishedOn: CalendarDate; readonly where: BilingualText; readonly publicCopy: FrozenDocument }
>;

export type MinutesEvent =
  | MinutesSigned
  | SignerUnavailable
  | CorrectionAnnexIssued
  | CorrectionAnnexSigned
  | MinutesDelivered
  | MinutesDeliveryDeadlineMissed
  | MinutesPublished;
