import { DomainError } from '#libs/kernel';
import type { ProcessCommand } from './index.js';
import { Harness } from './testing/harness.js';

const DUE = '2026-03-13T19:00:00.000Z';

describe('the dispatching of commands', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.open();
  });
  afterEach(() => harness.close());

  it('happens once for each deadline, however many workers there are', async () => {
    const workers = [harness.workflow(), harness.workflow(), harness.workflow()];
    for (let gathering = 0; gathering < 20; gathering += 1)
      await harness.append(`gathering-${String(gathering)}`, 'GatheringHeld', { dueAt: DUE });
    harness.now = DUE;
    await workers[0]?.waitFor(await harness.store.head(), 20_000);
    const counts = await Promise.all(workers.map((worker) => worker.tick()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(40);
    expect(new Set(harness.dispatched.map(({ request }) => request.commandId)).size).toBe(40);
    expect(harness.dispatched).toHaveLength(40);
  });

  it('after a crash before the mark gives the same command under the same id again', async () => {
    const dying = harness.workflow({
      dispatch: async (command) => {
        harness.dispatched.push(command);
        await harness.killDispatchers();
      },
    });
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await dying.waitFor(await harness.store.head(), 20_000);
    await expect(dying.tick()).rejects.toThrow();
    const next = harness.workflow();
    await next.settle();
    expect(harness.types()).toEqual(['PrepareMinutes', 'PrepareMinutes']);
    expect(harness.dispatched[0]).toEqual(harness.dispatched[1]);
  });

  it('goes on by itself after its connection was lost', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await workflow.settle();
    await harness.killDispatchers();
    harness.now = DUE;
    await workflow.settle().catch(() => workflow.settle());
    expect(harness.types()).toEqual(['PrepareMinutes', 'RecordMissedDelivery']);
  });

  it('records a refusal and does not try again', async () => {
    const workflow = harness.workflow({
      dispatch: () => Promise.reject(new DomainError('MinutesAlreadyDelivered', { revision: 7 })),
    });
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await workflow.settle();
    expect(await workflow.tick()).toBe(0);
    expect(await workflow.status()).toMatchObject([{ refused: 1, retrying: [], pending: 1, due: 0 }]);
    const [row] = await harness.query("SELECT outcome FROM workflow.command WHERE status = 'refused'");
    expect(row).toEqual({ outcome: { code: 'MinutesAlreadyDelivered', facts: { revision: 7 } } });
  });

  it('tries again after any other error, later each time, and shows it', async () => {
    const failures: unknown[] = [];
    let broken = true;
    const workflow = harness.workflow({
      dispatch: (command) => {
        if (broken) return Promise.reject(new Error('the provider does not answer'));
        harness.dispatched.push(command);
        return Promise.resolve();
      },
      onFailure: (...args) => failures.push(args),
    });
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await workflow.settle();
    harness.now = '2026-03-11T07:00:01.000Z';
    await workflow.settle();
    expect(await workflow.status()).toMatchObject([
      {
        due: 1,
        retrying: [
          {
            type: 'PrepareMinutes',
            attempts: 2,
            nextAttemptAt: '2026-03-11T07:00:03.000Z',
            error: 'Error: the provider does not answer',
          },
        ],
      },
    ]);
    expect(failures).toHaveLength(2);
    broken = false;
    harness.now = '2026-03-11T07:00:02.999Z';
    await workflow.settle();
    expect(harness.dispatched).toEqual([]);
    harness.now = '2026-03-11T07:00:03.000Z';
    await workflow.settle();
    expect(harness.types()).toEqual(['PrepareMinutes']);
    expect(await workflow.status()).toMatchObject([{ due: 0, retrying: [] }]);
  });

  it('happens by itself in a started workflow, as soon as the event is there', async () => {
    const command = await new Promise<ProcessCommand>((resolve, reject) => {
      const workflow = harness.workflow({
        pollMs: 3_600_000,
        dispatch: (dispatched) => {
          resolve(dispatched);
          return Promise.resolve();
        },
      });
      workflow.start();
      harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE }).catch(reject);
    });
    expect(command.type).toBe('PrepareMinutes');
  });

  it('happens by itself as soon as a clock that is set passes a deadline', async () => {
    const listeners = new Set<() => void>();
    const clock = {
      now: () => harness.now,
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const missed = new Promise<ProcessCommand>((resolve) => {
      const workflow = harness.workflow({
        pollMs: 3_600_000,
        clock,
        dispatch: (command) => {
          if (command.type === 'RecordMissedDelivery') resolve(command);
          return Promise.resolve();
        },
      });
      workflow.start();
    });
    const { position } = await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await harness.workflow().waitFor(position, 20_000);
    harness.now = DUE;
    for (const listener of listeners) listener();
    await expect(missed).resolves.toMatchObject({ data: { stream: 'gathering-1' } });
    await harness.close();
    expect(listeners.size).toBe(0);
    harness = await Harness.open();
  });
});
