import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { InitiativeState } from '../../domain/initiative.state.js';
import type { ChangeOptions } from '../carry-out.js';
import type { InitiativeCommandType, InitiativeIntents } from './initiative.intents.js';

/** What became of it, and which initiative it is: that of a resident is found by who began it and when. */
export interface ChangedInitiative extends Executed<InitiativeState> {
  readonly initiativeId: string;
}

/** Asks for one change of one initiative. */
export class ChangeInitiative<
  Type extends InitiativeCommandType = InitiativeCommandType,
> extends Command<ChangedInitiative> {
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
