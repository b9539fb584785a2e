import { PostgresEventStore, WrongExpectedRevisionError } from '#libs/event-store';
import type { Actor, RecordedEvent } from '#libs/event-store';
import { DomainError, ensure } from '#libs/kernel';
import type { Decider, DomainEvent, JsonObject } from '#libs/kernel';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { CommandExecutor } from './command-executor.js';
import type { Executed, Execution } from './command-executor.js';

type Counted = DomainEvent<'Counted', { readonly by: number; readonly seen: number }>;
interface Count {
  readonly by: number;
}

const LIMIT = 1_000;
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
const clock = { now: () => '2026-03-02T05:00:00.000Z' };
const clerk: Actor = { id: '11111111-1111-4111-8111-111111111111', role: 'clerk' };

let db: TestDatabase;
let store: PostgresEventStore;
let here: CommandExecutor;
/** Another process on the same log. */
let elsewhere: CommandExecutor;
let streams = 0;
let stream: string;

beforeAll(async () => {
  db = await createTestDatabase();
  store = await PostgresEventStore.open({ connection: db.connection });
});
afterAll(async () => {
  await store.close();
  await db.drop();
});
beforeEach(() => {
  here = new CommandExecutor(store, schemas, clock, KEY);
  elsewhere = new CommandExecutor(store, schemas, clock, KEY);
  stream = `counter-${String((streams += 1))}`;
});

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

function count(
  by: number,
  commandId: string,
  more: Partial<Execution<Count, Counted, number>> = {},
): Execution<Count, Counted, number> {
  return {
    decider: counter,
    stream,
    operation: 'count',
    intent: { by },
    request: { commandId, correlationId: commandId, causationId: commandId, actor: clerk, channel: 'desk' },
    command: () => ({ by }),
    ...more,
  };
}

async function recorded(): Promise<readonly JsonObject[]> {
  return (await store.readStream(stream)).map(({ data }) => data);
}

async function codeOf(work: Promise<Executed<number>>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw new Error('no rule was broken', { cause: error });
  return error.code;
}

describe('a command', () => {
  it('is decided on all that came before, whichever process wrote it', async () => {
    await here.execute(count(1, idOf(1)));
    await elsewhere.execute(count(10, idOf(2)));
    const { state, revision } = await here.execute(count(100, idOf(3)));
    expect([state, revision]).toEqual([111, 2]);
    expect(await recorded()).toEqual([
      { by: 1, seen: 0 },
      { by: 10, seen: 1 },
      { by: 100, seen: 11 },
    ]);
  });

  it('reads only what it has not read yet', async () => {
    const from: number[] = [];
    const watched = new CommandExecutor(
      {
        readStream: async (name, start) => {
          from.push(start ?? 0);
          return store.readStream(name, start);
        },
        append: store.append.bind(store),
      },
      schemas,
      clock,
      KEY,
    );
    await watched.execute(count(1, idOf(1)));
    await watched.execute(count(1, idOf(2)));
    await watched.execute(count(1, idOf(3)));
    expect(from).toEqual([0, 1, 2]);
  });

  it('that breaks a rule appends nothing, and is not remembered', async () => {
    await here.execute(count(LIMIT, idOf(1)));
    expect(await codeOf(here.execute(count(1, idOf(2))))).toBe('LimitPassed');
    const { state } = await here.execute(count(-10, idOf(2)));
    expect(state).toBe(LIMIT - 10);
  });

  it('with nothing to do answers where the stream stands; on an empty stream it says so', async () => {
    expect(await codeOf(here.execute(count(0, idOf(1))))).toBe('NothingToDo');
    const first = await here.execute(count(5, idOf(2)));
    expect(await here.execute(count(0, idOf(3)))).toEqual(first);
  });

  it('records who, by which way, when, under which command', async () => {
    await here.execute(count(1, idOf(1)));
    const [event] = await store.readStream(stream);
    expect(event?.metadata).toMatchObject({
      schemaVersion: 1,
      commandId: idOf(1),
      actor: clerk,
      channel: 'desk',
      recordedAt: clock.now(),
    });
    expect(event?.metadata.salt).toMatch(/^[0-9a-f]{32}$/);
  });

  it('of somebody who may not is refused before it is decided', async () => {
    await here.execute(count(1, idOf(1)));
    const authorise = (sum: number): Actor => {
      ensure(sum === 0, 'NotAllowed', {});
      return clerk;
    };
    expect(await codeOf(here.execute(count(1, idOf(2), { authorise })))).toBe('NotAllowed');
    expect(await recorded()).toHaveLength(1);
  });
});

describe('a repeated command', () => {
  it.each([
    ['the process that carried it out', () => here],
    ['another process', () => elsewhere],
  ])('gets the answer of the first time from %s, and appends nothing', async (_, executor) => {
    const first = await here.execute(count(1, idOf(1)));
    await here.execute(count(10, idOf(2)));
    expect(await executor().execute(count(1, idOf(1)))).toEqual({ ...first, repeated: true });
    expect(await recorded()).toHaveLength(2);
  });

  it('with another content is refused', async () => {
    await here.execute(count(1, idOf(1)));
    expect(await codeOf(here.execute(count(2, idOf(1))))).toBe('CommandIdReused');
    expect(await codeOf(elsewhere.execute(count(2, idOf(1))))).toBe('CommandIdReused');
  });

  it('of another person is refused', async () => {
    await here.execute(count(1, idOf(1)));
    const authorise = (): Actor => ({ id: idOf(99), role: 'clerk' });
    expect(await codeOf(here.execute(count(1, idOf(1), { authorise })))).toBe('CommandIdReused');
  });

  it('sent twice at once is carried out once', async () => {
    const both = await Promise.all([here.execute(count(1, idOf(1))), here.execute(count(1, idOf(1)))]);
    expect(both.map(({ repeated }) => repeated)).toEqual([false, true]);
    expect(await recorded()).toHaveLength(1);
  });
});

describe('a conflict', () => {
  /** Lets another process come between the reading and the appending, the first `times`. */
  function overtaken(times: number): Partial<Execution<Count, Counted, number>> {
    let tries = 0;
    return {
      command: async () => {
        if ((tries += 1) <= times) await elsewhere.execute(count(10, idOf(100 + tries)));
        return { by: 1 };
      },
    };
  }

  it('is decided again on what the other process wrote', async () => {
    await here.execute(count(1, idOf(1), overtaken(2)));
    expect(await recorded()).toEqual([
      { by: 10, seen: 0 },
      { by: 10, seen: 10 },
      { by: 1, seen: 20 },
    ]);
  });

  it('lost three times is given up', async () => {
    await expect(here.execute(count(1, idOf(1), overtaken(3)))).rejects.toThrow(WrongExpectedRevisionError);
    expect(await recorded()).toHaveLength(3);
  });

  it('is never retried for a client that decided on what it saw', async () => {
    await here.execute(count(1, idOf(1)));
    expect(await codeOf(here.execute(count(1, idOf(2), { expectedRevision: 3 })))).toBe('StreamHasMovedOn');
    const raced = here.execute(count(1, idOf(2), { ...overtaken(1), expectedRevision: 0 }));
    expect(await codeOf(raced)).toBe('StreamHasMovedOn');
    expect((await here.execute(count(1, idOf(3), { expectedRevision: 1 }))).revision).toBe(2);
  });

  it('does not arise between commands of one process for one stream', async () => {
    const many = Array.from({ length: 50 }, (_, index) => here.execute(count(1, idOf(index))));
    const revisions = (await Promise.all(many)).map(({ revision }) => revision);
    expect(revisions).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });
});
