import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import type { JsonObject } from '#libs/kernel';
import type { AssemblyCommand } from '../../domain/assembly.commands.js';
import { assemblyDecider } from '../../domain/assembly.decider.js';
import { ASSEMBLY } from '../../domain/assembly.events.js';
import type { AssemblyState } from '../../domain/assembly.state.js';
import { Keeping } from '../keeping.js';
import { Sources } from '../preparation.js';
import { ChangeAssembly } from './change-assembly.command.js';
import { prepareAssembly } from './prepare-assembly.js';
import { operationOf } from './preparing.js';
import type { Preparing } from './preparing.js';

/** Every change of an assembly: authorise, add the facts, decide, append. */
@CommandHandler(ChangeAssembly)
export class ChangeAssemblyHandler implements ICommandHandler<ChangeAssembly> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  execute({ type, assemblyId, intent, caller, options }: ChangeAssembly): Promise<Executed<AssemblyState>> {
    const operation = operationOf(type);
    const keeping = new Keeping(this.sources.vault);
    const actAs = ({ formed }: AssemblyState): Actor => {
      const territory = 'territory' in intent ? intent.territory : formed?.territory;
      return caller.actAs(operation, territory === undefined ? {} : { territory });
    };
    return this.executor.execute({
      decider: assemblyDecider,
      stream: `${ASSEMBLY}-${assemblyId}`,
      operation,
      intent: { ...intent, assemblyId, occurredAt: options.occurredAt } as unknown as JsonObject,
      request: { ...caller, actor: { role: 'system' } },
      authorise: actAs,
      ...(options.expectedRevision !== undefined && { expectedRevision: options.expectedRevision }),
      beforeAppend: () => keeping.keep(),
      command: async (state, now) => {
        keeping.begin();
        const occurredAt = options.occurredAt ?? now;
        const { sources } = this;
        const preparing = {
          id: assemblyId,
          intent,
          state,
          caller,
          actor: actAs(state),
          occurredAt,
          sources,
          keeping,
        };
        const prepare = prepareAssembly[type] as (
          given: Preparing<unknown, AssemblyState>,
        ) => object | Promise<object>;
        return { ...(await prepare(preparing)), type, now, occurredAt } as AssemblyCommand;
      },
    });
  }
}
