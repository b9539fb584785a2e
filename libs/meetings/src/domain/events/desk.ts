import type { VaultTextReference } from '../section-plan.events.js';
import type { Appointment } from './appointment.js';
import type { Happened } from './happened.js';
import type { Chair } from './quorum.js';

/** A device takes the section's list along and registers without a connection; the opening waits for it. */
export type DeskEnlisted = Happened<'DeskEnlisted', { readonly deskId: string; readonly deviceId: string }>;
/** Everything the device registered has arrived. */
export type DeskSynced = Happened<'DeskSynced', { readonly deskId: string; readonly entries: number }>;
/** Who is to open the meeting waits for this desk no longer; what it sends later is outside the quorum. */
export type DeskDeclaredLost = Happened<
  'DeskDeclaredLost',
  {
    readonly deskId: string;
    readonly chair: Chair;
    readonly appointment: Appointment;
    readonly reason: VaultTextReference;
  }
>;
/** Registered at the door, but not known here when the meeting opened: on the record, outside the quorum. */
export type RegistrationArrivedLate = Happened<
  'RegistrationArrivedLate',
  {
    readonly memberId: string;
    readonly rollVersion: number;
    readonly identitySeen: boolean;
    readonly assisted: boolean;
    readonly deskId?: string;
    /** Present without this one. */
    readonly present: number;
  }
>;

export type DeskEvent = DeskEnlisted | DeskSynced | DeskDeclaredLost | RegistrationArrivedLate;
