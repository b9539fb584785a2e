import { START } from '../port.js';
import type { EventBatch, Position, RecordedEvent } from '../port.js';
import { freshCategory, sampleEvent, sampleEvents, take } from './sample-events.js';
import type { EventStoreUnderTest } from './under-test.js';

export function subscribeContract(underTest: () => EventStoreUnderTest): void {
  describe('subscribing', () => {
    const numbers = (events: readonly RecordedEvent[]) => events.map(({ data }) => data['n']);

    it('gives what stands first and then what comes, from this process and another', async () => {
      const { store, other } = underTest();
      const category = freshCategory();
      await store.append(`${category}-1`, 'noStream', sampleEvents(3));
      const seen: unknown[] = [];
      for await (const batch of store.subscribeAll(START, { filter: { categories: [category] } })) {
        seen.push(...numbers(batch.events));
        if (seen.length === 3 && batch.caughtUp) await store.append(`${category}-1`, 2, sampleEvents(1, 3));
        if (seen.length === 4) await other.append(`${category}-2`, 'noStream', sampleEvents(1, 4));
        if (seen.length === 5) break;
      }
      expect(seen).toEqual([0, 1, 2, 3, 4]);
    }, 30_000);

    it('says once that it is caught up when nothing is there', async () => {
      const { store } = underTest();
      const after = await store.head();
      const batches: EventBatch[] = [];
      for await (const batch of store.subscribeAll(after, { filter: { categories: [freshCategory()] } })) {
        batches.push(batch);
        if (batch.caughtUp) break;
      }
      expect(batches.at(-1)?.events).toEqual([]);
    }, 30_000);

    it('loses, repeats and reorders nothing under 32 writers in two processes', async () => {
      const { store, other } = underTest();
      const category = freshCategory();
      const filter = { categories: [category] };
      const after = await store.head();
      const writers = 32;
      const perWriter = 25;
      const tails = [store, other].map((reader) =>
        take(reader.subscribeAll(after, { filter, batchSize: 50 }), writers * perWriter),
      );
      const appended = await Promise.all(
        Array.from({ length: writers }, async (_, writer) => {
          const positions: Position[] = [];
          for (let n = 0; n < perWriter; n += 1) {
            const store_ = writer % 2 === 0 ? store : other;
            const stream = `${category}-${String(writer)}`;
            const { position } = await store_.append(stream, n === 0 ? 'noStream' : n - 1, [
              sampleEvent({ n }),
            ]);
            positions.push(position);
          }
          return positions;
        }),
      );
      for (const events of await Promise.all(tails)) {
        const positions = events.map(({ position }) => position);
        expect(positions).toEqual(appended.flat().sort());
        for (let writer = 0; writer < writers; writer += 1) {
          const own = events.filter(({ stream }) => stream === `${category}-${String(writer)}`);
          expect(own.map(({ revision }) => revision)).toEqual(Array.from({ length: perWriter }, (_, n) => n));
        }
      }
    }, 60_000);

    it('moves its position on past events that the filter leaves out', async () => {
      const { store } = underTest();
      const filter = { categories: [freshCategory()] };
      let target: Position | undefined;
      let reached = START;
      for await (const batch of store.subscribeAll(await store.head(), { filter })) {
        if (batch.caughtUp && target === undefined)
          target = (await store.append(`${freshCategory()}-1`, 'noStream', sampleEvents(100))).position;
        reached = batch.position;
        if (target !== undefined && reached >= target) break;
      }
      expect(reached >= (target ?? '~')).toBe(true);
    }, 30_000);

    it('waits for a slow reader, who then gets everything once', async () => {
      const { store } = underTest();
      const category = freshCategory();
      const filter = { categories: [category] };
      await store.append(`${category}-0`, 'noStream', sampleEvents(100));
      const reader = store.subscribeAll(START, { filter, batchSize: 10 })[Symbol.asyncIterator]();
      const seen: RecordedEvent[] = [];
      for (let batches = 0; seen.length < 600; batches += 1) {
        const { value } = (await reader.next()) as { value: EventBatch };
        expect(value.events.length).toBeLessThanOrEqual(10);
        seen.push(...value.events);
        if (batches % 10 === 0 && batches < 50)
          await store.append(
            `${category}-${String(batches + 1)}`,
            'noStream',
            sampleEvents(100, seen.length),
          );
      }
      await reader.return?.();
      expect(new Set(seen.map(({ id }) => id)).size).toBe(600);
      expect(seen.map(({ position }) => position)).toEqual(seen.map(({ position }) => position).sort());
    }, 60_000);

    it('ends when its signal aborts: before it began, while it waits, and between two batches', async () => {
      const { store } = underTest();
      const category = freshCategory();
      const filter = { categories: [category] };
      const count = async (signal: AbortSignal, onBatch: () => void = () => undefined) => {
        let batches = 0;
        for await (const _ of store.subscribeAll(START, { filter, signal, batchSize: 1 })) {
          batches += 1;
          onBatch();
        }
        return batches;
      };
      expect(await count(AbortSignal.abort())).toBe(0);
      const waiting = new AbortController();
      await count(waiting.signal, () => {
        setImmediate(() => {
          waiting.abort();
        });
      });
      await store.append(`${category}-1`, 'noStream', sampleEvents(5));
      const between = new AbortController();
      expect(
        await count(between.signal, () => {
          between.abort();
        }),
      ).toBe(1);
    }, 30_000);

    it('appends and goes on reading although the connection is cut', async () => {
      const { store, cutConnections } = underTest();
      const category = freshCategory();
      const total = 120;
      const tail = take(store.subscribeAll(START, { filter: { categories: [category] } }), total);
      const write = async () => {
        for (let n = 0; n < total; n += 1) {
          if (n % 40 === 20) await cutConnections?.();
          await store.append(`${category}-1`, n === 0 ? 'noStream' : n - 1, [sampleEvent({ n })]);
        }
      };
      await write();
      expect(numbers(await tail)).toEqual(Array.from({ length: total }, (_, n) => n));
    }, 60_000);
  });
}
