import type { Projection } from '#libs/projections';
import { HANDOVER } from '../domain/handover.events.js';
import type { HandoverEvent } from '../domain/handover.events.js';
import { HANDOVERS_TABLES } from './handover.entities.js';

/** Offices that changed hands, as those who work there and those who watch over them read it. */
export const handoversProjection: Projection = {
  name: 'handovers',
  version: 1,
  categories: [HANDOVER],
  tables: HANDOVERS_TABLES,
  apply: async (recorded, tx) => {
    const { data } = recorded as unknown as HandoverEvent;
    await tx.query(
      `insert into handover (handover_id, territory, office, handed_by, taken_by, handed_on, act_number, act_date,
         document_id, open, occurred_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        data.handoverId,
        data.territory,
        data.office,
        data.from,
        data.to,
        data.on,
        data.act.number,
        data.act.date,
        data.document?.documentId ?? null,
        JSON.stringify(data.open),
        data.occurredAt,
        recorded.id,
      ],
    );
  },
};
