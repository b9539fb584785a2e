import { endOfLocalDay } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { ProcessManager } from '#libs/workflow';
import { INITIATIVE } from '../../domain/initiative.events.js';
import type { InitiativeEvent } from '../../domain/initiative.events.js';

export type InitiativeDeadline = 'LapseInitiative';

/** Watches over the last day of the signatures. */
export const initiativeDeadline: ProcessManager = {
  name: 'initiative_deadline',
  categories: [INITIATIVE],
  starts: ['InitiativeOpened'],
  stops: ['InitiativeSubmitted', 'InitiativeLapsed'],
  key: initiativeIdOf,
  initialState: {},
  evolve: (state) => state,
  react: (_state, recorded) => {
    const event = recorded as unknown as InitiativeEvent;
    if (event.type !== 'InitiativeOpened') return [];
    const type: InitiativeDeadline = 'LapseInitiative';
    const command = { type, data: { initiativeId: initiativeIdOf(recorded) } };
    return [{ kind: 'schedule', key: 'signatures', dueAt: endOfLocalDay(event.data.until), command }];
  },
};

function initiativeIdOf(event: RecordedEvent): string {
  return event.stream.slice(INITIATIVE.length + 1);
}
