import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError, isInstant, isUuid } from '#libs/kernel';
import { connectionOf, decodeCursor, IdArgument, LogPositionScalar, pageOf } from '#libs/graphql';
import type { Connection, RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { MeetingVault, OfficialType, ReadYourWrites, Registers } from '#libs/meetings';
import { ProjectReader } from '../../read-model/project/project.reader.js';
import { officialsOf } from '../officials.js';
import { categoryName } from '../campaign/category-names.js';
import { projectFilterOf, ProjectsArgs } from './project.args.js';
import { commentsOf, projectStepView, projectView, reportsOf, stageView } from './project-view.js';
import {
  ProjectChanged,
  ProjectComment,
  ProjectDelay,
  ProjectStage,
  ProjectStep,
  ProjectType,
  StageReport,
} from './project.types.js';

const ProjectConnection = connectionOf(ProjectType, 'Project');
const PROJECTS = 'projects';

/** Projects as everybody reads them. */
@Resolver(() => ProjectType)
export class ProjectResolver {
  constructor(
    private readonly reader: ProjectReader,
    private readonly writes: ReadYourWrites,
    private readonly vault: MeetingVault,
  ) {}

  @Operation('project')
  @Query(() => ProjectType, { nullable: true, description: 'One project with its stages.' })
  async project(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
  ): Promise<ProjectType | null> {
    await this.writes.seen(after, PROJECTS);
    const row = await this.reader.project(id);
    return row && projectView(row);
  }

  @Operation('projects')
  @Query(() => ProjectConnection, { description: 'Projects, in the order they were started.' })
  async projects(@Args() args: ProjectsArgs): Promise<Connection<ProjectType>> {
    const { first, after } = args;
    const cursor = after == null ? undefined : decodeCursor(after, [isInstant, isUuid]);
    const { rows, total } = await this.reader.projects(projectFilterOf(args), first + 1, cursor);
    return pageOf(rows, first, total, (row) => [row.startedAt.toISOString(), row.projectId], projectView);
  }

  @ResolveField(() => String, { description: 'The category in your language.' })
  categoryName(@Parent() { category }: ProjectType, @Context() { locale }: RequestContext): string {
    return categoryName(category, locale);
  }

  @ResolveField(() => [ProjectStage])
  async stages(@Parent() { id }: ProjectType): Promise<ProjectStage[]> {
    return (await this.reader.stages(id)).map(stageView);
  }

  @ResolveField(() => [ProjectDelay])
  async delays(@Parent() { id }: ProjectType): Promise<ProjectDelay[]> {
    const rows = await this.reader.delays(id);
    return rows.map(({ stageId, cause, oldDueOn, newDueOn, reasonsTextId }) => ({
      stageId,
      cause,
      oldDueOn,
      newDueOn,
      reasonsTextId,
    }));
  }

  @ResolveField(() => String, { nullable: true, description: 'Who builds it.' })
  contractor(@Parent() { contractorTextId }: ProjectType): Promise<string | null> {
    return this.open(contractorTextId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it is not built.' })
  stoppedBecause(@Parent() { stoppedTextId }: ProjectType): Promise<string | null> {
    return this.open(stoppedTextId);
  }

  @ResolveField(() => [StageReport], { description: 'What the office reported of the stages, in order.' })
  async reports(@Parent() { id }: ProjectType): Promise<StageReport[]> {
    return reportsOf(await this.reader.steps(id));
  }

  @ResolveField(() => [ProjectComment], {
    nullable: true,
    description:
      'What residents wrote beside their marks, without names: for the office that reports; else null.',
  })
  async comments(
    @Parent() { id, territory }: ProjectType,
    @Context() context: RequestContext,
  ): Promise<ProjectComment[] | null> {
    return context.may('reportStage', territory) ? commentsOf(await this.reader.steps(id)) : null;
  }

  @ResolveField(() => [ProjectStep], { description: 'Everything that became of it, in order.' })
  async timeline(@Parent() { id }: ProjectType): Promise<ProjectStep[]> {
    return (await this.reader.steps(id)).map(projectStepView);
  }

  private async open(textId: string | null): Promise<string | null> {
    return textId === null ? null : ((await this.vault.text(textId)) ?? null);
  }
}

/** Why a stage was given a later day. */
@Resolver(() => ProjectDelay)
export class ProjectDelayResolver {
  constructor(private readonly vault: MeetingVault) {}

  @ResolveField(() => String, { nullable: true })
  async reasons(@Parent() { reasonsTextId }: ProjectDelay): Promise<string | null> {
    return (await this.vault.text(reasonsTextId)) ?? null;
  }
}

/** What was done, in the words of the office. */
@Resolver(() => StageReport)
export class StageReportResolver {
  constructor(private readonly vault: MeetingVault) {}

  @ResolveField(() => String, { nullable: true, description: 'What was done; null once it is erased.' })
  async text(@Parent() { textId }: StageReport): Promise<string | null> {
    return (await this.vault.text(textId)) ?? null;
  }
}

/** The words of a resident. */
@Resolver(() => ProjectComment)
export class ProjectCommentResolver {
  constructor(private readonly vault: MeetingVault) {}

  @ResolveField(() => String, { nullable: true, description: 'Null once it is erased.' })
  async text(@Parent() { textId }: ProjectComment): Promise<string | null> {
    return (await this.vault.text(textId)) ?? null;
  }
}

/** Who missed a day of a project. */
@Resolver(() => ProjectStep)
export class ProjectStepResolver {
  constructor(private readonly registers: Registers) {}

  @ResolveField(() => [OfficialType], {
    description: 'Those in office who missed the day, by position and name.',
  })
  officials(@Parent() { missedBy }: ProjectStep): Promise<OfficialType[]> {
    return officialsOf(missedBy, this.registers);
  }
}

/** The project after a step: waits until the read model shows it. */
@Resolver(() => ProjectChanged)
export class ProjectChangedResolver {
  constructor(
    private readonly reader: ProjectReader,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => ProjectType)
  async project(@Parent() { projectId, position }: ProjectChanged): Promise<ProjectType> {
    await this.writes.seen(position, PROJECTS);
    const row = await this.reader.project(projectId);
    if (!row) throw new DomainError('NotFound', { what: 'project', id: projectId });
    return projectView(row);
  }
}
