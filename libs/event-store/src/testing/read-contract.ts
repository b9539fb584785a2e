import * as fc from 'fast-check';
import { canonicalJson } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import { START } from '../port.js';
import type { EventBatch, NewEvent } from '../port.js';
import { collect, freshCategory, sampleEvent, sampleEvents } from './sample-events.js';
import type { EventStoreUnderTest } from './under-test.js';

export function readContract(underTest: () => EventStoreUnderTest): void {
  describe('reading', () => {
    const appendTo = (stream: string, events: readonly NewEvent[]) =>
      underTest().store.append(stream, 'any', events);
    const returned = async (data: JsonObject) => {
      const stream = `${freshCategory()}-1`;
      await appendTo(stream, [sampleEvent(data)]);
      return (await underTest().store.readStream(stream))[0]?.data;
    };

    it('finds nothing in a stream that does not exist, and the rest of one from a revision on', async () => {
      const stream = `${freshCategory()}-1`;
      expect(await underTest().store.readStream(stream)).toEqual([]);
      await appendTo(stream, sampleEvents(5));
      const rest = await underTest().store.readStream(stream, 3);
      expect(rest.map(({ revision }) => revision)).toEqual([3, 4]);
      expect(await underTest().store.readStream(stream, 5)).toEqual([]);
    });

    it('gives every member of an event back as it was written', async () => {
      const stream = `${freshCategory()}-1`;
      const event = sampleEvent({ present: 12 }, 'QuorumReached');
      const { position } = await appendTo(stream, [event]);
      expect(await underTest().store.readStream(stream)).toEqual([
        { ...event, stream, revision: 0, position },
      ]);
    });

    it.each<[string, JsonObject]>([
      ['Kazakh and Russian', { text: 'Жергілікті қоғамдастық жиналысы: ӘІҢҒҮҰҚӨҺ, съезд' }],
      ['characters outside the basic plane', { text: '𐍈 𝄞 👍🏽' }],
      ['a zero character, controls and quotes', { text: '\u0000\u0001\b\n\t"\\/\u2028\u007f' }],
      ['combining marks as they were typed', { composed: 'й', decomposed: 'й' }],
      ['unusual keys', { '': 1, ' ': 2, 'ключ\u0000': 3, constructor: 4, '€': 5, '\u{1F600}': 6 }],
      ['numbers to their last digit', { n: [0.1, 1.25e-300, 5e-324, -1.5e-7, 9007199254740991, 0] }],
      ['nesting', { a: [[], {}, [null, true, { b: [1, [2, [3]]] }]] }],
    ])('returns %s byte for byte', async (_, data) => {
      expect(canonicalJson(await returned(data))).toBe(canonicalJson(data));
    });

    it('returns any JSON byte for byte', async () => {
      const json = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 }), {
        maxKeys: 5,
      });
      await fc.assert(
        fc.asyncProperty(json.filter(hasCanonicalForm), async (data) => {
          expect(canonicalJson(await returned(data as JsonObject))).toBe(canonicalJson(data));
        }),
        { numRuns: 40, seed: 2026 },
      );
    }, 30_000);

    it('knows nothing of types, so an unknown one comes back like any other', async () => {
      const stream = `${freshCategory()}-1`;
      await appendTo(stream, [sampleEvent({ a: 1 }, 'Never.Heard-of_It')]);
      expect((await underTest().store.readStream(stream))[0]?.type).toBe('Never.Heard-of_It');
    });

    it('takes a thousand events in one append and gives them back in batches, in order', async () => {
      const category = freshCategory();
      await appendTo(`${category}-1`, sampleEvents(1_000));
      const sizes: number[] = [];
      const numbers: unknown[] = [];
      const options = { filter: { categories: [category] }, batchSize: 128 };
      for await (const batch of underTest().store.readAll(START, options)) {
        sizes.push(batch.events.length);
        numbers.push(...batch.events.map(({ data }) => data['n']));
      }
      expect(Math.max(...sizes)).toBeLessThanOrEqual(128);
      expect(numbers).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
    }, 30_000);

    it('takes an event of nearly a million bytes', async () => {
      const data = { text: 'ж'.repeat(499_000) };
      expect(canonicalJson(await returned(data))).toBe(canonicalJson(data));
    }, 30_000);

    it('goes on after any position that it has given', async () => {
      const category = freshCategory();
      const { store } = underTest();
      for (let n = 0; n < 12; n += 1) await appendTo(`${category}-${String(n % 3)}`, sampleEvents(1, n));
      const filter = { categories: [category] };
      const all = await collect(store.readAll(START, { filter }));
      expect(all.map(({ data }) => data['n'])).toEqual(Array.from({ length: 12 }, (_, n) => n));
      const positions = all.map(({ position }) => position);
      expect([...positions].sort()).toEqual(positions);
      expect(positions.every((position) => position > START)).toBe(true);
      for (const [index, position] of positions.entries())
        expect(await collect(store.readAll(position, { filter, batchSize: 5 }))).toEqual(
          all.slice(index + 1),
        );
    }, 30_000);

    it('reads whole categories, not those whose name begins alike', async () => {
      const category = freshCategory();
      await appendTo(`${category}-1`, sampleEvents(1, 1));
      await appendTo(`${category}Box-1`, sampleEvents(1, 2));
      await appendTo(`${category}-2-3`, sampleEvents(1, 3));
      const read = async (categories: string[]) =>
        (await collect(underTest().store.readAll(START, { filter: { categories } }))).map(
          ({ data }) => data['n'],
        );
      expect(await read([category])).toEqual([1, 3]);
      expect(await read([`${category}Box`])).toEqual([2]);
      expect(await read([category, `${category}Box`])).toEqual([1, 2, 3]);
      expect(await read([freshCategory()])).toEqual([]);
    });

    it('reads without a filter everything but system events', async () => {
      const before = await underTest().store.head();
      const stream = `${freshCategory()}-1`;
      await appendTo(stream, sampleEvents(3));
      const events = await collect(underTest().store.readAll(before));
      expect(events.filter((event) => event.stream === stream)).toHaveLength(3);
      expect(events.some(({ type }) => type.startsWith('$'))).toBe(false);
    });

    it('moves its position past what the filter left out, and says when it is caught up', async () => {
      const before = await underTest().store.head();
      const { position } = await appendTo(`${freshCategory()}-1`, sampleEvents(20));
      const batches: EventBatch[] = [];
      const options = { filter: { categories: [freshCategory()] } };
      for await (const batch of underTest().store.readAll(before, options)) batches.push(batch);
      expect(batches.flatMap(({ events }) => events)).toEqual([]);
      expect(batches.at(-1)?.caughtUp).toBe(true);
      expect((batches.at(-1)?.position ?? START) >= position).toBe(true);
    });

    it('names the position of the last event as its head', async () => {
      const { position } = await appendTo(`${freshCategory()}-1`, sampleEvents(2));
      expect(await underTest().store.head()).toBe(position);
    });

    it('refuses a position of another store, and what is no category', async () => {
      const { store } = underTest();
      await expect(collect(store.readAll('elsewhere' as never))).rejects.toThrow(RangeError);
      const filter = { categories: ['two-parts'] };
      await expect(collect(store.readAll(START, { filter }))).rejects.toThrow(RangeError);
    });
  });
}

function hasCanonicalForm(value: unknown): boolean {
  try {
    canonicalJson(value);
    return true;
  } catch {
    return false;
  }
}
