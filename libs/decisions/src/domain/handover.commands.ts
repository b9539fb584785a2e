import type { Appointment, Instant } from '#libs/kernel';
import type { OfficeHandedOver } from './handover.events.js';

export type RecordHandover = {
  readonly type: 'RecordHandover';
  readonly now: Instant;
  /** In force for the new holder on the day of the handover. */
  readonly appointments: readonly Appointment[];
} & Omit<OfficeHandedOver, 'appointment'>;
