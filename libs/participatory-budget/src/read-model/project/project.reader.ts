import type { DataSource } from 'typeorm';
import { isUuid, katoPrefix } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { ProjectPhase } from '../../domain/project/project.state.js';
import { ProjectDelayRow, ProjectRow, ProjectStageRow, ProjectStepRow } from './project.entities.js';

export interface ProjectFilter {
  readonly campaignId?: string;
  readonly territory?: Kato;
  readonly phase?: ProjectPhase;
}

/** What people ask of the read model of projects. */
export class ProjectReader {
  constructor(private readonly database: DataSource) {}

  project(projectId: string): Promise<ProjectRow | null> {
    return this.database.getRepository(ProjectRow).findOneBy({ projectId });
  }

  stages(projectId: string): Promise<ProjectStageRow[]> {
    return this.database
      .getRepository(ProjectStageRow)
      .find({ where: { projectId }, order: { number: 'ASC' } });
  }

  /** True for a picture or a paper that the project shows. */
  async hasFile(projectId: string, documentId: string): Promise<boolean> {
    if (!isUuid(projectId)) return false;
    const row = await this.project(projectId);
    const stages = await this.stages(projectId);
    const files = [
      row?.contractFile,
      row?.completionFile,
      ...stages.flatMap(({ photosBefore, photosAfter }) => [...photosBefore, ...photosAfter]),
    ];
    return files.some((file) => file?.documentId === documentId);
  }

  delays(projectId: string): Promise<ProjectDelayRow[]> {
    return this.database
      .getRepository(ProjectDelayRow)
      .find({ where: { projectId }, order: { revision: 'ASC' } });
  }

  steps(projectId: string): Promise<ProjectStepRow[]> {
    return this.database
      .getRepository(ProjectStepRow)
      .find({ where: { projectId }, order: { revision: 'ASC' } });
  }

  /** In the order they were started; `after` is the time and id of the last one seen. */
  async projects(
    { campaignId, territory, phase }: ProjectFilter,
    take: number,
    after?: readonly string[],
  ): Promise<{ rows: ProjectRow[]; total: number }> {
    const query = this.database.getRepository(ProjectRow).createQueryBuilder('project');
    if (campaignId !== undefined) query.andWhere('project.campaign_id = :campaignId', { campaignId });
    if (territory !== undefined)
      query.andWhere('project.territory like :prefix', { prefix: `${katoPrefix(territory)}%` });
    if (phase !== undefined) query.andWhere('project.phase = :phase', { phase });
    const total = await query.getCount();
    if (after)
      query.andWhere('(project.started_at, project.project_id) > (:at::timestamptz, :id::uuid)', {
        at: after[0],
        id: after[1],
      });
    const rows = await query
      .orderBy('project.started_at', 'ASC')
      .addOrderBy('project.project_id', 'ASC')
      .limit(take)
      .getMany();
    return { rows, total };
  }
}
