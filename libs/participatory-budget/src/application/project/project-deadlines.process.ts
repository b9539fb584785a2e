import type { RecordedEvent } from '#libs/event-store';
import { endOfLocalDay } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { Effect, ProcessManager } from '#libs/workflow';
import { PROJECT } from '../../domain/project/project.events.js';
import type { ProjectEvent } from '../../domain/project/project.events.js';

/** Watches over the stages of a project; a delay moves the day. */
export const projectDeadlines: ProcessManager = {
  name: 'project_deadlines',
  categories: [PROJECT],
  starts: ['ProjectPlanned'],
  stops: ['ProjectCompleted', 'ProjectStopped'],
  key: projectIdOfEvent,
  initialState: {},
  evolve: (state) => state,
  react: (_state, recorded) => {
    const event = recorded as unknown as ProjectEvent;
    const due = (stageId: string, on: CalendarDate): Effect => ({
      kind: 'schedule',
      key: stageId,
      dueAt: endOfLocalDay(on),
      command: { type: 'MissStageDeadline', data: { projectId: projectIdOfEvent(recorded), stageId } },
    });
    switch (event.type) {
      case 'ProjectPlanned':
        return event.data.plan.stages.map(({ stageId, to }) => due(stageId, to));
      case 'StageDelayed':
        return [due(event.data.stageId, event.data.newDueOn)];
      case 'StageReported':
        return event.data.finished ? [{ kind: 'cancel', key: event.data.stageId }] : [];
      default:
        return [];
    }
  },
};

function projectIdOfEvent(event: RecordedEvent): string {
  return event.stream.slice(PROJECT.length + 1);
}
