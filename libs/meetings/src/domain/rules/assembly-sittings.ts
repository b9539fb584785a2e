import { addCalendarDays, localDate, optional } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { MissSittingDeadline, RecordAssemblySat } from '../assembly.commands.js';
import type { AssemblyEvent } from '../assembly.events.js';
import type { AssemblyState } from '../assembly.state.js';
import { refusal } from '../refusals.js';

/** A sitting had its quorum; once for each. @throws DomainError AssemblyNotFormed */
export function recordAssemblySat(state: AssemblyState, command: RecordAssemblySat): AssemblyEvent[] {
  if (!state.formed) throw refusal('AssemblyNotFormed', {});
  const { meetingId, satOn, occurredAt } = command;
  if (state.sittings.includes(meetingId)) return [];
  return [{ type: 'AssemblySat', data: { meetingId, satOn, occurredAt } }];
}

/**
 * The last day on which it sits in time, by the norm frozen when it was formed (rules.md §4: at least quarterly).
 *
 * @returns undefined where no norm was frozen, or the term ends before
 */
export function sitsBy({ formed, sitsAfter }: AssemblyState): CalendarDate | undefined {
  const days = formed?.norms['assembly.sittingIntervalDays']?.value;
  if (!formed || sitsAfter === undefined || days === undefined) return undefined;
  const dueOn = addCalendarDays(sitsAfter, days);
  return dueOn > formed.termTo ? undefined : dueOn;
}

/** Each interval that passes without a sitting is recorded once, with whoever had to convene it. */
export function missSittingDeadline(
  state: AssemblyState,
  { by, occurredAt }: MissSittingDeadline,
): AssemblyEvent[] {
  const dueOn = sitsBy(state);
  const days = state.formed?.norms['assembly.sittingIntervalDays']?.value;
  const since = state.sitsAfter;
  if (dueOn === undefined || days === undefined || since === undefined) return [];
  if (localDate(occurredAt) <= dueOn) return [];
  return [
    {
      type: 'AssemblySittingDeadlineMissed',
      data: { dueOn, since, days, ...optional('by', by), occurredAt },
    },
  ];
}
