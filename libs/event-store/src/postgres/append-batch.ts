import { DatabaseError } from 'pg';
import type { Pool } from 'pg';
import type { AppendOutcome, PendingAppend } from '../append-queue.js';
import { InvalidAppendError, WrongExpectedRevisionError } from '../port.js';
import type { ExpectedRevision } from '../port.js';
import { toPosition } from './position.js';

type Verdict = 'written' | 'repeated' | 'conflict';
type Row = [owner: number, verdict: Verdict, lastRevision: number, lastPosition: string | null];

const CALL = {
  name: 'event-store-append',
  text: 'SELECT * FROM event_store.append($1, $2, $3, $4, $5, $6, $7, $8)',
  rowMode: 'array' as const,
};

/**
 * Writes appends to different streams in one round trip and one transaction.
 *
 * @throws DatabaseError when the batch cannot be written as a whole
 */
export async function appendBatch(pool: Pool, batch: readonly PendingAppend[]): Promise<AppendOutcome[]> {
  const [first, ...others] = batch;
  try {
    return await callAppend(pool, batch);
  } catch (error) {
    if (first === undefined || others.length > 0 || !isIdTaken(error)) throw error;
    return [
      new InvalidAppendError(first.stream, 'an event with one of these ids stands elsewhere in the log'),
    ];
  }
}

function isIdTaken(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '23505' && error.constraint === 'events_id_key';
}

async function callAppend(pool: Pool, batch: readonly PendingAppend[]): Promise<AppendOutcome[]> {
  const given = batch.flatMap(({ events }, index) =>
    events.map((event, step) => ({ ...event, owner: index + 1, step: step + 1 })),
  );
  const { rows } = await pool.query<Row>({
    ...CALL,
    values: [
      batch.map(({ stream }) => stream),
      batch.map(({ expected }) => revisionBefore(expected)),
      given.map(({ owner }) => owner),
      given.map(({ step }) => step),
      given.map(({ id }) => id),
      given.map(({ type }) => type),
      given.map(({ data }) => data),
      given.map(({ metadata }) => metadata),
    ],
  });
  const answers = new Map(rows.map((row) => [row[0], row]));
  return batch.map((append, index) => outcomeOf(append, answers.get(index + 1)));
}

function revisionBefore(expected: ExpectedRevision): number {
  return expected === 'any' ? -2 : expected === 'noStream' ? -1 : expected;
}

function outcomeOf({ stream, expected }: PendingAppend, row: Row | undefined): AppendOutcome {
  if (row === undefined) return new Error(`the database gave no answer for ${stream}`);
  const [, verdict, revision, position] = row;
  if (verdict === 'conflict')
    return new WrongExpectedRevisionError(stream, expected, revision < 0 ? 'noStream' : revision);
  if (position === null) return new Error(`the database gave no position for ${stream}`);
  return { position: toPosition(position), revision, ...(verdict === 'repeated' && { isRepeat: true }) };
}
