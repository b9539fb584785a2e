import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { carryOut, Sources } from '#libs/meetings';
import { decisionDecider } from '../domain/decision.decider.js';
import { DECISION } from '../domain/decision.events.js';
import type { DecisionState } from '../domain/decision.state.js';
import { ChangeDecision } from './change-decision.command.js';
import { prepareDecision } from './prepare-decision.js';

/** Every step in a decision's life. */
@CommandHandler(ChangeDecision)
export class ChangeDecisionHandler implements ICommandHandler<ChangeDecision> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  execute(change: ChangeDecision): Promise<Executed<DecisionState>> {
    return carryOut(this.executor, this.sources, change, {
      decider: decisionDecider,
      category: DECISION,
      id: change.decisionId,
      idName: 'decisionId',
      actAs: (operation, { adopted }) =>
        change.caller.actAs(operation, adopted ? { territory: adopted.territory } : {}),
      preparers: prepareDecision,
    });
  }
}
