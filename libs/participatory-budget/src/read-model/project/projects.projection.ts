import type { RecordedEvent } from '#libs/event-store';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { PROJECT } from '../../domain/project/project.events.js';
import type { ProjectEvent, ProjectEventData, ProjectPlan } from '../../domain/project/project.events.js';
import { insertRow, stepColumns, updateRow } from '../rows.js';
import type { Columns } from '../rows.js';
import { PROJECTS_TABLES } from './projects.tables.js';

/** What is being built: stages, money, delays, and what people think of it when it is done. */
export const projectsProjection: Projection = {
  name: 'projects',
  version: 1,
  categories: [PROJECT],
  tables: PROJECTS_TABLES,
  apply: async (recorded, tx) => {
    const id = recorded.stream.slice(PROJECT.length + 1);
    const event = recorded as unknown as ProjectEvent;
    if (event.type === 'ProjectStarted') await insertRow(tx, 'project', bornOf(id, event.data));
    else await updateRow(tx, 'project', ['project_id', id], changesOf(event));
    await stages(id, event, recorded, tx);
    await insertRow(tx, 'project_step', { project_id: id, ...stepColumns(recorded) });
    await updateRow(tx, 'project', ['project_id', id], { revision: recorded.revision });
  },
};

function bornOf(id: string, data: ProjectEventData<'ProjectStarted'>): Columns {
  return {
    project_id: id,
    campaign_id: data.campaignId,
    proposal_id: data.proposalId,
    territory: data.territory,
    title_kk: data.title.kk,
    title_ru: data.title.ru,
    category: data.category,
    place: data.place,
    allocated_tiyn: data.allocatedTiyn,
    own_share_tiyn: data.ownShareTiyn,
    phase: 'started',
    started_at: data.occurredAt,
    revision: 0,
  };
}

/** What an event changes in the project's row, column by column. */
function changesOf(event: Exclude<ProjectEvent, { readonly type: 'ProjectStarted' }>): Columns {
  switch (event.type) {
    case 'ProjectPlanned': {
      const { responsible, institution, completionDocument } = event.data.plan;
      return {
        phase: 'planned',
        responsible,
        institution_kk: institution.kk,
        institution_ru: institution.ru,
        completion_kk: completionDocument.kk,
        completion_ru: completionDocument.ru,
      };
    }
    case 'ContractAwarded': {
      const { contract, contractor, priceTiyn, deadline, document } = event.data;
      return {
        phase: 'contracted',
        contract_number: contract.number,
        contract_date: contract.date,
        contractor_text_id: contractor.textId,
        price_tiyn: priceTiyn,
        deadline,
        contract_file: document ?? null,
      };
    }
    case 'ProjectCompleted': {
      const { completedOn, reference, document, late } = event.data;
      return {
        phase: 'completed',
        completed_on: completedOn,
        completion_number: reference.number,
        completion_file: document,
        late,
      };
    }
    case 'ProjectStopped':
      return { phase: 'stopped', stopped_text_id: event.data.reasons.textId };
    case 'StageReported':
    case 'StageDelayed':
    case 'StageDeadlineMissed':
    case 'ProjectEvaluated':
      return {};
  }
}

async function stages(
  id: string,
  event: ProjectEvent,
  recorded: RecordedEvent,
  tx: ProjectionTransaction,
): Promise<void> {
  switch (event.type) {
    case 'ProjectPlanned':
      return plan(id, event.data.plan, tx);
    case 'StageReported':
      return report(id, event.data, tx);
    case 'StageDelayed':
      return delay(id, event.data, recorded.revision, tx);
    case 'StageDeadlineMissed':
      await tx.query('update project_stage set missed = missed + 1 where project_id = $1 and stage_id = $2', [
        id,
        event.data.stageId,
      ]);
      return;
    case 'ProjectEvaluated':
      await tx.query('update project set marks = marks + 1, mark_sum = mark_sum + $2 where project_id = $1', [
        id,
        event.data.mark,
      ]);
      return;
    default:
  }
}

async function plan(id: string, { stages: planned }: ProjectPlan, tx: ProjectionTransaction): Promise<void> {
  for (const [index, { stageId, name, from, to, plannedTiyn }] of planned.entries())
    await insertRow(tx, 'project_stage', {
      project_id: id,
      stage_id: stageId,
      number: index + 1,
      name_kk: name.kk,
      name_ru: name.ru,
      from_on: from,
      planned_to: to,
      due_on: to,
      planned_tiyn: plannedTiyn,
    });
}

async function report(
  id: string,
  data: ProjectEventData<'StageReported'>,
  tx: ProjectionTransaction,
): Promise<void> {
  const { stageId, spentTiyn, photosBefore, photosAfter, finished, late, reportedOn } = data;
  await tx.query(
    `update project_stage set spent_tiyn = spent_tiyn + $3, photos_before = photos_before || $4::jsonb,
       photos_after = photos_after || $5::jsonb, finished_on = $6, late = $7
     where project_id = $1 and stage_id = $2`,
    [
      id,
      stageId,
      spentTiyn,
      JSON.stringify(photosBefore),
      JSON.stringify(photosAfter),
      finished ? reportedOn : null,
      late,
    ],
  );
  await tx.query('update project set spent_tiyn = spent_tiyn + $2 where project_id = $1', [id, spentTiyn]);
}

async function delay(
  id: string,
  { stageId, cause, reasons, newDueOn }: ProjectEventData<'StageDelayed'>,
  revision: number,
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(
    `insert into project_delay (project_id, revision, stage_id, cause, reasons_text_id, old_due_on, new_due_on)
     select project_id, $3, stage_id, $4, $5, due_on, $6 from project_stage
     where project_id = $1 and stage_id = $2`,
    [id, stageId, revision, cause, reasons.textId, newDueOn],
  );
  await tx.query('update project_stage set due_on = $3 where project_id = $1 and stage_id = $2', [
    id,
    stageId,
    newDueOn,
  ]);
}
