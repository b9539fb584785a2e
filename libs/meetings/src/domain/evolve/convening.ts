import type { Evolvers } from '../dispatch.js';
import type { ConveningEvent } from '../events/convening.js';
import type { Schedule, SeparateGatheringState } from '../separate-gathering.state.js';

export const conveningEvolvers: Evolvers<ConveningEvent, SeparateGatheringState> = {
  SeparateGatheringConvened: (state, data) => ({
    ...state,
    phase: 'convened',
    convened: data,
    schedule: { startsAt: data.startsAt, place: data.place, change: 0, changedAt: data.occurredAt },
    lastStepAt: data.occurredAt,
  }),
  NoticePublished: (state, data) => ({
    ...state,
    notice: { ...state.notice, published: [...state.notice.published, data] },
  }),
  NoticeDeadlineMissed: (state) => ({ ...state, notice: { ...state.notice, deadlineMissed: true } }),
  SeparateGatheringPostponed: (state, { startsAt, place, change, occurredAt }) => ({
    ...state,
    schedule: { startsAt, place, change, changedAt: occurredAt },
    notice: { ...state.notice, deadlineMissed: false },
    lastStepAt: occurredAt,
  }),
  SeparateGatheringCancelled: (state, { occurredAt }) => ({
    ...state,
    phase: 'cancelled',
    ...changed(state.schedule, occurredAt),
    lastStepAt: occurredAt,
  }),
  PriorityListed: (state, data) => ({ ...state, priorities: [...state.priorities, data] }),
};

/** A cancellation is a change that has to be told, too. */
function changed(schedule: Schedule | undefined, changedAt: string): { readonly schedule?: Schedule } {
  return schedule ? { schedule: { ...schedule, change: schedule.change + 1, changedAt } } : {};
}
