import fc from 'fast-check';
import type { EventBatch, Position, RecordedEvent } from '../port.js';
import { toPosition } from './position.js';
import { TailReads } from './tail-reads.js';

const WITHIN = 5;
const at = (number: number): Position => toPosition(String(number));

function eventAt(number: number): RecordedEvent {
  return { stream: `${number % 3 === 0 ? 'rare' : 'usual'}-1`, position: at(number) } as RecordedEvent;
}

/** A log that grows, and counts how often it was read. */
class Log {
  length = 0;
  reads = 0;

  async read(after: Position): Promise<EventBatch> {
    this.reads += 1;
    const from = Number(after || '0');
    const to = Math.min(this.length, from + WITHIN);
    await Promise.resolve();
    const events = Array.from({ length: to - from }, (_, index) => eventAt(from + index + 1));
    return { events, position: to > from ? at(to) : after, caughtUp: events.length < WITHIN };
  }
}

describe('the reads of subscribers near the end of the log', () => {
  it('are one for all who come to the same place', async () => {
    const log = new Log();
    const reads = new TailReads((after) => log.read(after), WITHIN);
    log.length = 3;
    const batches = await Promise.all([reads.next(at(1), undefined), reads.next(at(2), undefined)]);
    expect(batches.map(({ events }) => events.length)).toEqual([2, 1]);
    await reads.next(at(2), ['rare']);
    expect(log.reads).toBe(1);
  });

  it('look again when what was joined had begun too early', async () => {
    const log = new Log();
    const reads = new TailReads((after) => log.read(after), WITHIN);
    log.length = 1;
    const early = reads.next(at(1), undefined);
    log.length = 2;
    const late = reads.next(at(1), undefined);
    expect((await early).events).toHaveLength(0);
    expect((await late).events).toHaveLength(1);
  });

  it('give each its events once, in order and without a gap, however they interleave', async () => {
    const step = fc.record({ grow: fc.nat(4), who: fc.uniqueArray(fc.nat(3), { minLength: 1 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const log = new Log();
        const reads = new TailReads((after) => log.read(after), WITHIN);
        const seen = [0, 1, 2, 3].map(() => ({ at: at(0), events: [] as Position[] }));
        for (const { grow, who } of steps) {
          log.length += grow;
          await Promise.all(
            who.map(async (index) => {
              const subscriber = seen[index];
              if (!subscriber) return;
              const { events, position } = await reads.next(subscriber.at, undefined);
              subscriber.events.push(...events.map((event) => event.position));
              subscriber.at = position;
            }),
          );
        }
        for (const { at: end, events } of seen)
          expect(events).toEqual(Array.from({ length: Number(end || '0') }, (_, index) => at(index + 1)));
      }),
    );
  });
});
