import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import type { JsonObject } from '#libs/kernel';
import type { AssemblyMeetingCommand } from '../../domain/assembly-meeting.commands.js';
import { assemblyMeetingDecider } from '../../domain/assembly-meeting.decider.js';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import { Keeping } from '../keeping.js';
import { Sources } from '../preparation.js';
import { ChangeAssemblyMeeting } from './change-assembly.command.js';
import { prepareAssemblyMeeting } from './prepare-assembly-meeting.js';
import { operationOf } from './preparing.js';
import type { Preparing } from './preparing.js';

/** Every change of a sitting: authorise, add the facts, decide, append. */
@CommandHandler(ChangeAssemblyMeeting)
export class ChangeAssemblyMeetingHandler implements ICommandHandler<ChangeAssemblyMeeting> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  async execute(change: ChangeAssemblyMeeting): Promise<Executed<AssemblyMeetingState>> {
    const { type, meetingId, intent, caller, options } = change;
    const operation = operationOf(type);
    const keeping = new Keeping(this.sources.vault);
    const ofNew = await this.territoryOfNew(change);
    const actAs = ({ convened }: AssemblyMeetingState): Actor => {
      const territory = convened?.territory ?? ofNew;
      return caller.actAs(operation, territory === undefined ? {} : { territory });
    };
    return this.executor.execute({
      decider: assemblyMeetingDecider,
      stream: `${ASSEMBLY_MEETING}-${meetingId}`,
      operation,
      intent: { ...intent, meetingId, occurredAt: options.occurredAt } as JsonObject,
      request: { ...caller, actor: { role: 'system' } },
      authorise: actAs,
      ...(options.expectedRevision !== undefined && { expectedRevision: options.expectedRevision }),
      beforeAppend: () => keeping.keep(),
      command: async (state, now) => {
        keeping.begin();
        const occurredAt = options.occurredAt ?? now;
        const { sources } = this;
        const preparing = {
          id: meetingId,
          intent,
          state,
          caller,
          actor: actAs(state),
          occurredAt,
          sources,
          keeping,
        };
        const prepare = prepareAssemblyMeeting[type] as (
          given: Preparing<unknown, AssemblyMeetingState>,
        ) => object | Promise<object>;
        return { ...(await prepare(preparing)), type, now, occurredAt } as AssemblyMeetingCommand;
      },
    });
  }

  /** A sitting that does not exist yet lies where its assembly lies. */
  private async territoryOfNew({ intent }: ChangeAssemblyMeeting): Promise<string | undefined> {
    if (!('assemblyId' in intent)) return undefined;
    return (await this.sources.streams.assembly(intent.assemblyId)).formed.territory;
  }
}
