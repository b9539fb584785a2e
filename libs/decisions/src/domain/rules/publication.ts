import {
  localDate,
  optional,
  requireBilingual,
  requireDateNotBefore,
  requireFilled,
  requirePastDate,
  requireReference,
  requireVaultDocument,
} from '#libs/kernel';
import type {
  ContestDecision,
  DecisionCommandOf,
  PublishDecision,
  SettleContest,
} from '../decision.commands.js';
import type { DecisionEvent } from '../decision.events.js';
import type { DecisionState } from '../decision.state.js';
import { rule } from '../refusals.js';
import { requireKnown } from './standing.js';

/** Decisions are published, with proof of where and when; a late publication is marked. */
export function publishDecision(state: DecisionState, command: PublishDecision): DecisionEvent[] {
  const { adopted } = requireKnown(state);
  rule(state.published === undefined, 'DecisionPublishedAlready', {});
  const { publishedOn, where, proof, occurredAt } = command;
  requireBilingual('where', where);
  if (proof) requireVaultDocument('proof', proof);
  requirePastDate('publishedOn', publishedOn, occurredAt);
  requireDateNotBefore('publishedOn', publishedOn, localDate(adopted.occurredAt));
  const late = publishedOn > adopted.publicationDueOn;
  const data = { publishedOn, where, ...optional('proof', proof), late, occurredAt };
  return [{ type: 'DecisionPublished', data }];
}

export function missPublication(
  { adopted, published, missed }: DecisionState,
  { by, occurredAt }: DecisionCommandOf<'MissPublicationDeadline'>,
): DecisionEvent[] {
  if (!adopted || published || missed.includes('publication')) return [];
  if (localDate(occurredAt) <= adopted.publicationDueOn) return [];
  const data = { dueOn: adopted.publicationDueOn, ...optional('by', by), occurredAt };
  return [{ type: 'PublicationDeadlineMissed', data }];
}

/** Under a complaint or before a court it is shown as contested; its path goes on meanwhile. */
export function contest(state: DecisionState, command: ContestDecision): DecisionEvent[] {
  requireKnown(state);
  rule(
    state.contests.every(({ settled }) => settled),
    'ContestOpen',
    {},
  );
  const { contestId, before, reference, occurredAt } = command;
  requireFilled('contestId', contestId);
  requireReference('reference', reference, occurredAt);
  return [{ type: 'DecisionContested', data: { contestId, before, reference, occurredAt } }];
}

export function settleContest(state: DecisionState, command: SettleContest): DecisionEvent[] {
  requireKnown(state);
  const { contestId, outcome, reference, occurredAt } = command;
  const open = state.contests.some((one) => one.contestId === contestId && !one.settled);
  rule(open, 'ContestUnknown', { contestId });
  requireReference('reference', reference, occurredAt);
  return [{ type: 'ContestSettled', data: { contestId, outcome, reference, occurredAt } }];
}
