import type { SittingRecordEvent } from '../../domain/assembly-meeting.events.js';
import type { Projectors } from '../projector.js';

/** Materials, excuses and recordings of a sitting. */
export const sittingRecordProjectors: Projectors<SittingRecordEvent> = {
  AssemblyMaterialAdded: async ({ id, data, revision }, tx) => {
    const { materialId, itemId, title, document, open, dueOn, late, occurredAt } = data;
    await tx.query(
      `insert into sitting_material (meeting_id, material_id, item_id, ordinal, title_kk, title_ru, document_id,
         is_open, due_on, late, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        materialId,
        itemId,
        revision,
        title.kk,
        title.ru,
        document.documentId,
        open,
        dueOn ?? null,
        late,
        occurredAt,
      ],
    );
  },
  AssemblyMemberExcused: async ({ id, data }, tx) => {
    await tx.query(
      `update sitting_member set state = 'excused', excuse_id = $3 where meeting_id = $1 and member_id = $2`,
      [id, data.memberId, data.reason.textId],
    );
  },
  AssemblyRecordingLinked: async ({ id, data, revision }, tx) => {
    await tx.query(
      `insert into sitting_recording (meeting_id, url, ordinal, linked_at) values ($1, $2, $3, $4)`,
      [id, data.url, revision, data.occurredAt],
    );
  },
};
