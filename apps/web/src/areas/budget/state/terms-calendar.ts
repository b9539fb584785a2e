import { dateIn, instantIn } from '../../../shared/format/format.js';

/** The days of a campaign as an official names them: each the first or the last on which something may be done. */
export type TermsDays = {
  submissionFrom: string;
  submissionTo: string;
  votingFrom: string;
  votingTo: string;
};

export interface TermsCalendar {
  readonly submissionOpensAt: string;
  readonly submissionClosesAt: string;
  readonly votingOpensAt: string;
  readonly votingClosesAt: string;
}

export type Profile = 'okrug_contest' | 'city_budget';

/** From the announcement to the first day of an okrug’s contest. */
const NOTICE_DAYS = 7;
/** How long proposals are taken; in a city from 20 January to 1 March (rules.md §7). */
const SUBMISSION_DAYS: Readonly<Record<Profile, number>> = { okrug_contest: 14, city_budget: 41 };
/** Council 7, rework 4, second look 2, publication 1 (rules.md §7). */
const SCREENING_DAYS = 14;
const VOTING_DAYS = 14;
const CITY_BEGINS = '01-20';
const VOTING_HOUR = '09:00';
const MIDNIGHT = '00:00';

/** The usual first day of proposals: in a week, in a city the next 20 January. */
export function firstDayOf(profile: Profile, today: string): string {
  if (profile === 'okrug_contest') return addDays(today, NOTICE_DAYS);
  const year = Number(today.slice(0, 4));
  const thisYear = `${String(year)}-${CITY_BEGINS}`;
  return thisYear > today ? thisYear : `${String(year + 1)}-${CITY_BEGINS}`;
}

/** The days that follow from the first one. */
export function daysFrom(profile: Profile, submissionFrom: string): TermsDays {
  const submissionTo = addDays(submissionFrom, SUBMISSION_DAYS[profile] - 1);
  const votingFrom = addDays(submissionTo, SCREENING_DAYS + 1);
  return { submissionFrom, submissionTo, votingFrom, votingTo: addDays(votingFrom, VOTING_DAYS - 1) };
}

/** Whether the council has its time between the last proposal and the vote. */
export function leavesTimeToScreen({ submissionTo, votingFrom }: TermsDays): boolean {
  return addDays(submissionTo, SCREENING_DAYS) < votingFrom;
}

export function daysOf(calendar: TermsCalendar): TermsDays {
  return {
    submissionFrom: dateIn(calendar.submissionOpensAt),
    submissionTo: lastDayBefore(calendar.submissionClosesAt),
    votingFrom: dateIn(calendar.votingOpensAt),
    votingTo: lastDayBefore(calendar.votingClosesAt),
  };
}

/** The moments of these days. @param before announced ones, whose hours stay where the day does */
export function calendarOf(days: TermsDays, before?: TermsCalendar): TermsCalendar {
  const old = before && daysOf(before);
  return {
    submissionOpensAt:
      before && old?.submissionFrom === days.submissionFrom
        ? before.submissionOpensAt
        : instantIn(days.submissionFrom, MIDNIGHT),
    submissionClosesAt:
      before && old?.submissionTo === days.submissionTo
        ? before.submissionClosesAt
        : instantIn(addDays(days.submissionTo, 1), MIDNIGHT),
    votingOpensAt:
      before && old?.votingFrom === days.votingFrom
        ? before.votingOpensAt
        : instantIn(days.votingFrom, VOTING_HOUR),
    votingClosesAt:
      before && old?.votingTo === days.votingTo
        ? before.votingClosesAt
        : instantIn(addDays(days.votingTo, 1), MIDNIGHT),
  };
}

function addDays(calendarDate: string, days: number): string {
  const day = new Date(`${calendarDate}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function lastDayBefore(closesAt: string): string {
  return dateIn(new Date(Date.parse(closesAt) - 1).toISOString());
}
