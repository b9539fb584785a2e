import { randomUUID } from 'node:crypto';
import { InvalidAppendError, WrongExpectedRevisionError } from '../port.js';
import type { ExpectedRevision, NewEvent } from '../port.js';
import { freshCategory, sampleEvent, sampleEvents } from './sample-events.js';
import type { EventStoreUnderTest } from './under-test.js';

export function appendContract(underTest: () => EventStoreUnderTest): void {
  describe('append', () => {
    const freshStream = () => `${freshCategory()}-${randomUUID()}`;
    const append = (stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) =>
      underTest().store.append(stream, expected, events);
    const idsIn = async (stream: string) => (await underTest().store.readStream(stream)).map(({ id }) => id);

    it('starts a stream at revision 0 and goes on from the revision that was read', async () => {
      const stream = freshStream();
      const first = await append(stream, 'noStream', sampleEvents(2));
      expect(first.revision).toBe(1);
      const second = await append(stream, 1, sampleEvents(1, 2));
      expect(second.revision).toBe(2);
      expect(second.position > first.position).toBe(true);
      const events = await underTest().store.readStream(stream);
      expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2]);
      expect(events.map(({ data }) => data['n'])).toEqual([0, 1, 2]);
      expect(events[1]?.position).toBe(first.position);
      expect(events[2]?.position).toBe(second.position);
    });

    it.each<[ExpectedRevision, number | 'noStream', number]>([
      ['noStream', 1, 2],
      [0, 1, 2],
      [2, 1, 2],
      [0, 'noStream', 0],
    ])('refuses an append that expects %s where it finds %s', async (expected, actual, existing) => {
      const stream = freshStream();
      if (existing > 0) await append(stream, 'noStream', sampleEvents(existing));
      const refusal = await append(stream, expected, sampleEvents(3)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(WrongExpectedRevisionError);
      expect(refusal).toMatchObject({ stream, expected, actual });
      expect(await idsIn(stream)).toHaveLength(existing);
    });

    it('appends at any revision when told to', async () => {
      const stream = freshStream();
      expect((await append(stream, 'any', sampleEvents(1))).revision).toBe(0);
      expect((await append(stream, 'any', sampleEvents(1))).revision).toBe(1);
    });

    it.each<[string, ExpectedRevision, ExpectedRevision]>([
      ['a new stream', 'noStream', 'noStream'],
      ['a revision', 0, 0],
      ['any revision', 'any', 'any'],
    ])('answers a repeated append to %s as the first time', async (_, expected, again) => {
      const stream = freshStream();
      if (expected === 0) await append(stream, 'noStream', sampleEvents(1));
      const events = sampleEvents(3);
      const first = await append(stream, expected, events);
      const before = await idsIn(stream);
      const repeated = await append(stream, again, events);
      expect({ ...repeated, isRepeat: true }).toEqual({ ...first, isRepeat: true });
      expect(await idsIn(stream)).toEqual(before);
    });

    it('recognises a repeated append although the stream has gone on', async () => {
      const stream = freshStream();
      const events = sampleEvents(2);
      const first = await append(stream, 'noStream', events);
      await append(stream, 1, sampleEvents(2));
      const repeated = await append(stream, 'noStream', events);
      expect({ ...repeated, isRepeat: true }).toEqual({ ...first, isRepeat: true });
      expect(await idsIn(stream)).toHaveLength(4);
    });

    it('does not take a longer append for a repeat of its beginning', async () => {
      const stream = freshStream();
      const events = sampleEvents(3);
      await append(stream, 'noStream', events.slice(0, 2));
      await expect(append(stream, 'noStream', events)).rejects.toThrow(WrongExpectedRevisionError);
      expect(await idsIn(stream)).toHaveLength(2);
    });

    it('lets one of 32 writers win a revision, from two processes, and refuses the others', async () => {
      const stream = freshStream();
      const { store, other } = underTest();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 32 }, (_, n) =>
          (n % 2 === 0 ? store : other).append(stream, 'noStream', [sampleEvent({ n })]),
        ),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(WrongExpectedRevisionError);
      expect(await idsIn(stream)).toHaveLength(1);
    });

    it('writes the good appends of a crowd in which others are refused', async () => {
      const category = freshCategory();
      const taken = `${category}-taken`;
      await append(taken, 'noStream', sampleEvents(1));
      const outcomes = await Promise.allSettled(
        Array.from({ length: 40 }, (_, n) =>
          n % 4 === 0
            ? append(taken, 'noStream', sampleEvents(1))
            : append(`${category}-${String(n)}`, 'noStream', sampleEvents(1)),
        ),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(
        Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? 'rejected' : 'fulfilled')),
      );
      expect(await idsIn(taken)).toHaveLength(1);
    });

    it.each<[string, string, ExpectedRevision, NewEvent[]]>([
      ['no event', 'x-1', 'noStream', []],
      ['a stream without a category', 'assembly', 'any', sampleEvents(1)],
      ['a system stream', '$assembly-1', 'any', sampleEvents(1)],
      ['a stream with a space in it', 'assembly-1 2', 'any', sampleEvents(1)],
      ['a negative revision', 'x-1', -1, sampleEvents(1)],
      ['a malformed id', 'x-1', 'any', [sampleEvent({}, 'Happened', 'not-a-uuid' as never)]],
      ['an id in capitals', 'x-1', 'any', [sampleEvent({}, 'H', randomUUID().toUpperCase() as never)]],
      ['an empty type', 'x-1', 'any', [sampleEvent({}, '')]],
      ['a system type', 'x-1', 'any', [sampleEvent({}, '$metadata')]],
      ['a lone surrogate', 'x-1', 'any', [sampleEvent({ text: '\ud800' })]],
      ['a number that JSON has not', 'x-1', 'any', [sampleEvent({ n: Number.NaN })]],
      ['more than a million bytes', 'x-1', 'any', [sampleEvent({ text: 'я'.repeat(500_001) })]],
      ['a thousand and one events', 'x-1', 'any', sampleEvents(1_001)],
    ])('refuses %s before it goes anywhere', async (_, stream, expected, events) => {
      await expect(append(stream, expected, events)).rejects.toThrow(InvalidAppendError);
    });

    it('refuses the same id twice in one append', async () => {
      const event = sampleEvent();
      await expect(append(freshStream(), 'any', [event, event])).rejects.toThrow(InvalidAppendError);
    });
  });
}
