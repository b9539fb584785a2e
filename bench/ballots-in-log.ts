import { randomBytes, randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { Vault } from '#libs/community';
import { PostgresEventStore } from '#libs/event-store';
import type { JsonObject } from '#libs/kernel';
import type { PostgresConnection } from '#libs/platform';
import {
  sealChoice,
  SEALING_BYTES,
} from '../libs/participatory-budget/src/application/ballot/sealed-choice.js';
import { OKRUG } from '../apps/api/src/demonstration/okrug.js';
import type { OpenVoting } from './voting-house.js';
import { CALENDAR } from '../test/journeys/support/campaign.js';

/** The key that test and bench processes of the api run with. */
const VAULT_KEY = Buffer.alloc(32, 1);
const AT_ONCE = 2_000;

/** Ballots of so many invented voters, sealed as the api seals them, put in by the port of the store. */
export async function loadBallots(
  connection: PostgresConnection,
  campaign: OpenVoting,
  count: number,
): Promise<void> {
  const pool = new Pool({ ...connection, max: 2 });
  const store = await PostgresEventStore.open({ connection: { ...connection } });
  try {
    const vault = await Vault.open(pool, VAULT_KEY);
    const key = await vault.secrets.of(`campaign:${campaign.id}:ballots`);
    for (let from = 0; from < count; from += AT_ONCE) {
      const length = Math.min(AT_ONCE, count - from);
      await Promise.all(Array.from({ length }, (_, index) => append(store, campaign, key, from + index)));
    }
  } finally {
    await store.close();
    await pool.end();
  }
}

/** What is recorded of a ballot for two of the projects, sealed as the api seals it. */
export function ballotCast(
  { id, projectIds }: Pick<OpenVoting, 'id' | 'projectIds'>,
  key: Buffer,
  stream: string,
  index: number,
): JsonObject {
  const { votingOpensAt: opensAt, votingClosesAt: closesAt } = CALENDAR;
  const projects = projectIds.map((projectId) => ({ projectId }));
  const chosen = [index, index * 7 + 1].map((number) => projectIds[number % projectIds.length] ?? '');
  return {
    campaignId: id,
    district: OKRUG,
    standing: { on: '2026-04-12', rollVersion: 2, verdict: 'eligible' },
    opensAt,
    closesAt,
    occurredAt: opensAt,
    channel: 'web',
    ...sealChoice(key, stream, [...new Set(chosen)], projects, randomBytes(SEALING_BYTES)),
  };
}

async function append(
  store: PostgresEventStore,
  { id, projectIds }: Pick<OpenVoting, 'id' | 'projectIds'>,
  key: Buffer,
  index: number,
): Promise<void> {
  const stream = `ballot-${randomBytes(32).toString('hex')}`;
  const data = ballotCast({ id, projectIds }, key, stream, index);
  const commandId = randomUUID();
  const metadata = {
    schemaVersion: 1,
    correlationId: commandId,
    causationId: commandId,
    commandId,
    commandHash: randomBytes(32).toString('hex'),
    actor: { role: 'resident' },
    channel: 'web' as const,
    recordedAt: CALENDAR.votingOpensAt,
    salt: randomBytes(16).toString('hex'),
  };
  await store.append(stream, 'noStream', [{ id: randomUUID(), type: 'BallotCast', data, metadata }]);
}
