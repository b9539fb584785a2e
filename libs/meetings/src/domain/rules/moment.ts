import { addCalendarDays, addMinutes, localDate, localHour, requireNotBefore } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { rule } from '../refusals.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
export { requireHappened, requireNotBefore } from '#libs/kernel';

/**
 * How long a device without a connection may keep what happened; after that the meeting is entered from its
 * signed papers. Not a number of the law but of this product (docs/adr/0006).
 */
export const OFFLINE_HOURS = 24;

/** Hours of the day, in Kazakhstan, between which a meeting may begin; a number of this product (docs/adr/0006). */
export const MEETING_HOURS = { from: 7, until: 22 } as const;
/** How long ahead a meeting may be convened: a slip in the year is no date. A number of this product. */
export const MOST_DAYS_AHEAD = 365;

interface Moment {
  readonly now: Instant;
  readonly occurredAt: Instant;
}

/**
 * When people meet: by day, within a year of the convening or the postponement.
 *
 * @throws DomainError HourImplausible, DateTooLate
 */
export function requirePlausibleStart(startsAt: Instant, occurredAt: Instant): void {
  const hour = localHour(startsAt);
  const { from, until } = MEETING_HOURS;
  rule(hour >= from && hour < until, 'HourImplausible', { field: 'startsAt', hour, from, until });
  const date = localDate(startsAt);
  const notAfter = addCalendarDays(localDate(occurredAt), MOST_DAYS_AHEAD);
  rule(date <= notAfter, 'DateTooLate', { field: 'startsAt', date, notAfter });
}

/**
 * Entered while it was fresh, unless the meeting is entered from paper.
 *
 * @throws DomainError EnteredTooLate
 */
export function requireFresh(
  state: Pick<SeparateGatheringState, 'paper'>,
  { now, occurredAt }: Moment,
): void {
  const fresh = now === occurredAt || addMinutes(occurredAt, OFFLINE_HOURS * 60) >= now;
  rule(state.paper !== undefined || fresh, 'EnteredTooLate', { occurredAt, now, hours: OFFLINE_HOURS });
}

/** A step of the proceedings follows the step before. @throws DomainError HappenedTooEarly, EnteredTooLate */
export function requireNextStep(state: SeparateGatheringState, moment: Moment): void {
  requireNotBefore(moment, state.lastStepAt);
  requireFresh(state, moment);
}
