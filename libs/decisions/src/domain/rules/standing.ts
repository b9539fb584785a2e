import { calendarFacts, addWorkingDays } from '#libs/kernel';
import type { CalendarDate, CalendarFacts, WorkingCalendar } from '#libs/kernel';
import type { DecisionEventData } from '../decision.events.js';
import type { DecisionPhase, DecisionState } from '../decision.state.js';
import { refusal } from '../refusals.js';

export interface Known {
  readonly adopted: DecisionEventData<'DecisionAdopted'>;
  readonly phase: DecisionPhase;
}

/** @throws DomainError DecisionUnknown */
export function requireKnown({ adopted, phase }: DecisionState): Known {
  if (!adopted || phase === 'none') throw refusal('DecisionUnknown', {});
  return { adopted, phase };
}

/** The last of so many working days after a date, and the days off it was counted with. */
export function dueAfter(
  from: CalendarDate,
  days: number,
  calendar: WorkingCalendar,
): { readonly dueOn: CalendarDate; readonly calendar: CalendarFacts } {
  const dueOn = addWorkingDays(from, days, calendar);
  return { dueOn, calendar: calendarFacts(calendar, from, dueOn) };
}
