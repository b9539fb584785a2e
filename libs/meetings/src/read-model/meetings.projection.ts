import type { RecordedEvent } from '#libs/event-store';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { SECTION_PLAN } from '../domain/section-plan.events.js';
import { SEPARATE_GATHERING } from '../domain/separate-gathering.events.js';
import { MEETINGS_TABLES } from './meetings.tables.js';
import { project } from './projector.js';
import { sectionPlanProjectors } from './section-plan.projector.js';
import { separateGatheringProjectors } from './separate-gathering.projector.js';

/** Section plans and separate gatherings as people read them. */
export const meetingsProjection: Projection = {
  name: 'meetings',
  version: 4,
  categories: [SECTION_PLAN, SEPARATE_GATHERING],
  tables: MEETINGS_TABLES,
  apply: async (event, tx) => {
    await project(sectionPlanProjectors, event, tx);
    await project(separateGatheringProjectors, event, tx);
    if (event.stream.startsWith(`${SEPARATE_GATHERING}-`)) chronicle(event, tx);
  },
};

function chronicle(event: RecordedEvent, tx: ProjectionTransaction): void {
  const id = event.stream.slice(SEPARATE_GATHERING.length + 1);
  tx.write(
    `insert into meeting_record (gathering_id, revision, type, occurred_at, facts) values ($1, $2, $3, $4, $5)`,
    [id, event.revision, event.type, event.data['occurredAt'], JSON.stringify(event.data)],
  );
  tx.write(`update gathering set revision = $2 where gathering_id = $1`, [id, event.revision]);
}
