import { uuidV5 } from '#libs/kernel';
import type { Instant, JsonObject } from '#libs/kernel';
import type { EventStore, NewEvent, Position } from '#libs/event-store';
import type { Projection } from '../projection.js';

/** A read model small enough to see through: who came to which gathering, and how many. */
export const attendance: Projection = {
  name: 'attendance',
  version: 1,
  categories: ['gathering'],
  tables: `
    CREATE TABLE gathering (id text PRIMARY KEY, present integer NOT NULL);
    CREATE TABLE present (gathering_id text, member_id text, arrived_at timestamptz, PRIMARY KEY (gathering_id, member_id));
  `,
  async apply(event, tx) {
    if (event.type !== 'MemberArrived') return;
    const { member, weight = 1 } = event.data as { member: string; weight?: number };
    tx.write('INSERT INTO present VALUES ($1, $2, $3)', [event.stream, member, event.metadata.recordedAt]);
    await tx.query(
      `INSERT INTO gathering VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET present = gathering.present + $2`,
      [event.stream, weight],
    );
  },
};

export const NOON: Instant = '2026-03-11T07:00:00.000Z';

export function event(id: string, type: string, data: JsonObject, recordedAt = NOON): NewEvent {
  const eventId = uuidV5(id);
  return {
    id: eventId,
    type,
    data,
    metadata: {
      schemaVersion: 1,
      correlationId: eventId,
      causationId: eventId,
      commandId: eventId,
      commandHash: '0'.repeat(64),
      actor: { role: 'secretary' },
      channel: 'desk',
      recordedAt,
      salt: '0'.repeat(32),
    },
  };
}

/** Appends an arrival for each member, one append each. */
export async function arrive(
  store: EventStore,
  gathering: string,
  members: readonly string[],
): Promise<Position> {
  let last = await store.head();
  for (const member of members) {
    const arrived = event(`${gathering}/${member}`, 'MemberArrived', { member });
    last = (await store.append(`gathering-${gathering}`, 'any', [arrived])).position;
  }
  return last;
}

export function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);
}

/** A promise and the way to keep it. */
export function gate<T>(): { readonly opened: Promise<T>; readonly open: (value: T) => void } {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => (open = resolve));
  return { opened, open };
}
