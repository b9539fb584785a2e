import { Pool } from 'pg';
import { readSchema } from '#libs/projections';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { topicFilter } from '../application/audit-queries.js';
import { trailProjection } from './trail.projection.js';
import { TrailQueries } from './trail.queries.js';

const SCHEMA = readSchema(trailProjection.name);
const EVENTS = [
  ['ProposalRefused', {}],
  ['InitiativeAnswered', { outcome: 'negative' }],
  ['InitiativeAnswered', { outcome: 'positive' }],
  ['HigherAkimDecided', { outcome: 'setAside' }],
  ['HigherAkimDecided', { outcome: 'upheld' }],
  ['ProposalAppealDecided', { outcome: 'dismissed' }],
  ['ProposalAppealDecided', { outcome: 'granted' }],
  ['StageDeadlineMissed', { outcome: 'negative' }],
] as const;

describe('what auditors ask of the log', () => {
  let database: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = new Pool({ ...database.connection, max: 1 });
    await pool.query(`create schema ${SCHEMA}`);
    await pool.query(`set search_path to ${SCHEMA}; ${trailProjection.tables}`);
    for (const [index, [type, data]] of EVENTS.entries())
      await pool.query(
        `insert into entry values ($1, gen_random_uuid(), 'thing-1', $2, $3, '595037000', null, 'akim', null, 'web', $4, $5)`,
        [String(index), index, type, '2026-03-02T05:00:00.000Z', JSON.stringify(data)],
      );
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('refusals are those that refuse by their kind, and of answers those that refuse by their outcome', async () => {
    const trail = new TrailQueries(pool);
    const territory = '595000000';
    expect(await trail.count({ territory, ...topicFilter('refusals') })).toBe(4);
    expect(await trail.count({ territory, ...topicFilter('missedDeadlines') })).toBe(1);
    expect(await trail.count({ territory })).toBe(EVENTS.length);
  });
});
