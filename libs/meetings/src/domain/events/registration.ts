import type { VaultTextReference } from '../section-plan.events.js';
import type { Happened } from './happened.js';
import type { QuorumFacts } from './quorum.js';

export type GuestKind = 'minor' | 'press' | 'notRegisteredHere' | 'deputy' | 'expert' | 'other';

export type AttendanceRegistered = Happened<
  'AttendanceRegistered',
  {
    readonly memberId: string;
    /** Plan and section, by which a registration in two sections is found. */
    readonly planId?: string;
    readonly sectionId?: string;
    readonly rollVersion: number;
    readonly identitySeen: boolean;
    /** A helper of a person with a disability stands beside them. */
    readonly assisted: boolean;
    readonly deskId?: string;
    /** Present after this registration. */
    readonly present: number;
  }
>;
/** The second desk registered the same person: one participant, both recorded. */
export type AttendanceRegisteredAgain = Happened<
  'AttendanceRegisteredAgain',
  { readonly memberId: string; readonly deskId?: string }
>;
export type RegistrationAnnulled = Happened<
  'RegistrationAnnulled',
  {
    readonly memberId: string;
    readonly reason: 'mistakenIdentity' | 'enteredTwice' | 'notEligible' | 'other';
    readonly present: number;
  }
>;
/** The same person stands in another section of the plan, where the log has them first. */
export type DoubleRegistrationAnnulled = Happened<
  'DoubleRegistrationAnnulled',
  QuorumFacts & {
    readonly memberId: string;
    readonly standsIn: { readonly gatheringId: string; readonly sectionId: string };
  }
>;
export type GuestRegistered = Happened<
  'GuestRegistered',
  { readonly guestId: string; readonly kind: GuestKind; readonly name: VaultTextReference }
>;
/** What the roll said of somebody whom the chair may admit: it can mend the list, not the law. */
export type AdmissibleVerdict = 'unknown' | 'nonResident' | 'left';
/** Somebody not on the section's list takes part by the chair's recorded decision. */
export type ParticipantAdmitted = Happened<
  'ParticipantAdmitted',
  {
    readonly memberId: string;
    readonly planId?: string;
    readonly sectionId?: string;
    readonly rollVersion: number;
    readonly verdict: AdmissibleVerdict;
    readonly reason: VaultTextReference;
    readonly identitySeen: boolean;
    readonly present: number;
  }
>;
export type ParticipantLeft = Happened<
  'ParticipantLeft',
  { readonly memberId: string; readonly present: number }
>;
export type ParticipantReturned = Happened<
  'ParticipantReturned',
  { readonly memberId: string; readonly present: number }
>;

export type RegistrationEvent =
  | AttendanceRegistered
  | AttendanceRegisteredAgain
  | RegistrationAnnulled
  | DoubleRegistrationAnnulled
  | GuestRegistered
  | ParticipantAdmitted
  | ParticipantLeft
  | ParticipantReturned;
