import type { Pool } from 'pg';
import type { Channel, Position } from '#libs/event-store';
import { katoPrefix } from '#libs/kernel';
import type { Instant, Kato } from '#libs/kernel';
import { readSchema } from '#libs/projections';
import { transparencyProjection } from './transparency.projection.js';
import { trailProjection } from './trail.projection.js';

/** One event as auditors read it: random ids, no name. */
export interface TrailEntry {
  readonly position: Position;
  /** Its place in the public tree; null until the tree has it. */
  readonly leafIndex: number | null;
  readonly eventId: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly territory: Kato | null;
  readonly actorId: string | null;
  readonly role: string;
  readonly onBehalfOf: string | null;
  readonly channel: Channel;
  readonly recordedAt: Instant;
  /** Canonical JSON of what was recorded. */
  readonly data: string;
}

/** What is looked for; what is left out does not matter. */
export interface TrailFilter {
  /** A territory and everything in it. */
  readonly territory: Kato;
  readonly types?: readonly string[];
  /** Of these types only those with this `outcome`; of all others every one. */
  readonly outcomes?: Readonly<Record<string, string>>;
  readonly stream?: string;
  readonly actorId?: string;
  readonly role?: string;
  readonly channel?: string;
  readonly from?: Instant;
  /** Not any more at this moment. */
  readonly until?: Instant;
}

const SELECT = `
select e.position, l.leaf_index::int as "leafIndex", e.event_id as "eventId", e.stream, e.revision, e.type,
  e.territory, e.actor_id as "actorId", e.actor_role as role, e.on_behalf_of as "onBehalfOf", e.channel,
  e.recorded_at as "recordedAt", e.data
from ${readSchema(trailProjection.name)}.entry e
left join ${readSchema(transparencyProjection.name)}.leaf l on l.event_id = e.event_id`;

/** Who did what, by territory; the latest first. */
export class TrailQueries {
  constructor(private readonly pool: Pool) {}

  /**
   * @param before only what stands before this position
   * @param most how many at most
   */
  async page(filter: TrailFilter, before: Position | undefined, most: number): Promise<TrailEntry[]> {
    const { where, values } = conditions(filter, before);
    const { rows } = await this.pool.query<TrailEntry>(
      `${SELECT} where ${where} order by e.position desc limit $${values.length + 1}`,
      [...values, most],
    );
    return rows;
  }

  async count(filter: TrailFilter): Promise<number> {
    const { where, values } = conditions(filter, undefined);
    const { rows } = await this.pool.query<{ count: number }>(
      `select count(*)::int as count from ${readSchema(trailProjection.name)}.entry e where ${where}`,
      [...values],
    );
    return rows[0]?.count ?? 0;
  }

  /** Everything that is found, the latest first, some hundreds at a time. */
  async *all(filter: TrailFilter): AsyncGenerator<TrailEntry, void> {
    let before: Position | undefined;
    for (;;) {
      const some = await this.page(filter, before, AT_ONCE);
      yield* some;
      before = some.at(-1)?.position;
      if (some.length < AT_ONCE) return;
    }
  }

  /** The territory of a stream; undefined for one that is about none, or is not there. */
  async territoryOf(stream: string): Promise<Kato | undefined> {
    const { rows } = await this.pool.query<{ territory: Kato }>(
      `select territory from ${readSchema(trailProjection.name)}.stream where stream = $1`,
      [stream],
    );
    return rows[0]?.territory;
  }
}

const AT_ONCE = 500;

function conditions(
  filter: TrailFilter,
  before: Position | undefined,
): { readonly where: string; readonly values: readonly unknown[] } {
  const { territory, types, outcomes, stream, actorId, role, channel, from, until } = filter;
  const asked: readonly (readonly [string, unknown])[] = [
    ["e.territory like $ || '%'", katoPrefix(territory)],
    ['e.type = any($::text[])', types],
    [
      "coalesce($::jsonb ->> e.type = e.data::jsonb ->> 'outcome', true)",
      outcomes && JSON.stringify(outcomes),
    ],
    ['e.stream = $', stream],
    ['e.actor_id = $', actorId],
    ['e.actor_role = $', role],
    ['e.channel = $', channel],
    ['e.recorded_at >= $', from],
    ['e.recorded_at < $', until],
    ['e.position < $', before],
  ];
  const given = asked.filter(([, value]) => value !== undefined);
  return {
    where: given.map(([text], index) => text.replace('$', `$${index + 1}`)).join(' and '),
    values: given.map(([, value]) => value),
  };
}
