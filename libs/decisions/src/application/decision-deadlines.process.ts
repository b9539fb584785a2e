import { endOfLocalDay } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { Effect, ProcessManager } from '#libs/workflow';
import { DECISION } from '../domain/decision.events.js';
import type { DecisionEvent } from '../domain/decision.events.js';

/** The commands that the processes give. */
export type DecisionProcessCommand =
  | 'AdoptDecision'
  | 'DeliverDecision'
  | 'RecordRepeatDiscussion'
  | 'MissAnswerDeadline'
  | 'MissHigherAkimDeadline'
  | 'MissExecutionDeadline'
  | 'MissPublicationDeadline';

/** Watches over a decision: the akim's answer, the higher akim's, the execution, the publication. */
export const decisionDeadlines: ProcessManager = {
  name: 'decision_deadlines',
  categories: [DECISION],
  starts: ['DecisionAdopted'],
  stops: [],
  key: decisionIdOf,
  initialState: {},
  evolve: (state) => state,
  react: (_state, recorded) => {
    const event = recorded as unknown as DecisionEvent;
    switch (event.type) {
      case 'DecisionAdopted':
        return [due('publication', event.data.publicationDueOn, 'MissPublicationDeadline', recorded)];
      case 'DecisionPublished':
        return [{ kind: 'cancel', key: 'publication' }];
      case 'DecisionDelivered':
        return [due('answer', event.data.answerDueOn, 'MissAnswerDeadline', recorded)];
      case 'AkimDisagreed':
        return [{ kind: 'cancel', key: 'answer' }];
      case 'AkimAgreed':
        return [
          { kind: 'cancel', key: 'answer' },
          due('execution', event.data.plan.deadline, 'MissExecutionDeadline', recorded),
        ];
      case 'MaslikhatDiscussed':
        return [due('higherAkim', event.data.higherAkimDueOn, 'MissHigherAkimDeadline', recorded)];
      case 'HigherAkimDecided': {
        const { plan } = event.data;
        const over: Effect = { kind: 'cancel', key: 'higherAkim' };
        return plan ? [over, due('execution', plan.deadline, 'MissExecutionDeadline', recorded)] : [over];
      }
      case 'ExecutionEvaluated':
        return [{ kind: 'cancel', key: 'execution' }];
      default:
        return [];
    }
  },
};

function due(key: string, on: CalendarDate, type: DecisionProcessCommand, event: RecordedEvent): Effect {
  const data = { decisionId: decisionIdOf(event) };
  return { kind: 'schedule', key, dueAt: endOfLocalDay(on), command: { type, data } };
}

function decisionIdOf(event: RecordedEvent): string {
  return event.stream.slice(DECISION.length + 1);
}
