import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { carryOut, Sources } from '#libs/meetings';
import { projectDecider } from '../../domain/project/project.decider.js';
import { PROJECT } from '../../domain/project/project.events.js';
import type { ProjectState } from '../../domain/project/project.state.js';
import { ProposalFiles, Residents } from '../proposal/ports.js';
import { ProposalsInLog } from '../proposal/proposals-in-log.js';
import { ChangeProject } from './change-project.command.js';
import { prepareProject } from './prepare-project.js';

/** Every step of a project. */
@CommandHandler(ChangeProject)
export class ChangeProjectHandler implements ICommandHandler<ChangeProject> {
  private readonly preparers: ReturnType<typeof prepareProject>;

  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
    proposals: ProposalsInLog,
    residents: Residents,
    files: ProposalFiles,
  ) {
    this.preparers = prepareProject({ proposals, residents, files });
  }

  execute(change: ChangeProject): Promise<Executed<ProjectState>> {
    return carryOut(this.executor, this.sources, change, {
      decider: projectDecider,
      category: PROJECT,
      id: change.projectId,
      idName: 'projectId',
      actAs: (operation, { started }) =>
        change.caller.actAs(operation, started ? { territory: started.territory } : {}),
      preparers: this.preparers,
    });
  }
}
