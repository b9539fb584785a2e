import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { Instant } from '#libs/kernel';
import type { AssemblyState } from '../../domain/assembly.state.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import type {
  AssemblyCommandType,
  AssemblyIntents,
  AssemblyMeetingCommandType,
  AssemblyMeetingIntents,
} from './assembly.intents.js';

export interface ChangeOptions {
  /** When it happened, if not now. */
  readonly occurredAt?: Instant;
  /** The revision that the client saw and decides on. */
  readonly expectedRevision?: number;
}

/** Asks for one change of one assembly. */
export class ChangeAssembly<Type extends AssemblyCommandType = AssemblyCommandType> extends Command<
  Executed<AssemblyState>
> {
  constructor(
    readonly type: Type,
    readonly assemblyId: string,
    readonly intent: AssemblyIntents[Type],
    readonly caller: Caller,
    readonly options: ChangeOptions = {},
  ) {
    super();
  }
}

/** Asks for one change of one sitting of an assembly. */
export class ChangeAssemblyMeeting<
  Type extends AssemblyMeetingCommandType = AssemblyMeetingCommandType,
> extends Command<Executed<AssemblyMeetingState>> {
  constructor(
    readonly type: Type,
    readonly meetingId: string,
    readonly intent: AssemblyMeetingIntents[Type],
    readonly caller: Caller,
    readonly options: ChangeOptions = {},
  ) {
    super();
  }
}
