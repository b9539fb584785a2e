import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, JsonObject, Kato } from '#libs/kernel';
import { readSchema } from '#libs/projections';
import type { DelayCause, ProjectFile } from '../../domain/project/project.events.js';
import type { ProjectPhase } from '../../domain/project/project.state.js';
import { TIYN } from '../rows.js';

const SCHEMA = readSchema('projects');

@Entity({ schema: SCHEMA, name: 'project', synchronize: false })
export class ProjectRow {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId!: string;
  @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  @Column('uuid', { name: 'proposal_id' }) proposalId!: string;
  @Column('text') territory!: Kato;
  @Column('text', { name: 'title_kk' }) titleKk!: string;
  @Column('text', { name: 'title_ru' }) titleRu!: string;
  @Column('text') category!: string;
  @Column('text') place!: Kato;
  @Column('bigint', { name: 'allocated_tiyn', transformer: TIYN }) allocatedTiyn!: number;
  @Column('bigint', { name: 'own_share_tiyn', transformer: TIYN }) ownShareTiyn!: number;
  @Column('bigint', { name: 'spent_tiyn', transformer: TIYN }) spentTiyn!: number;
  @Column('text') phase!: ProjectPhase;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('uuid', { nullable: true }) responsible!: string | null;
  @Column('text', { name: 'institution_kk', nullable: true }) institutionKk!: string | null;
  @Column('text', { name: 'institution_ru', nullable: true }) institutionRu!: string | null;
  @Column('text', { name: 'completion_kk', nullable: true }) completionKk!: string | null;
  @Column('text', { name: 'completion_ru', nullable: true }) completionRu!: string | null;
  @Column('text', { name: 'contract_number', nullable: true }) contractNumber!: string | null;
  @Column('date', { name: 'contract_date', nullable: true }) contractDate!: CalendarDate | null;
  @Column('uuid', { name: 'contractor_text_id', nullable: true }) contractorTextId!: string | null;
  @Column('bigint', { name: 'price_tiyn', nullable: true, transformer: TIYN }) priceTiyn!: number | null;
  @Column('date', { nullable: true }) deadline!: CalendarDate | null;
  @Column('jsonb', { name: 'contract_file', nullable: true }) contractFile!: ProjectFile | null;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn!: CalendarDate | null;
  @Column('text', { name: 'completion_number', nullable: true }) completionNumber!: string | null;
  @Column('jsonb', { name: 'completion_file', nullable: true }) completionFile!: ProjectFile | null;
  @Column('boolean') late!: boolean;
  @Column('uuid', { name: 'stopped_text_id', nullable: true }) stoppedTextId!: string | null;
  @Column('int') marks!: number;
  @Column('int', { name: 'mark_sum' }) markSum!: number;
  @Column('int') revision!: number;
}

@Entity({ schema: SCHEMA, name: 'project_stage', synchronize: false })
export class ProjectStageRow {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId!: string;
  @PrimaryColumn('text', { name: 'stage_id' }) stageId!: string;
  @Column('int') number!: number;
  @Column('text', { name: 'name_kk' }) nameKk!: string;
  @Column('text', { name: 'name_ru' }) nameRu!: string;
  @Column('date', { name: 'from_on' }) fromOn!: CalendarDate;
  @Column('date', { name: 'planned_to' }) plannedTo!: CalendarDate;
  @Column('date', { name: 'due_on' }) dueOn!: CalendarDate;
  @Column('bigint', { name: 'planned_tiyn', transformer: TIYN }) plannedTiyn!: number;
  @Column('bigint', { name: 'spent_tiyn', transformer: TIYN }) spentTiyn!: number;
  @Column('date', { name: 'finished_on', nullable: true }) finishedOn!: CalendarDate | null;
  @Column('boolean') late!: boolean;
  @Column('int') missed!: number;
  @Column('jsonb', { name: 'photos_before' }) photosBefore!: ProjectFile[];
  @Column('jsonb', { name: 'photos_after' }) photosAfter!: ProjectFile[];
}

@Entity({ schema: SCHEMA, name: 'project_delay', synchronize: false })
export class ProjectDelayRow {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('text', { name: 'stage_id' }) stageId!: string;
  @Column('text') cause!: DelayCause;
  @Column('uuid', { name: 'reasons_text_id' }) reasonsTextId!: string;
  @Column('date', { name: 'old_due_on' }) oldDueOn!: CalendarDate;
  @Column('date', { name: 'new_due_on' }) newDueOn!: CalendarDate;
}

@Entity({ schema: SCHEMA, name: 'project_step', synchronize: false })
export class ProjectStepRow {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text') type!: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { name: 'actor_role' }) actorRole!: string;
  @Column('text') channel!: string;
  @Column('jsonb') facts!: JsonObject;
}

export const PROJECT_ENTITIES = [ProjectRow, ProjectStageRow, ProjectDelayRow, ProjectStepRow];
