import type { Instant } from '#libs/kernel';
import type { VaultTextReference } from './section-plan.events.js';
import type { Appointment, Chair } from './separate-gathering.events.js';

interface When {
  readonly now: Instant;
  readonly occurredAt: Instant;
}

export interface EnlistDesk extends When {
  readonly type: 'EnlistDesk';
  readonly deskId: string;
  readonly deviceId: string;
}

export interface SyncDesk extends When {
  readonly type: 'SyncDesk';
  readonly deskId: string;
  /** Registrations that the device made and that were not refused. */
  readonly entries: number;
}

export interface DeclareDeskLost extends When {
  readonly type: 'DeclareDeskLost';
  readonly deskId: string;
  readonly chair: Chair;
  /** The official's appointments in force that day. */
  readonly appointments: readonly Appointment[];
  readonly reason: VaultTextReference;
}

/** Given by the house itself when the log shows one person in two sections of a plan. */
export interface AnnulDoubleRegistration extends When {
  readonly type: 'AnnulDoubleRegistration';
  readonly memberId: string;
  /** Where the log has the person first, if that still stands. */
  readonly standsIn?: { readonly gatheringId: string; readonly planId: string; readonly sectionId: string };
}
