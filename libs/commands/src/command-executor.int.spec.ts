import { WrongExpectedRevisionError } from '#libs/event-store';
import type { Actor } from '#libs/event-store';
import { ensure } from '#libs/kernel';
import type { CommandExecutor } from './command-executor.js';
import type { Execution } from './execution.js';
import { clerk, clock, codeOf, Counting, idOf, LIMIT } from './testing/counting.js';
import type { Count, Counted } from './testing/counting.js';

let counting: Counting;
let here: CommandExecutor;
/** Another process on the same log. */
let elsewhere: CommandExecutor;

beforeAll(async () => {
  counting = await Counting.open();
});
afterAll(() => counting.close());
beforeEach(() => {
  counting.begin();
  here = counting.process();
  elsewhere = counting.process();
});

describe('a command', () => {
  it('is decided on all that came before, whichever process wrote it', async () => {
    await here.execute(counting.count(1, idOf(1)));
    await elsewhere.execute(counting.count(10, idOf(2)));
    const { state, revision } = await here.execute(counting.count(100, idOf(3)));
    expect([state, revision]).toEqual([111, 2]);
    expect(await counting.recorded()).toEqual([
      { by: 1, seen: 0 },
      { by: 10, seen: 1 },
      { by: 100, seen: 11 },
    ]);
  });

  it('reads only what it has not read yet', async () => {
    const from: number[] = [];
    const watched = counting.process({
      readStream: async (name, start) => {
        from.push(start ?? 0);
        return counting.store.readStream(name, start);
      },
      append: counting.store.append.bind(counting.store),
    });
    await watched.execute(counting.count(1, idOf(1)));
    await watched.execute(counting.count(1, idOf(2)));
    await watched.execute(counting.count(1, idOf(3)));
    expect(from).toEqual([0, 1, 2]);
  });

  it('that breaks a rule appends nothing, and is not remembered', async () => {
    await here.execute(counting.count(LIMIT, idOf(1)));
    expect(await codeOf(here.execute(counting.count(1, idOf(2))))).toBe('LimitPassed');
    const { state } = await here.execute(counting.count(-10, idOf(2)));
    expect(state).toBe(LIMIT - 10);
  });

  it('with nothing to do answers where the stream stands; on an empty stream it says so', async () => {
    expect(await codeOf(here.execute(counting.count(0, idOf(1))))).toBe('NothingToDo');
    const first = await here.execute(counting.count(5, idOf(2)));
    expect(await here.execute(counting.count(0, idOf(3)))).toEqual(first);
  });

  it('records who, by which way, when, under which command', async () => {
    await here.execute(counting.count(1, idOf(1)));
    const [event] = await counting.store.readStream(counting.stream);
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
    await here.execute(counting.count(1, idOf(1)));
    const authorise = (sum: number): Actor => {
      ensure(sum === 0, 'NotAllowed', {});
      return clerk;
    };
    expect(await codeOf(here.execute(counting.count(1, idOf(2), { authorise })))).toBe('NotAllowed');
    expect(await counting.recorded()).toHaveLength(1);
  });
});

describe('a repeated command', () => {
  it.each([
    ['the process that carried it out', () => here],
    ['another process', () => elsewhere],
  ])('gets the answer of the first time from %s, and appends nothing', async (_, executor) => {
    const first = await here.execute(counting.count(1, idOf(1)));
    await here.execute(counting.count(10, idOf(2)));
    expect(await executor().execute(counting.count(1, idOf(1)))).toEqual({ ...first, repeated: true });
    expect(await counting.recorded()).toHaveLength(2);
  });

  it('with another content is refused', async () => {
    await here.execute(counting.count(1, idOf(1)));
    expect(await codeOf(here.execute(counting.count(2, idOf(1))))).toBe('CommandIdReused');
    expect(await codeOf(elsewhere.execute(counting.count(2, idOf(1))))).toBe('CommandIdReused');
  });

  it('is recognised by a process that knew the stream before another carried it out', async () => {
    await elsewhere.execute(counting.count(1, idOf(1)));
    const first = await here.execute(counting.count(2, idOf(2)));
    expect(await codeOf(elsewhere.execute(counting.count(3, idOf(2))))).toBe('CommandIdReused');
    expect(await elsewhere.execute(counting.count(2, idOf(2)))).toEqual({ ...first, repeated: true });
    expect(await counting.recorded()).toHaveLength(2);
  });

  it.each([
    [1, 'gets what the other decided', { revision: 0, repeated: true, state: 1 }],
    [2, 'is refused with another content', 'CommandIdReused'],
  ])('given to two processes at once (%i) %s', async (by, _, outcome) => {
    const second = here.execute(
      counting.count(by, idOf(1), {
        command: async () => {
          await elsewhere.execute(counting.count(1, idOf(1)));
          return { by: 100 };
        },
      }),
    );
    if (typeof outcome === 'string') expect(await codeOf(second)).toBe(outcome);
    else expect(await second).toMatchObject(outcome);
    expect(await counting.recorded()).toEqual([{ by: 1, seen: 0 }]);
  });

  it('of another person is refused', async () => {
    await here.execute(counting.count(1, idOf(1)));
    const authorise = (): Actor => ({ id: idOf(99), role: 'clerk' });
    expect(await codeOf(here.execute(counting.count(1, idOf(1), { authorise })))).toBe('CommandIdReused');
  });

  it('sent twice at once is carried out once', async () => {
    const both = await Promise.all([
      here.execute(counting.count(1, idOf(1))),
      here.execute(counting.count(1, idOf(1))),
    ]);
    expect(both.map(({ repeated }) => repeated)).toEqual([false, true]);
    expect(await counting.recorded()).toHaveLength(1);
  });
});

describe('a conflict', () => {
  /** Lets another process come between the reading and the appending, the first `times`. */
  function overtaken(times: number): Partial<Execution<Count, Counted, number>> {
    let tries = 0;
    return {
      command: async () => {
        if ((tries += 1) <= times) await elsewhere.execute(counting.count(10, idOf(100 + tries)));
        return { by: 1 };
      },
    };
  }

  it('is decided again on what the other process wrote', async () => {
    await here.execute(counting.count(1, idOf(1), overtaken(2)));
    expect(await counting.recorded()).toEqual([
      { by: 10, seen: 0 },
      { by: 10, seen: 10 },
      { by: 1, seen: 20 },
    ]);
  });

  it('lost three times is given up', async () => {
    await expect(here.execute(counting.count(1, idOf(1), overtaken(3)))).rejects.toThrow(
      WrongExpectedRevisionError,
    );
    expect(await counting.recorded()).toHaveLength(3);
  });

  it('is never retried for a client that decided on what it saw', async () => {
    await here.execute(counting.count(1, idOf(1)));
    expect(await codeOf(here.execute(counting.count(1, idOf(2), { expectedRevision: 3 })))).toBe(
      'StreamHasMovedOn',
    );
    const raced = here.execute(counting.count(1, idOf(2), { ...overtaken(1), expectedRevision: 0 }));
    expect(await codeOf(raced)).toBe('StreamHasMovedOn');
    expect((await here.execute(counting.count(1, idOf(3), { expectedRevision: 1 }))).revision).toBe(2);
  });

  it('does not arise between commands of one process for one stream', async () => {
    const many = Array.from({ length: 50 }, (_, index) => here.execute(counting.count(1, idOf(index))));
    const revisions = (await Promise.all(many)).map(({ revision }) => revision);
    expect(revisions).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });
});
