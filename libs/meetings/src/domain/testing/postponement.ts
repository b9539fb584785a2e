import type { AssemblyMeetingCommand, MeetingCommandOf } from '../assembly-meeting.commands.js';
import {
  at,
  conveneSitting,
  comesIn,
  gatheredSitting,
  openSitting,
  playSitting,
  sittingNotice,
  TEN,
} from './assembly.js';
import { STARTS_AT } from './commands.js';

export const POSTPONED_AT = '2026-03-09T05:00:00.000Z';
/** Ten days after the day on which it was postponed, and after the notice. */
export const NEW_START = '2026-03-19T05:00:00.000Z';
export const HALL = { kk: 'Бугровое ауылының мектебі', ru: 'школа села Бугровое' };

/** Two days before the sitting of the 11th, to the 19th; the members in office are the same. */
export function postpones(
  changes: Partial<MeetingCommandOf<'PostponeAssembly'>> = {},
): AssemblyMeetingCommand {
  const command = at('PostponeAssembly', POSTPONED_AT, {
    reason: 'weather',
    place: HALL,
    startsAt: NEW_START,
    noticeOn: '2026-03-09',
    members: TEN,
  });
  return { ...command, ...changes } as AssemblyMeetingCommand;
}

/** The notice of the new day. */
export function tellsAgain(
  changes: Partial<MeetingCommandOf<'PublishAssemblyNotice'>> = {},
): AssemblyMeetingCommand {
  return sittingNotice({
    noticeId: 'notice-2',
    publishedOn: '2026-03-09',
    now: POSTPONED_AT,
    occurredAt: POSTPONED_AT,
    ...changes,
  });
}

/** Postponed twice — the notice of the second day came too late for the first try —, told, opened. */
export function postponedSitting(): ReturnType<typeof playSitting> {
  return playSitting(
    gatheredSitting(0),
    postpones(),
    at('MissAssemblyNoticeDeadline', '2026-03-10T05:00:00.000Z', {}),
    postpones({
      reason: 'harvest',
      startsAt: '2026-03-30T05:00:00.000Z',
      noticeOn: '2026-03-11',
      members: TEN.slice(0, 9),
      now: '2026-03-11T05:00:00.000Z',
      occurredAt: '2026-03-11T05:00:00.000Z',
    }),
    tellsAgain({
      publishedOn: '2026-03-11',
      now: '2026-03-11T06:00:00.000Z',
      occurredAt: '2026-03-11T06:00:00.000Z',
    }),
    ...TEN.slice(0, 5).map((memberId) => comesIn(memberId, '2026-03-30T04:30:00.000Z')),
    { ...openSitting(), now: '2026-03-30T05:00:00.000Z', occurredAt: '2026-03-30T05:00:00.000Z' },
  );
}

/** In place of a sitting that had no quorum. */
export function convenedAgain(): ReturnType<typeof playSitting> {
  return playSitting([], convenesAgain());
}

export function convenesAgain(
  previous: Partial<NonNullable<MeetingCommandOf<'ConveneAssembly'>['previous']>> = {},
): AssemblyMeetingCommand {
  return conveneSitting({
    meetingId: 'sitting-2',
    startsAt: STARTS_AT,
    previous: { meetingId: 'sitting-1', bodyId: 'assembly-1', outcome: 'notHeld', ...previous },
  });
}
