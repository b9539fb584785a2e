import type { CommandExecutor } from './command-executor.js';
import type { Execution } from './execution.js';
import { codeOf, Counting, idOf, LIMIT } from './testing/counting.js';
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

describe('commands that wait for one stream', () => {
  /** Holds the stream until all have been asked, so that they go together. */
  async function together<T>(ask: () => readonly Promise<T>[]): Promise<readonly T[]> {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const holder = here.execute(
      counting.count(1, idOf(900), { command: () => held.then(() => ({ by: 1 })) }),
    );
    const asked = ask();
    release();
    await holder;
    return Promise.all(asked);
  }

  it('are each decided on those before, and written at once', async () => {
    const answers = await together(() => [2, 3, 4].map((by) => here.execute(counting.count(by, idOf(by)))));
    expect(answers.map(({ state, revision }) => [state, revision])).toEqual([
      [3, 1],
      [6, 2],
      [10, 3],
    ]);
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    expect(await counting.recorded()).toEqual([
      { by: 1, seen: 0 },
      { by: 2, seen: 1 },
      { by: 3, seen: 3 },
      { by: 4, seen: 6 },
    ]);
  });

  it('are refused alone', async () => {
    const [codes] = await together(() => [
      Promise.all([
        here.execute(counting.count(LIMIT - 1, idOf(1))).then(({ revision }) => revision),
        codeOf(here.execute(counting.count(1, idOf(2)))),
        here.execute(counting.count(-1, idOf(3))).then(({ revision }) => revision),
      ]),
    ]);
    expect(codes).toEqual([1, 'LimitPassed', 2]);
  });

  it('make again what rested on what another changed, and keep what did not', async () => {
    const seen: number[] = [];
    const looking = (by: number, restsOn?: () => readonly unknown[]): Execution<Count, Counted, number> =>
      counting.count(by, idOf(by), {
        command: (sum) => {
          seen.push(sum);
          return { by };
        },
        ...(restsOn && { restsOn }),
      });
    await together(() => [
      here.execute(looking(2)),
      here.execute(looking(3)),
      here.execute(looking(4, () => [])),
    ]);
    expect(seen).toEqual([1, 1, 1, 3]);
    expect(await counting.recorded()).toHaveLength(4);
  });

  it('go each for itself when what one of them keeps cannot be kept', async () => {
    const beforeAppend = (): Promise<void> => Promise.reject(new Error('the vault is shut'));
    const [answers] = await together(() => [
      Promise.allSettled([
        here.execute(counting.count(2, idOf(2))),
        here.execute(counting.count(3, idOf(3), { beforeAppend })),
        here.execute(counting.count(4, idOf(4))),
      ]),
    ]);
    expect(answers?.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await counting.recorded()).toEqual([
      { by: 1, seen: 0 },
      { by: 2, seen: 1 },
      { by: 4, seen: 3 },
    ]);
  });

  it('are decided again when another process came between', async () => {
    let first = true;
    const overtaken = counting.count(2, idOf(2), {
      beforeAppend: async () => {
        if (first) await elsewhere.execute(counting.count(10, idOf(99)));
        first = false;
      },
    });
    await together(() => [here.execute(overtaken), here.execute(counting.count(3, idOf(3)))]);
    expect(await counting.recorded()).toEqual([
      { by: 1, seen: 0 },
      { by: 10, seen: 1 },
      { by: 2, seen: 11 },
      { by: 3, seen: 13 },
    ]);
  });
});
