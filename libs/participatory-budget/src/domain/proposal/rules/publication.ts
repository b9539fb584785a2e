import {
  localDate,
  optional,
  requireBilingual,
  requireDateNotBefore,
  requirePastDate,
  requireVaultDocument,
} from '#libs/kernel';
import type { PublishScreening } from '../proposal.commands.js';
import type { ProposalEvent } from '../proposal.events.js';
import type { ProposalState } from '../proposal.state.js';
import { refusal, rule } from '../refusals.js';
import { requireKnown } from './standing.js';

/** The office publishes what the council decided, with proof of where and when; a late publication is marked. */
export function publishScreening(state: ProposalState, command: PublishScreening): ProposalEvent[] {
  const { phase } = requireKnown(state);
  const { publicationDueOn, decidedAt } = state;
  if (publicationDueOn === undefined || decidedAt === undefined) throw refusal('NothingToPublish', { phase });
  rule(!state.published, 'ScreeningPublishedAlready', {});
  const { publishedOn, where, proof, occurredAt } = command;
  requireBilingual('where', where);
  if (proof) requireVaultDocument('proof', proof);
  requirePastDate('publishedOn', publishedOn, occurredAt);
  requireDateNotBefore('publishedOn', publishedOn, localDate(decidedAt));
  const late = publishedOn > publicationDueOn;
  const data = { publishedOn, where, ...optional('proof', proof), late, occurredAt };
  return [{ type: 'ScreeningPublished', data }];
}
