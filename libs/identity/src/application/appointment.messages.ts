import { Command } from '@nestjs/cqrs';
import type { Caller } from '#libs/commands';
import type { Position } from '#libs/event-store';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { Basis } from '../domain/appointment.events.js';
import type { AppointedRole } from '../domain/roles.js';

export interface AppointmentResult {
  readonly personId: string;
  /** Where the log stood after it; a query may wait for it. */
  readonly position: Position;
  readonly revision: number;
  readonly repeated: boolean;
}

/** Appoints a person to a role in a territory, or records that they were. */
export class GrantRoleMessage extends Command<AppointmentResult> {
  constructor(
    readonly grant: {
      readonly personId: string;
      readonly role: AppointedRole;
      readonly territory: Kato;
      readonly validFrom: CalendarDate;
      readonly validTo?: CalendarDate;
      readonly basis: Basis;
      readonly memberId?: string;
    },
    readonly caller: Caller,
  ) {
    super();
  }
}

/** Ends a role from a day on. */
export class RevokeRoleMessage extends Command<AppointmentResult> {
  constructor(
    readonly revocation: {
      readonly personId: string;
      readonly role: AppointedRole;
      readonly territory: Kato;
      /** First day without the role; today ends it at once. */
      readonly from: CalendarDate;
      readonly basis: Basis;
    },
    readonly caller: Caller,
  ) {
    super();
  }
}
