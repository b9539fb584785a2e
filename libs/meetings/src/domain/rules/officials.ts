import { inForceOn, isCalendarDate, katoCovers, localDate } from '#libs/kernel';
import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { Appointment } from '../events/appointment.js';
import type { Chair } from '../events/quorum.js';
import { refusal, rule } from '../refusals.js';
import { requireFilled } from './fields.js';

/**
 * The akim is the one appointed over this territory; who is not the akim shows the order — number, date, scope —
 * and is somebody appointed here (rules.md §2.4).
 *
 * @param appointments in force for the official that day, as the log of appointments has them
 * @returns the appointment that the official acts on
 * @throws DomainError FieldInvalid, NotTheAkim, OrderMissing, AuthorisedPersonUnknown
 */
export function requireChair(
  chair: Chair,
  appointments: readonly Appointment[],
  territory: Kato,
  occurredAt: Instant,
): Appointment {
  const { officialId } = chair;
  const on = localDate(occurredAt);
  requireFilled('chair.officialId', officialId);
  const held = inForceOn(appointments, on);
  if (chair.capacity === 'akim') {
    const akim = held.find((own) => own.role === 'akim' && katoCovers(own.territory, territory));
    if (!akim) throw refusal('NotTheAkim', { officialId, territory, on });
    return akim;
  }
  requireOrder(chair, on);
  const known = held.find(
    (own) => katoCovers(own.territory, territory) || katoCovers(territory, own.territory),
  );
  if (!known) throw refusal('AuthorisedPersonUnknown', { officialId, territory, on });
  return known;
}

function requireOrder(
  { order, scope }: Extract<Chair, { capacity: 'authorisedPerson' }>,
  on: CalendarDate,
): void {
  rule(order.number.trim() !== '', 'OrderMissing', { field: 'number' });
  const dated = isCalendarDate(order.date) && order.date <= on;
  rule(dated, 'OrderMissing', { field: 'date' });
  rule(scope.kk.trim() !== '' && scope.ru.trim() !== '', 'OrderMissing', { field: 'scope' });
}
