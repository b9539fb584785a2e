import type { Grant } from '../domain/appointment.state.js';

/** Nobody has signed in. */
export interface Anonymous {
  readonly kind: 'anonymous';
}

/** Somebody came with a session or token that does not hold: refused everything, public answers included. */
export interface RefusedCredentials {
  readonly kind: 'refused';
  readonly reason: CredentialFault;
}

/** `expired`: its time has run out or it was signed out. `notValid`: forged, damaged, or meant for another. */
export type CredentialFault = 'expired' | 'notValid';

/** A person who has signed in. */
export interface SignedIn {
  readonly kind: 'person';
  readonly personId: string;
  /** The roles that are in force today. */
  readonly grants: readonly Grant[];
  readonly by: 'session' | 'bearer';
  /** As the identity provider calls the person; shown to that person alone, never stored in the clear. */
  readonly displayName?: string;
  /** When the session ends for good, ISO 8601. */
  readonly expiresAt?: string;
}

export type Principal = Anonymous | RefusedCredentials | SignedIn;

export const ANONYMOUS: Anonymous = { kind: 'anonymous' };
