import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { CONTEXT_REFUSALS, plain } from '#libs/meetings';
import { ChangeProject } from '../../application/project/change-project.command.js';
import type { ProjectIntents } from '../../application/project/project.intents.js';
import type { ProjectCommandType } from '../../domain/project/project.commands.js';
import { PROPOSAL_REFUSALS } from '../proposal/refusals.js';
import {
  AwardContractInput,
  CompleteProjectInput,
  DelayStageInput,
  EvaluateProjectInput,
  PlanProjectInput,
  ReportStageInput,
  StopProjectInput,
} from './project.inputs.js';
import type { ProjectInput } from './project.inputs.js';
import { ProjectChanged } from './project.types.js';
import { PROJECT_REFUSALS } from './refusals.js';

const ProjectResult = resultUnion('ProjectResult', ProjectChanged, [
  ...PROJECT_REFUSALS,
  ...PROPOSAL_REFUSALS,
  ...CONTEXT_REFUSALS,
]);
type Changed = Promise<ProjectChanged>;

/** The steps of a project that people take; it starts with the result, and days are missed by themselves. */
@Resolver()
export class ProjectCommandsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Operation('planProject')
  @Mutation(() => ProjectResult, { description: 'Who answers for it, in which stages, for how much.' })
  planProject(@Args('input') input: PlanProjectInput, @Context() context: RequestContext): Changed {
    return this.change('PlanProject', input, context);
  }

  @Operation('awardContract')
  @Mutation(() => ProjectResult, { description: 'The contract with who builds it.' })
  awardContract(@Args('input') input: AwardContractInput, @Context() context: RequestContext): Changed {
    return this.change('AwardContract', input, context);
  }

  @Operation('reportStage')
  @Mutation(() => ProjectResult, { description: 'What was done in a stage, with pictures and its cost.' })
  reportStage(@Args('input') input: ReportStageInput, @Context() context: RequestContext): Changed {
    return this.change('ReportStage', input, context);
  }

  @Operation('delayStage')
  @Mutation(() => ProjectResult, { description: 'A later day for a stage, with who caused it.' })
  delayStage(@Args('input') input: DelayStageInput, @Context() context: RequestContext): Changed {
    return this.change('DelayStage', input, context);
  }

  @Operation('completeProject')
  @Mutation(() => ProjectResult, { description: 'It is done, by its completion document.' })
  completeProject(@Args('input') input: CompleteProjectInput, @Context() context: RequestContext): Changed {
    return this.change('CompleteProject', input, context);
  }

  @Operation('evaluateProject')
  @Mutation(() => ProjectResult, { description: 'What a resident thinks of it, once, when it is done.' })
  evaluateProject(@Args('input') input: EvaluateProjectInput, @Context() context: RequestContext): Changed {
    return this.change('EvaluateProject', input, context);
  }

  @Operation('stopProject')
  @Mutation(() => ProjectResult, { description: 'It is not built, by a decision on paper.' })
  stopProject(@Args('input') input: StopProjectInput, @Context() context: RequestContext): Changed {
    return this.change('StopProject', input, context);
  }

  private async change<Type extends ProjectCommandType>(
    type: Type,
    input: ProjectInput & { readonly occurredAt?: string } & ProjectIntents[Type],
    context: RequestContext,
  ): Changed {
    const { commandId, projectId, expectedRevision, occurredAt, ...rest } = input;
    const change = new ChangeProject(
      type,
      projectId,
      plain(rest) as ProjectIntents[Type],
      context.callerOf(commandId),
      {
        ...(occurredAt != null && { occurredAt }),
        ...(expectedRevision != null && { expectedRevision }),
      },
    );
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(ProjectChanged, { projectId, position, revision, repeated });
  }
}
