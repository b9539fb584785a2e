import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Instant } from '#libs/kernel';
import type { SeparateGatheringState } from '../domain/separate-gathering.state.js';
import type { IntentOf, SeparateGatheringCommandType } from './separate-gathering.intents.js';

/** Asks for one change of one separate gathering. */
export class ChangeSeparateGathering<
  Type extends SeparateGatheringCommandType = SeparateGatheringCommandType,
> extends Command<Executed<SeparateGatheringState>> {
  constructor(
    readonly type: Type,
    readonly gatheringId: string,
    readonly intent: IntentOf<Type>,
    readonly caller: Caller,
    readonly options: {
      /** When it happened, if not now: entered from paper, or registered while the line was down. */
      readonly occurredAt?: Instant;
      /** The revision that the client saw and decides on. */
      readonly expectedRevision?: number;
    } = {},
  ) {
    super();
  }
}
