import {
  isKato,
  localDate,
  optional,
  requireBilingual,
  requireDateNotBefore,
  requireFilled,
  requireNotBefore,
  requirePastDate,
  requireVaultDocument,
  requireWhole,
  ensure,
} from '#libs/kernel';
import type { AdoptDecision, DeliverDecision } from '../decision.commands.js';
import type { DecisionEvent, VoteOfSitting } from '../decision.events.js';
import type { DecisionState } from '../decision.state.js';
import { rule } from '../refusals.js';
import { dueAfter, requireKnown } from './standing.js';

/** Born of an item that a sitting adopted, once its minutes are signed (docs/adr/0009). */
export function adoptDecision(state: DecisionState, command: AdoptDecision): DecisionEvent[] {
  rule(state.phase === 'none', 'DecisionAdoptedAlready', {});
  const { type: _type, now: _now, calendar, ...facts } = command;
  ensure(isKato(facts.territory), 'FieldInvalid', { field: 'territory' });
  requireBilingual('text', facts.text);
  requireNotBefore(command, facts.adoptedAt);
  requireVaultDocument('minutes', facts.minutes);
  requireVote(facts.vote);
  ensure(facts.vote.for > 0, 'FieldInvalid', { field: 'vote.for' });
  const days = facts.norms['decision.publicationWorkingDays'].value;
  const due = dueAfter(localDate(facts.occurredAt), days, calendar);
  const data = { ...facts, publicationDueOn: due.dueOn, calendar: due.calendar };
  return [{ type: 'DecisionAdopted', data }];
}

/** Counts of a sitting within its base. @throws DomainError FieldInvalid */
export function requireVote(vote: VoteOfSitting): void {
  for (const field of ['for', 'against', 'abstained', 'base'] as const)
    requireWhole(`vote.${field}`, vote[field], 0);
  const sum = vote.for + vote.against + vote.abstained;
  ensure(sum <= vote.base, 'FieldInvalid', { field: 'vote.base' });
}

/** The akim's days run from the day his office received the minutes. */
export function deliverDecision(state: DecisionState, command: DeliverDecision): DecisionEvent[] {
  const { adopted, phase } = requireKnown(state);
  rule(phase === 'adopted', 'DecisionDeliveredAlready', {});
  const { incomingNumber, deliveredOn, receivedBy, receipt, calendar, occurredAt } = command;
  requireFilled('incomingNumber', incomingNumber);
  requireFilled('receivedBy', receivedBy);
  if (receipt) requireVaultDocument('receipt', receipt);
  requirePastDate('deliveredOn', deliveredOn, occurredAt);
  requireDateNotBefore('deliveredOn', deliveredOn, localDate(adopted.occurredAt));
  const due = dueAfter(deliveredOn, adopted.norms['decision.answerWorkingDays'].value, calendar);
  return [
    {
      type: 'DecisionDelivered',
      data: {
        incomingNumber,
        deliveredOn,
        receivedBy,
        ...optional('receipt', receipt),
        answerDueOn: due.dueOn,
        calendar: due.calendar,
        occurredAt,
      },
    },
  ];
}
