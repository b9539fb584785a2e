import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import type { JsonObject } from '#libs/kernel';
import { Keeping, operationOf, Sources } from '#libs/meetings';
import type { Preparing } from '#libs/meetings';
import type { DecisionCommand } from '../domain/decision.commands.js';
import { decisionDecider } from '../domain/decision.decider.js';
import { DECISION } from '../domain/decision.events.js';
import type { DecisionState } from '../domain/decision.state.js';
import { ChangeDecision } from './change-decision.command.js';
import { prepareDecision } from './prepare-decision.js';

/** Every step in a decision's life: authorise, add the facts, decide, append. */
@CommandHandler(ChangeDecision)
export class ChangeDecisionHandler implements ICommandHandler<ChangeDecision> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  execute({ type, decisionId, intent, caller, options }: ChangeDecision): Promise<Executed<DecisionState>> {
    const operation = operationOf(type);
    const keeping = new Keeping(this.sources.vault);
    const actAs = ({ adopted }: DecisionState): Actor =>
      caller.actAs(operation, adopted ? { territory: adopted.territory } : {});
    return this.executor.execute({
      decider: decisionDecider,
      stream: `${DECISION}-${decisionId}`,
      operation,
      intent: { ...intent, decisionId, occurredAt: options.occurredAt } as JsonObject,
      request: { ...caller, actor: { role: 'system' } },
      authorise: actAs,
      ...(options.expectedRevision !== undefined && { expectedRevision: options.expectedRevision }),
      beforeAppend: () => keeping.keep(),
      command: async (state, now) => {
        keeping.begin();
        const occurredAt = options.occurredAt ?? now;
        const { sources } = this;
        const actor = actAs(state);
        const preparing = { id: decisionId, intent, state, caller, actor, occurredAt, sources, keeping };
        const prepare = prepareDecision[type] as (
          given: Preparing<unknown, DecisionState>,
        ) => object | Promise<object>;
        return { ...(await prepare(preparing)), type, now, occurredAt } as DecisionCommand;
      },
    });
  }
}
