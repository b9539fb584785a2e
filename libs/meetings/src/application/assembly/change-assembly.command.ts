import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { AssemblyState } from '../../domain/assembly.state.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import type { ChangeOptions } from '../carry-out.js';
import type {
  AssemblyCommandType,
  AssemblyIntents,
  AssemblyMeetingCommandType,
  AssemblyMeetingIntents,
} from './assembly.intents.js';

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
