import { PostgresEventStore } from '#libs/event-store';
import type { Actor, RecordedEvent } from '#libs/event-store';
import { DomainError, ensure } from '#libs/kernel';
import type { Decider, DomainEvent, JsonObject } from '#libs/kernel';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { CommandExecutor } from '../command-executor.js';
import type { Executed, Execution } from '../execution.js';

export type Counted = DomainEvent<'Counted', { readonly by: number; readonly seen: number }>;
export interface Count {
  readonly by: number;
}

export const LIMIT = 1_000;
/** Adds up; knows what the sum was when it was added to. */
const counter: Decider<Count, Counted, number> = {
  initialState: 0,
  decide({ by }, sum) {
    ensure(sum + by <= LIMIT, 'LimitPassed', { sum, by });
    return by === 0 ? [] : [{ type: 'Counted', data: { by, seen: sum } }];
  },
  evolve: (sum, { data }) => sum + data.by,
  check: () => [],
};

const KEY = new Uint8Array(32).fill(7);
const schemas = { versionOf: () => 1, upcast: (event: RecordedEvent) => event };
export const clock = { now: () => '2026-03-02T05:00:00.000Z' };
export const clerk: Actor = { id: '11111111-1111-4111-8111-111111111111', role: 'clerk' };

export const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** A log, and a stream of its own for each spec, on which two processes count. */
export class Counting {
  private streams = 0;
  stream = '';

  private constructor(
    private readonly db: TestDatabase,
    readonly store: PostgresEventStore,
  ) {}

  static async open(): Promise<Counting> {
    const db = await createTestDatabase();
    return new Counting(db, await PostgresEventStore.open({ connection: db.connection }));
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.db.drop();
  }

  /** A stream nobody has written to. */
  begin(): void {
    this.stream = `counter-${String((this.streams += 1))}`;
  }

  /** A process on the log. */
  process(store: ConstructorParameters<typeof CommandExecutor>[0] = this.store): CommandExecutor {
    return new CommandExecutor(store, schemas, clock, KEY);
  }

  count(
    by: number,
    commandId: string,
    more: Partial<Execution<Count, Counted, number>> = {},
  ): Execution<Count, Counted, number> {
    return {
      decider: counter,
      stream: this.stream,
      operation: 'count',
      intent: { by },
      request: { commandId, correlationId: commandId, causationId: commandId, actor: clerk, channel: 'desk' },
      command: () => ({ by }),
      ...more,
    };
  }

  async recorded(): Promise<readonly JsonObject[]> {
    return (await this.store.readStream(this.stream)).map(({ data }) => data);
  }
}

/** Which rule was broken. */
export async function codeOf(work: Promise<Executed<number>>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw new Error('no rule was broken', { cause: error });
  return error.code;
}
