import type { RecordedEvent } from '#libs/event-store';
import { addCalendarDays } from '#libs/kernel';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { APPOINTMENT_CATEGORY, appointmentEventVersions } from '../domain/appointment.events.js';
import type { AppointmentEvent, RoleGranted, RoleRevoked } from '../domain/appointment.events.js';

/** Appointments as people read them; who may do what is read from the log itself, never from here. */
export const identityProjection: Projection = {
  name: 'identity',
  version: 1,
  categories: [APPOINTMENT_CATEGORY],
  tables: `
create table role_grant (
  person_id uuid not null,
  role text not null,
  territory text not null,
  valid_from date not null,
  valid_to date,
  basis_number text not null,
  basis_date date not null,
  end_basis_number text,
  end_basis_date date,
  primary key (person_id, role, territory, valid_from)
);
create index role_grant_territory on role_grant (territory text_pattern_ops, role, valid_from);
`,
  apply: async (event, tx) => {
    if (!isAppointmentEvent(event)) return;
    await (event.type === 'RoleGranted' ? granted(event.data, tx) : revoked(event.data, tx));
  },
};

function isAppointmentEvent(event: RecordedEvent): event is RecordedEvent & AppointmentEvent {
  return Object.hasOwn(appointmentEventVersions, event.type);
}

async function granted(grant: RoleGranted['data'], tx: ProjectionTransaction): Promise<void> {
  const { personId, role, territory, validFrom, validTo, basis } = grant;
  await tx.query(
    `insert into role_grant (person_id, role, territory, valid_from, valid_to, basis_number, basis_date)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [personId, role, territory, validFrom, validTo ?? null, basis.number, basis.date],
  );
}

/** What ended before it began is taken out; the log keeps that it was meant. */
async function revoked(revocation: RoleRevoked['data'], tx: ProjectionTransaction): Promise<void> {
  const { personId, role, territory, validFrom, from, basis } = revocation;
  const key = [personId, role, territory, validFrom];
  if (from <= validFrom) {
    await tx.query(
      'delete from role_grant where person_id = $1 and role = $2 and territory = $3 and valid_from = $4',
      key,
    );
    return;
  }
  await tx.query(
    `update role_grant set valid_to = $5, end_basis_number = $6, end_basis_date = $7
     where person_id = $1 and role = $2 and territory = $3 and valid_from = $4`,
    [...key, addCalendarDays(from, -1), basis.number, basis.date],
  );
}
