import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Instant } from '#libs/kernel';
import type { DecisionCommandType } from '../domain/decision.commands.js';
import type { DecisionState } from '../domain/decision.state.js';
import type { DecisionIntents } from './decision.intents.js';

/** Asks for one step in the life of one decision. */
export class ChangeDecision<Type extends DecisionCommandType = DecisionCommandType> extends Command<
  Executed<DecisionState>
> {
  constructor(
    readonly type: Type,
    readonly decisionId: string,
    readonly intent: DecisionIntents[Type],
    readonly caller: Caller,
    readonly options: { readonly occurredAt?: Instant; readonly expectedRevision?: number } = {},
  ) {
    super();
  }
}
