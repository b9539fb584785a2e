import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { assemblyMeetingDecider } from '../../domain/assembly-meeting.decider.js';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import { carryOut } from '../carry-out.js';
import { Sources } from '../preparation.js';
import { ChangeAssemblyMeeting } from './change-assembly.command.js';
import { prepareAssemblyMeeting } from './prepare-assembly-meeting.js';

/** Every change of a sitting. */
@CommandHandler(ChangeAssemblyMeeting)
export class ChangeAssemblyMeetingHandler implements ICommandHandler<ChangeAssemblyMeeting> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  async execute(change: ChangeAssemblyMeeting): Promise<Executed<AssemblyMeetingState>> {
    const ofNew = await this.territoryOfNew(change);
    return carryOut(this.executor, this.sources, change, {
      decider: assemblyMeetingDecider,
      category: ASSEMBLY_MEETING,
      id: change.meetingId,
      idName: 'meetingId',
      actAs: (operation, { convened }) => {
        const territory = convened?.territory ?? ofNew;
        return change.caller.actAs(operation, territory === undefined ? {} : { territory });
      },
      preparers: prepareAssemblyMeeting,
    });
  }

  /** A sitting that does not exist yet lies where its assembly lies; a gathering where it is convened. */
  private async territoryOfNew({ type, intent }: ChangeAssemblyMeeting): Promise<string | undefined> {
    if ('territory' in intent) return intent.territory;
    if (type !== 'ConveneAssembly' || !('assemblyId' in intent)) return undefined;
    return (await this.sources.streams.assembly(intent.assemblyId)).formed.territory;
  }
}
