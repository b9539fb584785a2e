import { addCalendarDays } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { BilingualText } from '../domain/section-plan.events.js';

/** What a separate gathering is for (rules.md §2.6–7): the agenda as the office begins with it. */
export const AGENDA_DRAFT: readonly BilingualText[] = [
  { kk: 'Бөлек жиынның хатшысын сайлау', ru: 'Избрание секретаря раздельного схода' },
  {
    kk: 'Жергілікті қоғамдастық жиынына өкілдер сайлау',
    ru: 'Избрание представителей на сход местного сообщества',
  },
];

/** The first day on which a meeting may be held whose notice is published that day. */
export function earliestMeetingDay(noticeOn: CalendarDate, noticeDays: number): CalendarDate {
  return addCalendarDays(noticeOn, noticeDays);
}
