import { AppendQueue } from './append-queue.js';
import type { AppendOutcome, AppendQueueOptions, PendingAppend } from './append-queue.js';
import { encodeEvent } from './codec.js';
import { AppendUnconfirmedError } from './port.js';
import type { Position } from './port.js';
import { sampleEvent } from './testing/sample-events.js';

class Busy extends Error {}

const appendTo = (stream: string): PendingAppend => ({
  stream,
  expected: 'noStream',
  events: [encodeEvent(sampleEvent())],
});
const written: AppendOutcome = { position: '1' as Position, revision: 0 };
const queueWith = (send: AppendQueueOptions['send'], deadlineMs = 5_000) =>
  new AppendQueue({ send, deadlineMs, isTransient: (error) => error instanceof Busy });

describe('the append queue', () => {
  it('sends at once, and makes one batch of what is asked while the one before is under way', async () => {
    const sizes: number[] = [];
    const queue = queueWith((batch) => {
      sizes.push(batch.length);
      return Promise.resolve(batch.map(() => written));
    });
    const first = queue.append(appendTo('a-1'));
    await Promise.resolve();
    await Promise.all([
      first,
      ...Array.from({ length: 9 }, (_, n) => queue.append(appendTo(`b-${String(n)}`))),
    ]);
    expect(sizes).toEqual([1, 9]);
  });

  it('sends a second append to a stream only after the answer to the first', async () => {
    const batches: string[][] = [];
    const queue = queueWith((batch) => {
      batches.push(batch.map(({ stream }) => stream));
      return Promise.resolve(batch.map(() => written));
    });
    await Promise.all(['a-1', 'b-1', 'a-1', 'a-1', 'c-1'].map((stream) => queue.append(appendTo(stream))));
    expect(batches).toEqual([['a-1', 'b-1', 'c-1'], ['a-1'], ['a-1']]);
  });

  it('answers each append of a batch with its own outcome', async () => {
    const queue = queueWith((batch) =>
      Promise.resolve(batch.map(({ stream }) => (stream === 'b-1' ? new Error('refused') : written))),
    );
    const outcomes = await Promise.allSettled(['a-1', 'b-1', 'c-1'].map((s) => queue.append(appendTo(s))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('finds the append that spoils a batch, and writes the others', async () => {
    const queue = queueWith((batch) =>
      batch.some(({ stream }) => stream === 'b-1')
        ? Promise.reject(new Error('spoilt'))
        : Promise.resolve(batch.map(() => written)),
    );
    const outcomes = await Promise.allSettled(['a-1', 'b-1', 'c-1'].map((s) => queue.append(appendTo(s))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('sends again what failed for the moment', async () => {
    let tries = 0;
    const queue = queueWith((batch) => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Busy()) : Promise.resolve(batch.map(() => written));
    });
    expect(await queue.append(appendTo('a-1'))).toEqual(written);
    expect(tries).toBe(3);
  });

  it('says that an append is unconfirmed when the deadline passes, and is ready for the next', async () => {
    let answer: () => void = () => undefined;
    const queue = queueWith(
      (batch) =>
        new Promise((resolve) => {
          answer = () => {
            resolve(batch.map(() => written));
          };
        }),
      30,
    );
    await expect(queue.append(appendTo('a-1'))).rejects.toThrow(AppendUnconfirmedError);
    answer();
    const next = queue.append(appendTo('a-1'));
    await new Promise(setImmediate);
    answer();
    expect(await next).toEqual(written);
  });

  it('gives up at the deadline while the store stays away', async () => {
    const queue = queueWith(() => Promise.reject(new Busy()), 60);
    await expect(queue.append(appendTo('a-1'))).rejects.toThrow(AppendUnconfirmedError);
  });

  it('finishes what is under way when it closes, and takes nothing more', async () => {
    const queue = queueWith((batch) => Promise.resolve(batch.map(() => written)));
    const last = queue.append(appendTo('a-1'));
    await queue.close();
    expect(await last).toEqual(written);
    await expect(queue.append(appendTo('a-2'))).rejects.toThrow('closed');
  });
});
