import type { ProjectionTransaction } from '#libs/projections';
import type { RecordedEvent } from '#libs/event-store';

/** Column → value; lists and objects go into jsonb. */
export type Columns = Readonly<Record<string, unknown>>;

/** PostgreSQL gives a bigint as text; money stays within what a number holds. */
export const TIYN = {
  to: (value: number | null): number | null => value,
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
};

export async function insertRow(tx: ProjectionTransaction, table: string, columns: Columns): Promise<void> {
  const names = Object.keys(columns);
  const places = names.map((_, index) => `$${String(index + 1)}`).join(', ');
  await tx.query(`insert into ${table} (${names.join(', ')}) values (${places})`, valuesOf(columns));
}

/** @param key the column of the id, and the id */
export async function updateRow(
  tx: ProjectionTransaction,
  table: string,
  [column, id]: readonly [string, string],
  columns: Columns,
): Promise<void> {
  const names = Object.keys(columns);
  if (names.length === 0) return;
  const set = names.map((name, index) => `${name} = $${String(index + 2)}`).join(', ');
  await tx.query(`update ${table} set ${set} where ${column} = $1`, [id, ...valuesOf(columns)]);
}

/** The event as a timeline shows it. */
export function stepColumns(event: RecordedEvent): Columns {
  const { actor, channel, recordedAt } = event.metadata;
  return {
    revision: event.revision,
    event_id: event.id,
    type: event.type,
    occurred_at: event.data['occurredAt'],
    recorded_at: recordedAt,
    actor_id: actor.id ?? null,
    actor_role: actor.role,
    channel,
    facts: event.data,
  };
}

function valuesOf(columns: Columns): readonly unknown[] {
  return Object.values(columns).map((value) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
  );
}
