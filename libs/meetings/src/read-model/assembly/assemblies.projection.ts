import type { Projection } from '#libs/projections';
import { ASSEMBLY } from '../../domain/assembly.events.js';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';
import { project } from '../projector.js';
import { ASSEMBLIES_TABLES } from './assemblies.tables.js';
import { assemblyProjectors } from './assembly.projector.js';
import { sittingProjectors } from './sitting.projector.js';

/** Assemblies and their sittings as people read them. */
export const assembliesProjection: Projection = {
  name: 'assemblies',
  version: 9,
  categories: [ASSEMBLY, ASSEMBLY_MEETING],
  tables: ASSEMBLIES_TABLES,
  apply: async (event, tx) => {
    await project(assemblyProjectors, event, tx);
    await project(sittingProjectors, event, tx);
    const id = event.stream.slice(event.stream.indexOf('-') + 1);
    if (event.stream.startsWith(`${ASSEMBLY_MEETING}-`)) {
      await tx.query(
        `insert into sitting_record (meeting_id, revision, type, occurred_at) values ($1, $2, $3, $4)`,
        [id, event.revision, event.type, event.data['occurredAt']],
      );
      await tx.query(`update sitting set revision = $2 where meeting_id = $1`, [id, event.revision]);
    } else {
      await tx.query(`update assembly set revision = $2 where assembly_id = $1`, [id, event.revision]);
    }
  },
};
