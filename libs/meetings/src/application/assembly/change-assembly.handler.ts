import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { assemblyDecider } from '../../domain/assembly.decider.js';
import { ASSEMBLY } from '../../domain/assembly.events.js';
import type { AssemblyState } from '../../domain/assembly.state.js';
import { carryOut } from '../carry-out.js';
import { Sources } from '../preparation.js';
import { ChangeAssembly } from './change-assembly.command.js';
import { prepareAssembly } from './prepare-assembly.js';

/** Every change of an assembly. */
@CommandHandler(ChangeAssembly)
export class ChangeAssemblyHandler implements ICommandHandler<ChangeAssembly> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  execute(change: ChangeAssembly): Promise<Executed<AssemblyState>> {
    const { intent } = change;
    return carryOut(this.executor, this.sources, change, {
      decider: assemblyDecider,
      category: ASSEMBLY,
      id: change.assemblyId,
      idName: 'assemblyId',
      actAs: (operation, { formed }) => {
        // Where it lies is never for the asker to say once it was formed.
        const territory = formed?.territory ?? ('territory' in intent ? intent.territory : undefined);
        return change.caller.actAs(operation, territory === undefined ? {} : { territory });
      },
      preparers: prepareAssembly,
    });
  }
}
