import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { InitiativeState } from '../../domain/initiative.state.js';
import type { ChangeOptions } from '../carry-out.js';
import type { InitiativeCommandType, InitiativeIntents } from './initiative.intents.js';

/** Asks for one change of one initiative. */
export class ChangeInitiative<Type extends InitiativeCommandType = InitiativeCommandType> extends Command<
  Executed<InitiativeState>
> {
  constructor(
    readonly type: Type,
    readonly initiativeId: string,
    readonly intent: InitiativeIntents[Type],
    readonly caller: Caller,
    readonly options: ChangeOptions = {},
  ) {
    super();
  }
}
