import QuickLRU from 'quick-lru';
import type { EventBatch, Position, RecordedEvent } from '../port.js';
import { fromPosition } from './position.js';

/** As many places in the log as subscribers stand at, near its end. */
const KEPT = 16;

/**
 * Lets subscribers who stand near the end of the log share what one of them reads. What follows a position up
 * to another never changes, so a batch once read is good for all who come to the same place.
 */
export class TailReads {
  private readonly batches = new QuickLRU<Position, Promise<EventBatch>>({ maxSize: KEPT });

  /**
   * @param read the next events after a position, of every category
   * @param within how many events before the known end of the log a subscriber may stand
   */
  constructor(
    private readonly read: (after: Position) => Promise<EventBatch>,
    private readonly within: number,
  ) {}

  isNear(after: Position, end: Position): boolean {
    return end !== '' && BigInt(fromPosition(end)) - BigInt(fromPosition(after)) <= BigInt(this.within);
  }

  /** The next events after a position of these categories, or of all. */
  async next(after: Position, end: Position, categories: readonly string[] | undefined): Promise<EventBatch> {
    const shared = await this.batches.get(after);
    const isNews = shared !== undefined && (shared.position > after || end <= after);
    const { events, ...batch } = isNews ? shared : await this.readAnew(after);
    return { ...batch, events: categories ? events.filter(isOf(new Set(categories))) : events };
  }

  private readAnew(after: Position): Promise<EventBatch> {
    const reading = this.read(after);
    this.batches.set(after, reading);
    reading.catch(() => {
      if (this.batches.peek(after) === reading) this.batches.delete(after);
    });
    return reading;
  }
}

function isOf(categories: ReadonlySet<string>): (event: RecordedEvent) => boolean {
  return ({ stream }) => categories.has(stream.slice(0, stream.indexOf('-')));
}
