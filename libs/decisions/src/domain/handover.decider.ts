import {
  appointmentAs,
  ensure,
  isKato,
  isOkrugOrBelow,
  optional,
  rejudge,
  requireDate,
  requireFilled,
  requireHappened,
  requirePastDate,
  requireReference,
  requireVaultDocument,
  requireWhole,
} from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type { RecordHandover } from './handover.commands.js';
import type { HandedOver, HandoverEvent, OfficeHandedOver } from './handover.events.js';
import { refusal, rule } from './refusals.js';

export interface HandoverState {
  readonly recorded?: OfficeHandedOver;
}

/** An office changes hands, once, with what was open in it (docs/adr/0009). */
export const handoverDecider: Decider<RecordHandover, HandoverEvent, HandoverState> = {
  initialState: {},
  decide,
  evolve: (_state, { data }) => ({ recorded: data }),
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

/** @throws DomainError HandoverRecordedAlready, HandoverToSelf, SuccessorNotInOffice, DateInFuture, FieldInvalid */
function decide(command: RecordHandover, { recorded }: HandoverState): readonly HandoverEvent[] {
  requireHappened(command);
  const { handoverId, territory, office, from, to, appointments, on, act, document, open, occurredAt } =
    command;
  if (recorded) throw refusal('HandoverRecordedAlready', { on: recorded.on, number: recorded.act.number });
  requireFilled('handoverId', handoverId);
  // No akim of a district answers an assembly's decisions.
  ensure(isKato(territory) && isOkrugOrBelow(territory), 'FieldInvalid', { field: 'territory' });
  requireFilled('from', from);
  requireFilled('to', to);
  rule(from !== to, 'HandoverToSelf', {});
  requirePastDate('on', on, occurredAt);
  requireReference('act', act, occurredAt);
  if (document) requireVaultDocument('document', document);
  const appointment = appointmentAs([office], appointments, territory, on);
  if (!appointment) throw refusal('SuccessorNotInOffice', { to, territory, on });
  open.forEach(requireOpen);
  const people = { office, from, to, appointment };
  const paper = { on, act, ...optional('document', document) };
  const data = { handoverId, territory, ...people, ...paper, open, occurredAt };
  return [{ type: 'OfficeHandedOver', data }];
}

/** @throws DomainError FieldInvalid */
function requireOpen({ decisionId, revision, dueOn }: HandedOver, index: number): void {
  requireFilled(`open.${String(index)}.decisionId`, decisionId);
  requireWhole(`open.${String(index)}.revision`, revision, 0);
  if (dueOn !== undefined) requireDate(`open.${String(index)}.dueOn`, dueOn);
}

function commandOf({ data: { appointment, ...data } }: HandoverEvent): RecordHandover {
  return { ...data, type: 'RecordHandover', now: data.occurredAt, appointments: [appointment] };
}
