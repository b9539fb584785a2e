import { CommandBus } from '@nestjs/cqrs';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import type { RequestContext } from '#libs/graphql';
import { ChangeAssembly, ChangeAssemblyMeeting } from '../../application/assembly/change-assembly.command.js';
import type { ChangeOptions } from '../../application/carry-out.js';
import type {
  AssemblyCommandType,
  AssemblyIntents,
  AssemblyMeetingCommandType,
  AssemblyMeetingIntents,
} from '../../application/assembly/assembly.intents.js';
import { plain } from '../plain.js';
import { AssemblyChanged } from './assembly.types.js';
import { AssemblyMeetingChanged } from './assembly-meeting.types.js';

interface Given extends ChangeOptions {
  readonly commandId: string;
}

/** From a mutation's input to the command bus and back to the payload. */
@Injectable()
export class AssemblyDispatcher {
  constructor(private readonly commands: CommandBus) {}

  async assembly<Type extends AssemblyCommandType>(
    type: Type,
    assemblyId: string,
    input: Given & AssemblyIntents[Type],
    context: RequestContext,
  ): Promise<AssemblyChanged> {
    const { commandId, intent, options } = partsOf(input, 'assemblyId');
    const change = new ChangeAssembly(
      type,
      assemblyId,
      intent as AssemblyIntents[Type],
      context.callerOf(commandId),
      options,
    );
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(AssemblyChanged, { assemblyId, position, revision, repeated });
  }

  async meeting<Type extends AssemblyMeetingCommandType>(
    type: Type,
    meetingId: string,
    input: Given & AssemblyMeetingIntents[Type],
    context: RequestContext,
  ): Promise<AssemblyMeetingChanged> {
    const { commandId, intent, options } = partsOf(input, 'meetingId');
    const change = new ChangeAssemblyMeeting(
      type,
      meetingId,
      intent as AssemblyMeetingIntents[Type],
      context.callerOf(commandId),
      options,
    );
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(AssemblyMeetingChanged, { meetingId, position, revision, repeated });
  }
}

/** What the client asks for, apart from what every command carries. */
function partsOf(
  input: Given,
  id: string,
): { readonly commandId: string; readonly intent: unknown; readonly options: ChangeOptions } {
  const { commandId, occurredAt, expectedRevision, ...rest } = input;
  const asked = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== id));
  return {
    commandId,
    intent: plain(asked),
    options: {
      ...(occurredAt != null && { occurredAt }),
      ...(expectedRevision != null && { expectedRevision }),
    },
  };
}
