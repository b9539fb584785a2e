import { addMinutes } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { rule } from '../refusals.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { requireInstant } from './fields.js';

/**
 * How long a device without a connection may keep what happened; after that the meeting is entered from its
 * signed papers. Not a number of the law but of this product (docs/adr/0006).
 */
export const OFFLINE_HOURS = 24;

interface Moment {
  readonly now: Instant;
  readonly occurredAt: Instant;
}

/** Nothing is recorded before it happened. @throws DomainError FieldInvalid, NotYetHappened */
export function requireHappened({ now, occurredAt }: Moment): void {
  requireInstant('occurredAt', occurredAt);
  rule(occurredAt <= now, 'NotYetHappened', { occurredAt, now });
}

/**
 * Entered while it was fresh, unless the meeting is entered from paper.
 *
 * @throws DomainError EnteredTooLate
 */
export function requireFresh(state: SeparateGatheringState, { now, occurredAt }: Moment): void {
  const fresh = addMinutes(occurredAt, OFFLINE_HOURS * 60) >= now;
  rule(state.paper !== undefined || fresh, 'EnteredTooLate', { occurredAt, now, hours: OFFLINE_HOURS });
}

/** @throws DomainError HappenedTooEarly */
export function requireNotBefore({ occurredAt }: Moment, notBefore: Instant): void {
  rule(occurredAt >= notBefore, 'HappenedTooEarly', { occurredAt, notBefore });
}

/** A step of the proceedings follows the step before. @throws DomainError HappenedTooEarly, EnteredTooLate */
export function requireNextStep(state: SeparateGatheringState, moment: Moment): void {
  requireNotBefore(moment, state.lastStepAt);
  requireFresh(state, moment);
}
