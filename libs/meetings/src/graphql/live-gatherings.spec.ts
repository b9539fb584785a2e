import 'reflect-metadata';
import { EventEmitter, on } from 'node:events';
import { Logger } from '@nestjs/common';
import type { EventBatch, EventStore, Position } from '#libs/event-store';
import type { MeetingsQueries } from '../read-model/meetings.queries.js';
import { LiveGatherings } from './live-gatherings.js';
import { QuorumSubscription } from './quorum.subscription.js';
import type { ReadYourWrites } from './read-your-writes.js';

const GATHERING = '6f1c1a3e-54f2-4f0b-9f0e-2a4d6c8b0e11';
const OTHER = '6f1c1a3e-54f2-4f0b-9f0e-2a4d6c8b0e12';
const share = { value: { numerator: 1, denominator: 10 } };
const row = { status: 'inSession', present: 5, eligible: 40, norms: { 'separateGathering.quorum': share } };

/** A log of which only the live end is asked, and a read model that is told to fail. */
class Fakes {
  readonly end = new EventEmitter();
  fails = false;

  readonly store = {
    head: () => Promise.resolve('1' as Position),
    subscribeAll: (_after: Position, { signal }: { signal: AbortSignal }) => this.tail(signal),
  } as unknown as EventStore;
  readonly writes = {
    seen: () => (this.fails ? Promise.reject(new Error('behind')) : Promise.resolve()),
  } as unknown as ReadYourWrites;
  readonly queries = { gathering: () => Promise.resolve(row) } as unknown as MeetingsQueries;

  change(gatheringId: string): void {
    const events = [{ stream: `separateGathering-${gatheringId}` }];
    this.end.emit('batch', { events, position: '2', caughtUp: true });
  }

  private async *tail(signal: AbortSignal): AsyncGenerator<EventBatch> {
    try {
      for await (const [batch] of on(this.end, 'batch', { signal })) yield batch as EventBatch;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

let fakes: Fakes;
let live: LiveGatherings;
let watch: () => AsyncIterator<unknown>;

beforeEach(async () => {
  Logger.overrideLogger(false);
  fakes = new Fakes();
  live = new LiveGatherings(fakes.store, fakes.writes);
  live.onApplicationBootstrap();
  while (fakes.end.listenerCount('batch') === 0) await Promise.resolve();
  const subscription = new QuorumSubscription(live, fakes.queries);
  watch = () => subscription.quorumChanged(GATHERING)[Symbol.asyncIterator]();
});
afterEach(() => live.onApplicationShutdown());

it('a client that has gone is let go at once, though nothing happens in the gathering', async () => {
  const client = watch();
  expect(await client.next()).toMatchObject({ value: { present: 5, required: 4, reached: true } });
  const waiting = client.next();
  expect(live.watching(GATHERING)).toBe(1);
  await client.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(live.watching(GATHERING)).toBe(0);
});

it('a client that goes before it has asked twice leaves nothing either', async () => {
  const client = watch();
  await client.next();
  await client.return?.();
  expect(live.watching(GATHERING)).toBe(0);
});

it('a change wakes those who watch that gathering', async () => {
  const client = watch();
  await client.next();
  const waiting = client.next();
  fakes.change(OTHER);
  fakes.change(GATHERING);
  expect(await waiting).toMatchObject({ done: false, value: { gatheringId: GATHERING } });
  await client.return?.();
});

it('a read model that stands still is told to the log, and who watches is woken all the same', async () => {
  const warned: unknown[] = [];
  const silent = { log: () => undefined, error: () => undefined };
  Logger.overrideLogger({ ...silent, warn: (message: unknown) => warned.push(message) });
  fakes.fails = true;
  const client = watch();
  await client.next();
  const waiting = client.next();
  fakes.change(GATHERING);
  expect(await waiting).toMatchObject({ done: false });
  expect(warned).toEqual(['the read model does not show what is announced']);
  await client.return?.();
});

it('everybody is let go when the house closes', async () => {
  const client = watch();
  await client.next();
  const waiting = client.next();
  await live.onApplicationShutdown();
  expect(await waiting).toEqual({ done: true, value: undefined });
});
