import { Pool } from 'pg';
import { addMinutes, uuidV5 } from '#libs/kernel';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { ensureSessionSchema } from './session-schema.js';
import { SessionStore } from './session-store.js';

const START = '2026-03-01T04:00:00.000Z';
const PERSON = uuidV5('test:person');
let db: TestDatabase;
let pool: Pool;
let now = START;
let sessions: SessionStore;

beforeAll(async () => {
  db = await createTestDatabase();
  pool = new Pool(db.connection);
  await Promise.all(Array.from({ length: 4 }, () => ensureSessionSchema(pool)));
  sessions = new SessionStore(pool, { now: () => now }, { idleMinutes: 30, absoluteMinutes: 90 });
}, 60_000);

beforeEach(() => {
  now = START;
});

afterAll(async () => {
  await pool.end();
  await db.drop();
});

const passed = (minutes: number): string => addMinutes(START, minutes);

it('a session is found by its token, with the name that was given', async () => {
  const token = await sessions.begin({ personId: PERSON, displayName: 'Сәуле' });
  expect(await sessions.find(token)).toEqual({
    personId: PERSON,
    displayName: 'Сәуле',
    endsAt: passed(90),
  });
  expect(await sessions.find(`${token}x`)).toBeUndefined();
});

it('the table holds neither token nor name', async () => {
  const token = await sessions.begin({ personId: PERSON, displayName: 'Сәуле' });
  const { rows } = await pool.query<object>('SELECT * FROM identity.session');
  const stored = JSON.stringify(rows);
  expect(stored).not.toContain('Сәуле');
  expect(stored).not.toContain(token);
});

it('ends when nobody uses it, and each use keeps it awake', async () => {
  const token = await sessions.begin({ personId: PERSON });
  for (const minutes of [29, 58]) {
    now = passed(minutes);
    expect(await sessions.find(token)).toBeDefined();
  }
  now = passed(88);
  expect(await sessions.find(token)).toBeUndefined();
  now = passed(30);
  expect(await sessions.find(token)).toBeUndefined();
});

it('ends at the end of its time however busy it is', async () => {
  const token = await sessions.begin({ personId: PERSON });
  for (const minutes of [20, 40, 60, 80]) {
    now = passed(minutes);
    expect(await sessions.find(token)).toBeDefined();
  }
  now = passed(90);
  expect(await sessions.find(token)).toBeUndefined();
});

it('ends when it is ended, and ending it twice is no fault', async () => {
  const token = await sessions.begin({ personId: PERSON });
  await sessions.end(token);
  await sessions.end(token);
  expect(await sessions.find(token)).toBeUndefined();
});

it('a new session clears away those whose time is over', async () => {
  await sessions.begin({ personId: PERSON });
  now = passed(91);
  await sessions.begin({ personId: PERSON });
  const { rows } = await pool.query<{ count: string }>('SELECT count(*) FROM identity.session');
  expect(rows[0]?.count).toBe('1');
});
