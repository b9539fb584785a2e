import { addCalendarDays, localDate } from '#libs/kernel';
import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import { stateOf } from './duty.js';
import type { Duty } from './duty.js';
import { basisOf } from './gathering-duties.js';

export type AssemblyDutyNorms = FrozenNorms<'assembly.sittingIntervalDays' | 'assembly.noticeDays'>;

/** An assembly in its term, and its latest sitting that was held or is to come. */
export interface AssemblySittings {
  readonly assemblyId: string;
  readonly territory: Kato;
  readonly termFrom: CalendarDate;
  readonly termTo: CalendarDate;
  readonly latestSitting?: Instant;
}

/** Said so many days before the last one on which the assembly can be convened in time. */
const AHEAD_DAYS = 30;

/**
 * An assembly sits at least quarterly (rules.md §4): its next sitting is to be convened so early that the notice can
 * be given. It is said ahead, and stays overdue until somebody convenes it.
 */
export function assemblyDuties(
  assemblies: readonly AssemblySittings[],
  norms: AssemblyDutyNorms,
  today: CalendarDate,
): readonly Duty[] {
  const [interval, notice] = [
    norms['assembly.sittingIntervalDays'].value,
    norms['assembly.noticeDays'].value,
  ];
  return assemblies.flatMap(({ assemblyId, territory, termFrom, termTo, latestSitting }) => {
    const last = latestSitting === undefined ? termFrom : localDate(latestSitting);
    const sitsBy = addCalendarDays(last, interval);
    const dueOn = addCalendarDays(sitsBy, -notice);
    if (sitsBy > termTo || addCalendarDays(dueOn, -AHEAD_DAYS) > today) return [];
    return [
      {
        kind: 'conveneAssembly',
        by: 'akimOffice',
        state: stateOf(dueOn, today),
        dueOn,
        basis: basisOf('assembly.sittingIntervalDays', norms),
        territory,
        assemblyId,
      },
    ];
  });
}
