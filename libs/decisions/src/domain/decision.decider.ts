import { calendarOf, decideBy, rejudge, requireHappened } from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type { DecisionCommand } from './decision.commands.js';
import type { DecisionEvent, DecisionEventData, DecisionEventType } from './decision.events.js';
import { evolveDecision, initialDecision } from './decision.state.js';
import type { DecisionState } from './decision.state.js';
import { agree, disagree, missAnswer } from './rules/answer.js';
import { adoptDecision, deliverDecision } from './rules/birth.js';
import {
  decideAsHigherAkim,
  missHigherAkim,
  recordMaslikhatDiscussion,
  recordRepeatDiscussion,
} from './rules/dispute.js';
import { evaluateExecution, missExecution, reportExecution } from './rules/execution.js';
import { contest, missPublication, publishDecision, settleContest } from './rules/publication.js';

const decideByRule = decideBy<DecisionCommand, DecisionState, DecisionEvent>({
  AdoptDecision: adoptDecision,
  DeliverDecision: deliverDecision,
  AgreeWithDecision: agree,
  DisagreeWithDecision: disagree,
  MissAnswerDeadline: missAnswer,
  RecordRepeatDiscussion: recordRepeatDiscussion,
  RecordMaslikhatDiscussion: recordMaslikhatDiscussion,
  DecideAsHigherAkim: decideAsHigherAkim,
  MissHigherAkimDeadline: missHigherAkim,
  ReportExecution: reportExecution,
  MissExecutionDeadline: missExecution,
  EvaluateExecution: evaluateExecution,
  PublishDecision: publishDecision,
  MissPublicationDeadline: missPublication,
  ContestDecision: contest,
  SettleContest: settleContest,
});

/** The life of one decision: rules.md §4 and §8, choices in docs/adr/0009. */
export const decisionDecider: Decider<DecisionCommand, DecisionEvent, DecisionState> = {
  initialState: initialDecision,
  decide,
  evolve: evolveDecision,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

function decide(command: DecisionCommand, state: DecisionState): readonly DecisionEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}

type Build<Type extends DecisionEventType> = (
  data: DecisionEventData<Type> & { readonly now: string },
) => DecisionCommand;

/** The command that leads to each event; the compiler lists the events that are missing. */
const commands: { readonly [Type in DecisionEventType]: Build<Type> } = {
  DecisionAdopted: ({ publicationDueOn: _due, ...data }) => ({
    ...data,
    type: 'AdoptDecision',
    calendar: calendarOf(data.calendar),
  }),
  DecisionDelivered: (data) => ({
    ...data,
    type: 'DeliverDecision',
    calendar: calendarOf(data.calendar),
  }),
  AkimAgreed: (data) => ({
    ...data,
    type: 'AgreeWithDecision',
    appointments: [data.appointment],
    responsibleAppointments: [data.appointment],
  }),
  AkimDisagreed: (data) => ({
    ...data,
    type: 'DisagreeWithDecision',
    appointments: [data.appointment],
  }),
  AnswerDeadlineMissed: (data) => ({ ...data, type: 'MissAnswerDeadline' }),
  RepeatDiscussionHeld: (data) => ({ ...data, type: 'RecordRepeatDiscussion' }),
  MaslikhatDiscussed: (data) => ({
    ...data,
    type: 'RecordMaslikhatDiscussion',
    calendar: calendarOf(data.calendar),
  }),
  HigherAkimDecided: (data) => ({
    ...data,
    type: 'DecideAsHigherAkim',
    appointments: [data.appointment],
    responsibleAppointments: [data.appointment],
  }),
  HigherAkimDeadlineMissed: (data) => ({ ...data, type: 'MissHigherAkimDeadline' }),
  ExecutionReported: (data) => ({ ...data, type: 'ReportExecution' }),
  ExecutionDeadlineMissed: (data) => ({ ...data, type: 'MissExecutionDeadline' }),
  ExecutionEvaluated: (data) => ({ ...data, type: 'EvaluateExecution' }),
  DecisionPublished: (data) => ({ ...data, type: 'PublishDecision' }),
  PublicationDeadlineMissed: (data) => ({ ...data, type: 'MissPublicationDeadline' }),
  DecisionContested: (data) => ({ ...data, type: 'ContestDecision' }),
  ContestSettled: (data) => ({ ...data, type: 'SettleContest' }),
};

function commandOf(event: DecisionEvent): DecisionCommand {
  const build = commands[event.type] as (data: object) => DecisionCommand;
  return build({ ...event.data, now: event.data.occurredAt });
}
