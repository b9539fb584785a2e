import { localDate } from '#libs/kernel';
import type { Evolvers } from '#libs/kernel';
import type { ConveningEvent } from '../events/convening.js';
import { initialSeparateGathering } from '../separate-gathering.state.js';
import type { Attendance, Schedule, SeparateGatheringState } from '../separate-gathering.state.js';
import { following } from './following.js';

export const conveningEvolvers: Evolvers<ConveningEvent, SeparateGatheringState> = {
  SeparateGatheringConvened: (state, data) =>
    following(state, {
      phase: 'convened',
      convened: data,
      schedule: {
        startsAt: data.startsAt,
        place: data.place,
        change: 0,
        changedAt: data.occurredAt,
        rollVersion: data.rollVersion,
        eligible: data.eligible,
      },
      lastStepAt: data.occurredAt,
    }),
  NoticePublished: (state, data) =>
    following(state, {
      notice: { ...state.notice, published: [...state.notice.published, data] },
    }),
  NoticeDeadlineMissed: (state) => following(state, { notice: { ...state.notice, deadlineMissed: true } }),
  SeparateGatheringPostponed: (state, { startsAt, place, change, rollVersion, eligible, occurredAt }) =>
    following(state, {
      schedule: {
        startsAt,
        place,
        change,
        changedAt: occurredAt,
        rollVersion: rollVersion ?? state.schedule?.rollVersion ?? 0,
        eligible: eligible ?? state.schedule?.eligible ?? 0,
      },
      notice: { ...state.notice, deadlineMissed: false },
      attendance: onAnotherDay(state, startsAt),
      lastStepAt: occurredAt,
    }),
  SeparateGatheringCancelled: (state, { occurredAt }) =>
    following(state, {
      phase: 'cancelled',
      ...changed(state.schedule, occurredAt),
      lastStepAt: occurredAt,
    }),
  PriorityListed: (state, data) => following(state, { priorities: [...state.priorities, data] }),
};

/** Who had come on the former day has not come on the new one. */
function onAnotherDay({ attendance, schedule }: SeparateGatheringState, startsAt: string): Attendance {
  if (schedule && localDate(schedule.startsAt) === localDate(startsAt)) return attendance;
  const { attendance: nobody } = initialSeparateGathering;
  return { ...nobody, desks: attendance.desks.map((desk) => ({ ...desk, entries: 0 })) };
}

/** A cancellation is a change that has to be told, too. */
function changed(schedule: Schedule | undefined, changedAt: string): { readonly schedule?: Schedule } {
  return schedule ? { schedule: { ...schedule, change: schedule.change + 1, changedAt } } : {};
}
