import type { GrantsOf } from '#libs/identity';
import type { CalendarDate } from '#libs/kernel';
import { Appointments } from '#libs/meetings';
import type { Appointment } from '#libs/meetings';

/** Appointments as their own log has them. */
export class AppointmentsInLog extends Appointments {
  constructor(private readonly grantsOf: GrantsOf) {
    super();
  }

  override async inForce(personId: string, on: CalendarDate): Promise<readonly Appointment[]> {
    const grants = await this.grantsOf(personId, on);
    return grants.map(({ role, territory, validFrom, validTo }) => ({
      role,
      territory,
      validFrom,
      ...(validTo !== undefined && { validTo }),
    }));
  }

  override async memberOf(personId: string, on: CalendarDate): Promise<string | undefined> {
    const grants = await this.grantsOf(personId, on);
    return grants.find(({ memberId }) => memberId !== undefined)?.memberId;
  }
}
