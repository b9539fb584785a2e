import type { Document } from '../../../shared/api/graphql.js';
import { Failure } from '../../../shared/api/failure.js';
import { isRefusal, refusedBy } from '../../../shared/api/refusal.js';
import type { Refused } from '../../../shared/api/refusal.js';
import { request } from '../../../shared/api/request.js';
import { admitMutation, annulMutation, guestMutation, registerMutation } from '../operations.js';
import type { Entry } from './entry.js';

type Mutation = Document<{ readonly answer: object }, { readonly input: object }>;

const MUTATIONS = {
  register: registerMutation,
  annul: annulMutation,
  guest: guestMutation,
  admit: admitMutation,
} as unknown as Readonly<Record<Entry['kind'], Mutation>>;

/** A slow line counts as none: the clerk goes on, the entry is sent again with the same id. */
export const LINE_PATIENCE_MS = 8_000;

/** It may or may not be written; the same command asks again. */
const ASK_AGAIN = new Set(['Unconfirmed', 'ProjectionBehind']);

/**
 * Sends an entry as it was made.
 *
 * @returns the entry with what became of it; still waiting when the api cannot say
 * @throws Failure when it did not arrive
 */
export async function sendEntry(gatheringId: string, entry: Entry): Promise<Entry> {
  const { kind, commandId, occurredAt } = entry;
  const input = { ...entry.input, gatheringId, commandId, occurredAt };
  const { data } = await request(
    MUTATIONS[kind],
    { input },
    { channel: 'desk', signal: AbortSignal.timeout(LINE_PATIENCE_MS) },
  );
  const { answer } = data;
  if (!isRefusal(answer)) {
    const { event } = answer as { readonly event: string | null };
    return { ...entry, state: 'done', ...(event !== null && { outcome: event }) };
  }
  if (ASK_AGAIN.has(answer.code)) return entry;
  return { ...entry, state: 'refused', outcome: answer.code, message: answer.message };
}

/**
 * Gives a command that belongs to the desk itself and is not kept.
 *
 * @param document a mutation that names its answer `answer`
 * @returns why it was not done; undefined when it was
 */
export async function giveCommand(document: object, input: object): Promise<Refused | undefined> {
  try {
    const { data, reference } = await request(
      document as Mutation,
      { input: { ...input, commandId: crypto.randomUUID() } },
      { channel: 'desk' },
    );
    return isRefusal(data.answer) ? refusedBy(data.answer, reference) : undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refusedBy(error, error.reference);
  }
}
