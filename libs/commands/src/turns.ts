import type { DomainEvent, Instant } from '#libs/kernel';
import type { NewEvent } from '#libs/event-store';
import { decide, enveloped } from './decided.js';
import type { EventSchemas, Execution } from './execution.js';
import { foresee } from './foresight.js';
import type { CarriedOut, LoadedStream } from './stream-memory.js';

export type AnyExecution = Execution<unknown, DomainEvent<string, object>, unknown>;

/** A command that the rules let pass, and what is to be appended for it. */
export interface Passed {
  readonly execution: AnyExecution;
  readonly hash: string;
  readonly state: unknown;
  /** Of its last event. */
  readonly revision: number;
  readonly envelopes: readonly NewEvent[];
}

/** A command that had nothing to do, on a stream that ends there. */
interface Idle {
  readonly execution: AnyExecution;
  readonly state: unknown;
  readonly endsAt: number | undefined;
}

/** What became of a command when its turn had come. */
export type Turn =
  | Passed
  | Idle
  | { readonly execution: AnyExecution; readonly before: CarriedOut }
  | { readonly error: unknown };

/**
 * Lets each command be decided on what those before it lead to; nothing is appended yet. The look-ups of all but the
 * first go beside each other.
 *
 * @param executions of one stream and decider, each with a command id of its own
 */
export async function takeTurns(
  executions: readonly AnyExecution[],
  loaded: LoadedStream<unknown>,
  { now, schemas, hashKey }: { now: Instant; schemas: EventSchemas; hashKey: Uint8Array },
): Promise<readonly Turn[]> {
  const waiting = executions.map((execution, index) => ({
    execution,
    commandOn:
      index === 0 ? (state: unknown) => execution.command(state, now) : foresee(execution, loaded.state, now),
  }));
  const turns: Turn[] = [];
  let { state } = loaded;
  let revision = loaded.last?.revision;
  for (const { execution, commandOn } of waiting) {
    try {
      const found = { state, revision: revision ?? ('noStream' as const), carriedOut: loaded.carriedOut };
      const decided = await decide(execution, found, hashKey, commandOn);
      if ('before' in decided) {
        turns.push({ execution, before: decided.before });
        continue;
      }
      const envelopes = enveloped(execution, decided, schemas, now);
      if (envelopes.length === 0) {
        turns.push({ execution, state, endsAt: revision });
        continue;
      }
      ({ state } = decided);
      revision = (revision ?? -1) + envelopes.length;
      turns.push({ execution, hash: decided.hash, state, revision, envelopes });
    } catch (error) {
      turns.push({ error });
    }
  }
  return turns;
}
