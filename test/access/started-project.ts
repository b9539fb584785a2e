import { PostgresEventStore } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import type { TestDatabase } from '#libs/testing';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';

/**
 * A project as a declared result would start one, written into the log as another node of the house would: whose it
 * is matters here, not the vote that would take a fortnight. @returns its id
 */
export async function startedProject(
  database: TestDatabase,
  campaignId: string,
  proposalId: string,
): Promise<string> {
  const projectId = uuidV5(`project of the access matrix:${proposalId}`);
  const occurredAt = '2026-03-02T05:00:00.000Z';
  const store = await PostgresEventStore.open({ connection: database.connection });
  try {
    await store.append(`project-${projectId}`, 'noStream', [
      {
        id: uuidV5(`started:${projectId}`),
        type: 'ProjectStarted',
        data: {
          projectId,
          campaignId,
          proposalId,
          territory: OKRUG,
          title: { kk: 'Жол', ru: 'Дорога' },
          category: 'road',
          place: VILLAGES[0]?.kato ?? OKRUG,
          allocatedTiyn: 100_000_000,
          ownShareTiyn: 0,
          occurredAt,
        },
        metadata: {
          schemaVersion: 1,
          correlationId: projectId,
          causationId: projectId,
          commandId: projectId,
          commandHash: '0'.repeat(64),
          actor: { role: 'system' },
          channel: 'system',
          recordedAt: occurredAt,
          salt: '0'.repeat(32),
        },
      },
    ]);
  } finally {
    await store.close();
  }
  return projectId;
}
