import { CommandBus } from '@nestjs/cqrs';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import type { RequestContext } from '#libs/graphql';
import { ChangeSeparateGathering } from '../application/change-separate-gathering.command.js';
import { MeetingStreams } from '../application/meeting-streams.js';
import type { IntentOf, SeparateGatheringCommandType } from '../application/separate-gathering.intents.js';
import type { CommandInput, GatheringInput } from './common.inputs.js';
import { plain } from './plain.js';
import { SeparateGatheringChanged } from './separate-gathering.type.js';

/** From a mutation's input to the command bus and back to the payload. */
@Injectable()
export class GatheringDispatcher {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: MeetingStreams,
  ) {}

  /** Changes a gathering that exists. */
  change<Type extends SeparateGatheringCommandType>(
    type: Type,
    input: GatheringInput & IntentOf<Type>,
    context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    const { gatheringId, occurredAt, expectedRevision, ...rest } = input;
    return this.execute(type, gatheringId, rest, context, {
      ...(occurredAt != null && { occurredAt }),
      ...(expectedRevision != null && { expectedRevision }),
    });
  }

  /** Convenes a new one; its id follows from the section and from which convening it is. */
  async convene(
    input: CommandInput & IntentOf<'ConveneSeparateGathering'> & { readonly occurredAt?: string },
    context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    const { occurredAt, ...rest } = input;
    const gatheringId = await this.streams.toConvene(input.planId, input.sectionId, input.commandId);
    return this.execute(
      'ConveneSeparateGathering',
      gatheringId,
      rest,
      context,
      occurredAt != null ? { occurredAt } : {},
    );
  }

  private async execute(
    type: SeparateGatheringCommandType,
    gatheringId: string,
    input: { readonly commandId: string },
    context: RequestContext,
    options: ChangeSeparateGathering['options'],
  ): Promise<SeparateGatheringChanged> {
    const { commandId, ...intent } = input;
    const caller = context.callerOf(commandId);
    const change = new ChangeSeparateGathering(
      type,
      gatheringId,
      plain(intent) as IntentOf<SeparateGatheringCommandType>,
      caller,
      options,
    );
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(SeparateGatheringChanged, { gatheringId, position, revision, repeated });
  }
}
