import type { RecordedEvent } from '#libs/event-store';
import { canonicalJson } from '#libs/kernel';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { territoryOf } from '../application/territory-of.js';

/** What a batch has brought so far; forgotten with its transaction. */
const batches = new WeakMap<ProjectionTransaction, RecordedEvent[]>();

/**
 * The log as auditors ask of it: every event with its territory, who did it, in which role, over which channel.
 * Later events of a stream do not say their territory any more: the stream remembers it.
 */
export const trailProjection: Projection = {
  name: 'audit_trail',
  version: 1,
  asRecorded: true,
  unhurried: true,
  tables: `
create table stream (stream text primary key, territory text not null);
create table entry (
  position text collate "C" primary key,
  event_id uuid not null,
  stream text not null,
  revision integer not null,
  type text not null,
  territory text collate "C",
  actor_id text,
  actor_role text not null,
  on_behalf_of text,
  channel text not null,
  recorded_at text collate "C" not null,
  data text not null
);
create index entry_in_territory on entry (territory, position);
create index entry_of_type on entry (type, position);
`,
  apply: (event, tx) => {
    const events = batches.get(tx) ?? [];
    events.push(event);
    batches.set(tx, events);
    return Promise.resolve();
  },
  finish: async (tx) => {
    const events = batches.get(tx);
    if (events) await append(events, tx);
  },
};

async function append(events: readonly RecordedEvent[], tx: ProjectionTransaction): Promise<void> {
  const territories = await territoriesOf(events, tx);
  const column = (of: (event: RecordedEvent) => unknown) => events.map(of);
  tx.write(
    `insert into entry select * from unnest(
       $1::text[], $2::uuid[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[],
       $9::text[], $10::text[], $11::text[], $12::text[])`,
    [
      column(({ position }) => position),
      column(({ id }) => id),
      column(({ stream }) => stream),
      column(({ revision }) => revision),
      column(({ type }) => type),
      column(({ stream }) => territories.get(stream) ?? null),
      column(({ metadata }) => metadata.actor.id ?? null),
      column(({ metadata }) => metadata.actor.role),
      column(({ metadata }) => metadata.actor.onBehalfOf ?? null),
      column(({ metadata }) => metadata.channel),
      column(({ metadata }) => metadata.recordedAt),
      column(({ data }) => canonicalJson(data)),
    ],
  );
}

/** Of every stream in the batch, as it says itself or has said earlier; a stream stays in one territory. */
async function territoriesOf(
  events: readonly RecordedEvent[],
  tx: ProjectionTransaction,
): Promise<ReadonlyMap<string, string>> {
  const streams = [...new Set(events.map(({ stream }) => stream))];
  const known = await tx.query<{ stream: string; territory: string }>(
    'select stream, territory from stream where stream = any($1::text[])',
    [streams],
  );
  const territories = new Map(known.map(({ stream, territory }) => [stream, territory]));
  const news = new Map<string, string>();
  for (const event of events) {
    const territory = territories.has(event.stream) ? undefined : territoryOf(event);
    if (territory === undefined) continue;
    territories.set(event.stream, territory);
    news.set(event.stream, territory);
  }
  if (news.size > 0)
    tx.write('insert into stream select * from unnest($1::text[], $2::text[])', [
      [...news.keys()],
      [...news.values()],
    ]);
  return territories;
}
