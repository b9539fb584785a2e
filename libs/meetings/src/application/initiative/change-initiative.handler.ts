import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { initiativeDecider } from '../../domain/initiative.decider.js';
import { INITIATIVE } from '../../domain/initiative.events.js';
import type { InitiativeState } from '../../domain/initiative.state.js';
import { carryOut } from '../carry-out.js';
import { Sources } from '../preparation.js';
import { ChangeInitiative } from './change-initiative.command.js';
import { prepareInitiative } from './prepare-initiative.js';

/** Every change of an initiative. */
@CommandHandler(ChangeInitiative)
export class ChangeInitiativeHandler implements ICommandHandler<ChangeInitiative> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  execute(change: ChangeInitiative): Promise<Executed<InitiativeState>> {
    const { intent } = change;
    return carryOut(this.executor, this.sources, change, {
      decider: initiativeDecider,
      category: INITIATIVE,
      id: change.initiativeId,
      idName: 'initiativeId',
      actAs: (operation, { opened }) => {
        // Where it lies is never for the asker to say once it was opened.
        const territory = opened?.territory ?? ('territory' in intent ? intent.territory : undefined);
        return change.caller.actAs(operation, territory === undefined ? {} : { territory });
      },
      preparers: prepareInitiative,
    });
  }
}
