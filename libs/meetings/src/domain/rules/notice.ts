import { addCalendarDays, calendarDaysBetween, localDate } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import { optional } from '#libs/kernel';
import { rule } from '../refusals.js';
import type { ConveningEvent, NoticeChannel, SeparateGatheringNorms } from '../events/convening.js';
import type { MissNoticeDeadline, PublishNotice } from '../separate-gathering.commands.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { requireBilingual, requireFilled, requirePastDate, requireVaultDocument } from './fields.js';
import { requireConvened, requirePhase } from './phase.js';
import type { Convened } from './phase.js';

/**
 * Calendar days from notice to meeting, by the frozen norm: published on the 1st, earliest on the 11th.
 *
 * @throws DomainError NoticeTooShort
 */
export function requireNoticePeriod(
  publishedOn: CalendarDate,
  startsAt: Instant,
  norms: SeparateGatheringNorms,
): void {
  requireDaysOfNotice(publishedOn, startsAt, norms['separateGathering.noticeDays'].value);
}

/**
 * @param required calendar days
 * @throws DomainError NoticeTooShort
 */
export function requireDaysOfNotice(publishedOn: CalendarDate, startsAt: Instant, required: number): void {
  const noticeDays = calendarDaysBetween(publishedOn, localDate(startsAt));
  const earliest = addCalendarDays(publishedOn, required);
  rule(noticeDays >= required, 'NoticeTooShort', { noticeDays, required, earliest });
}

/** The last day on which a first notice is in time for the meeting as it is scheduled now. */
export function noticeDueOn({ convened, schedule }: Convened): CalendarDate {
  return addCalendarDays(localDate(schedule.startsAt), -convened.norms['separateGathering.noticeDays'].value);
}

/** The first notice must be in time; once one is, further channels may follow (docs/adr/0006). */
export function publishNotice(state: SeparateGatheringState, command: PublishNotice): ConveningEvent[] {
  const { convened, schedule } = requirePhase(state, ['convened', 'cancelled']);
  const { noticeId, channel, where, publishedOn, proof, occurredAt } = command;
  requireFilled('noticeId', noticeId);
  requireBilingual('where', where);
  if (proof) requireVaultDocument('proof', proof);
  const repeated = state.notice.published.some((notice) => notice.noticeId === noticeId);
  rule(!repeated, 'AlreadyRecorded', { id: noticeId });
  requirePastDate('publishedOn', publishedOn, occurredAt);
  const notBefore = localDate(schedule.changedAt);
  rule(publishedOn >= notBefore, 'NoticeTooEarly', { publishedOn, notBefore });
  if (state.phase === 'convened' && state.notice.published.length === 0)
    requireNoticePeriod(publishedOn, schedule.startsAt, convened.norms);
  return [
    {
      type: 'NoticePublished',
      data: {
        noticeId,
        channel,
        where,
        publishedOn,
        ...optional('proof', proof),
        change: schedule.change,
        occurredAt,
      },
    },
  ];
}

/** The deadline's own command: the miss is recorded once, while there is still a meeting to be postponed. */
export function missNoticeDeadline(
  state: SeparateGatheringState,
  { occurredAt }: MissNoticeDeadline,
): ConveningEvent[] {
  const convened = requireConvened(state);
  const dueOn = noticeDueOn(convened);
  const told = state.notice.published.length > 0 || state.notice.deadlineMissed;
  if (state.phase !== 'convened' || told) return [];
  if (localDate(occurredAt) <= dueOn || occurredAt >= convened.schedule.startsAt) return [];
  return [{ type: 'NoticeDeadlineMissed', data: { dueOn, by: 'akimOffice', occurredAt } }];
}

/** The channels that told of the meeting before its last change and not of the change itself. */
export function channelsNotToldOfChange(
  state: SeparateGatheringState,
  { schedule }: Convened,
): NoticeChannel[] {
  const before = state.notice.published.filter(({ change }) => change < schedule.change);
  const since = state.notice.published.filter(({ change }) => change === schedule.change);
  const told = new Set(since.map(({ channel }) => channel));
  return [...new Set(before.map(({ channel }) => channel))].filter((channel) => !told.has(channel));
}
