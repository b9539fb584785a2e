import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { House } from '../journeys/support/house.js';
import type { Answer, Office } from '../journeys/support/office.js';

/** A command, and the answer once there was one. */
export interface Sent {
  readonly commandId: string;
  readonly operation: string;
  readonly input: object;
  answer?: Answer;
}

/** mulberry32: the same points of the stream on every run with the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How the life of an api is filled. */
export interface Life<Command extends Sent> {
  readonly next: () => Command | undefined;
  readonly send: (command: Command) => Promise<Answer>;
  /** Commands under way at once, so that a kill meets some of them at every stage. */
  readonly inFlight: number;
  readonly lifeMs: number;
}

/**
 * Sends commands, several at once, and kills the api in the midst of them.
 *
 * @returns what was answered, and what the kill left open
 */
export async function liveUntilKilled<Command extends Sent>(
  house: House,
  office: Office,
  { next, send, inFlight, lifeMs }: Life<Command>,
): Promise<{ done: Command[]; open: Command[] }> {
  const done: Command[] = [];
  const open: Command[] = [];
  const life = { over: false };
  // Signed in and warm, so that the life of the process is spent on commands.
  await office.token('clerk');
  const worker = async (): Promise<void> => {
    while (!life.over) {
      const command = next();
      if (!command) return;
      const answer = await send(command).catch(() => undefined);
      if (answer === undefined) open.push(command);
      else done.push(Object.assign(command, { answer }));
    }
  };
  const workers = Array.from({ length: inFlight }, worker);
  await delay(lifeMs);
  life.over = true;
  await house.api.kill();
  await Promise.all(workers);
  return { done, open };
}

/** The log holds all events of each of these commands, once, and no stream has a gap. */
export async function everyCommandIsWhole<Command extends Sent>(
  { database }: House,
  acknowledged: readonly Command[],
  eventsOf: (command: Command) => number = () => 1,
): Promise<void> {
  const client = new Client(database.connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ command: string; count: string }>(
      `SELECT metadata::jsonb ->> 'commandId' AS command, count(*) FROM event_store.events
       WHERE metadata::jsonb ->> 'commandId' = ANY ($1) GROUP BY 1`,
      [acknowledged.map(({ commandId }) => commandId)],
    );
    const held = new Map(rows.map(({ command, count }) => [command, Number(count)]));
    const expected = acknowledged.map((command) => [command.commandId, eventsOf(command)] as const);
    expect(held).toEqual(new Map(expected));
    const { rows: gaps } = await client.query(
      `SELECT stream FROM event_store.events GROUP BY stream HAVING max(revision) + 1 <> count(*)`,
    );
    expect(gaps).toEqual([]);
  } finally {
    await client.end();
  }
}
