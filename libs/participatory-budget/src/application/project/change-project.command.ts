import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Instant } from '#libs/kernel';
import type { ProjectCommandType } from '../../domain/project/project.commands.js';
import type { ProjectState } from '../../domain/project/project.state.js';
import type { ProjectIntents } from './project.intents.js';

/** Asks for one step in the life of one project. */
export class ChangeProject<Type extends ProjectCommandType = ProjectCommandType> extends Command<
  Executed<ProjectState>
> {
  constructor(
    readonly type: Type,
    readonly projectId: string,
    readonly intent: ProjectIntents[Type],
    readonly caller: Caller,
    readonly options: { readonly occurredAt?: Instant; readonly expectedRevision?: number } = {},
  ) {
    super();
  }
}
