import type { ProjectionTransaction } from '#libs/projections';
import type { DeskEvent } from '../domain/events/desk.js';
import type { Projectors } from './projector.js';

export const deskProjectors: Projectors<DeskEvent> = {
  DeskEnlisted: ({ id, data }, tx) => {
    tx.write(
      `insert into desk (gathering_id, desk_id, device_id, status, enlisted_at) values ($1, $2, $3, 'enlisted', $4)
       on conflict (gathering_id, desk_id) do update set device_id = $3, status = 'enlisted', entries = 0,
         enlisted_at = $4, ended_at = null`,
      [id, data.deskId, data.deviceId, data.occurredAt],
    );
  },
  DeskSynced: ({ id, data }, tx) => {
    ended(id, data, 'synced', tx);
  },
  DeskDeclaredLost: ({ id, data }, tx) => {
    ended(id, data, 'lost', tx);
  },
  RegistrationArrivedLate: ({ id, data }, tx) => {
    tx.write(`update gathering set arrived_late = arrived_late + 1 where gathering_id = $1`, [id]);
    fromDesk(id, data.deskId, tx);
  },
};

/** A registration that came from an enlisted desk counts among its entries. */
export function fromDesk(id: string, deskId: string | null | undefined, tx: ProjectionTransaction): void {
  if (deskId == null) return;
  tx.write(`update desk set entries = entries + 1 where gathering_id = $1 and desk_id = $2`, [id, deskId]);
}

function ended(
  id: string,
  { deskId, occurredAt }: { readonly deskId: string; readonly occurredAt: string },
  status: string,
  tx: ProjectionTransaction,
): void {
  tx.write(`update desk set status = $3, ended_at = $4 where gathering_id = $1 and desk_id = $2`, [
    id,
    deskId,
    status,
    occurredAt,
  ]);
}
