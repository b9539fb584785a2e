import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import { PostgresEventStore, START } from '#libs/event-store';
import type { NewEvent } from '#libs/event-store';
import { startEmbeddedPostgres } from '#libs/platform';
import type { Figure } from './report.js';

export const name = 'event store (PostgreSQL)';

const IN_FLIGHT = 64;
const APPENDS_A_ROUND = 8_000;
const ROUNDS = 3;
const LATENCY_SAMPLES = 200;

/** Appends against bare INSERTs, reading the whole log, and how soon a subscriber sees an append. */
export async function run(report: (figure: Figure) => void): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-event-store-'));
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    await measureAppends(server.connection, report);
    await measureReading(server.connection, report);
    await measureLatency(server.connection, report);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureAppends(connection: PoolConfig, report: (figure: Figure) => void): Promise<void> {
  const store = await PostgresEventStore.open({ connection });
  const pool = new Pool({ ...connection, max: IN_FLIGHT });
  await pool.query(
    'CREATE TABLE bare (id bigserial PRIMARY KEY, stream text, type text, data text, metadata text)',
  );
  const insert = ({ type, data, metadata }: NewEvent) =>
    pool.query({
      name: 'bare-insert',
      text: 'INSERT INTO bare (stream, type, data, metadata) VALUES ($1, $2, $3, $4)',
      values: [`attendance-${randomUUID()}`, type, JSON.stringify(data), JSON.stringify(metadata)],
    });
  const append = (event: NewEvent) => store.append(`attendance-${randomUUID()}`, 'noStream', [event]);
  const rates = { append: [] as number[], insert: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.insert.push(await rateOf(insert));
    rates.append.push(await rateOf(append));
  }
  const yardstick = {
    name: `bare single-row INSERT, ${String(IN_FLIGHT)} in flight`,
    value: median(rates.insert),
  };
  report({
    name: `appends, ${String(IN_FLIGHT)} in flight`,
    value: median(rates.append),
    unit: '1/s',
    yardstick,
    atLeast: yardstick.value,
  });
  await Promise.all([store.close(), pool.end()]);
}

async function rateOf(write: (event: NewEvent) => Promise<unknown>): Promise<number> {
  const events = Array.from({ length: APPENDS_A_ROUND }, attendance);
  const started = performance.now();
  const writer = async () => {
    for (let event = events.pop(); event !== undefined; event = events.pop()) await write(event);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, writer));
  return (1_000 * APPENDS_A_ROUND) / (performance.now() - started);
}

async function measureReading(connection: PoolConfig, report: (figure: Figure) => void): Promise<void> {
  const store = await PostgresEventStore.open({ connection });
  const pool = new Pool(connection);
  const plainStart = performance.now();
  const { rowCount } = await pool.query('SELECT * FROM event_store.events ORDER BY position');
  const plain = (1_000 * (rowCount ?? 0)) / (performance.now() - plainStart);
  let events = 0;
  const started = performance.now();
  for await (const batch of store.readAll(START)) events += batch.events.length;
  report({
    name: 'reading the whole log',
    value: (1_000 * events) / (performance.now() - started),
    unit: 'events/s',
    yardstick: { name: 'one bare SELECT of all rows', value: plain },
  });
  await Promise.all([store.close(), pool.end()]);
}

async function measureLatency(connection: PoolConfig, report: (figure: Figure) => void): Promise<void> {
  const [here, elsewhere] = await Promise.all([
    PostgresEventStore.open({ connection }),
    PostgresEventStore.open({ connection }),
  ]);
  for (const [place, writer] of [
    ['this', here],
    ['another', elsewhere],
  ] as const) {
    const latencies: number[] = [];
    let asked = 0;
    for await (const batch of here.subscribeAll(await here.head())) {
      if (batch.events.length > 0) latencies.push(performance.now() - asked);
      if (latencies.length === LATENCY_SAMPLES) break;
      if (!batch.caughtUp) continue;
      asked = performance.now();
      void writer.append(`attendance-${randomUUID()}`, 'noStream', [attendance()]);
    }
    const sorted = latencies.sort((one, other) => one - other);
    const figure = { name: `append in ${place} process to subscriber, p95`, unit: 'ms', atMost: 250 };
    report({ ...figure, value: sorted[Math.floor(LATENCY_SAMPLES * 0.95)] ?? Number.NaN });
  }
  await Promise.all([here.close(), elsewhere.close()]);
}

/** An event of the size that most have: some 200 bytes of data, some 400 of metadata. */
function attendance(): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'AttendanceRegistered',
    data: {
      gatheringId: randomUUID(),
      memberId: randomUUID(),
      at: '2026-03-01T04:00:00.000Z',
      eligible: true,
    },
    metadata: {
      schemaVersion: 1,
      correlationId: commandId,
      causationId: commandId,
      commandId,
      commandHash: randomBytes(32).toString('hex'),
      actor: { id: randomUUID(), role: 'secretary' },
      channel: 'desk',
      recordedAt: '2026-03-01T04:00:00.000Z',
      salt: randomBytes(16).toString('hex'),
    },
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
