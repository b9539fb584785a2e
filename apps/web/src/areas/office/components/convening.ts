import type { ResultOf } from '../../../shared/api/graphql.js';
import type { conveningDraftQuery } from '../operations/convening.js';

export type ConveningDraft = ResultOf<typeof conveningDraftQuery>['conveningDraft'];

/** A convening while it is written. */
export interface Convening extends Record<string, unknown> {
  noticeOn: string | null;
  day: string | null;
  time: string;
  placeKk: string;
  placeRu: string;
  agenda: { key: string; kk: string; ru: string }[];
  orderNumber: string;
  orderDate: string | null;
}

/** Everything the api knows already stands in the form. */
export function conveningOf({ noticeOn, earliestOn, place, agenda }: ConveningDraft): Convening {
  return {
    noticeOn,
    day: earliestOn,
    time: '11:00',
    placeKk: place?.kk ?? '',
    placeRu: place?.ru ?? '',
    agenda: agenda.map(({ kk, ru }, index) => ({ key: String(index), kk, ru })),
    orderNumber: '',
    orderDate: noticeOn,
  };
}

/** The first day on which a meeting may be held whose notice is published that day. */
export function earliestAfter(noticeOn: string, noticeDays: number): string {
  const day = new Date(`${noticeOn}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + noticeDays);
  return day.toISOString().slice(0, 10);
}

export function isWeekend(calendarDate: string): boolean {
  return [0, 6].includes(new Date(`${calendarDate}T00:00:00.000Z`).getUTCDay());
}
