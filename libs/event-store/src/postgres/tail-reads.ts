import type { EventBatch, Position, RecordedEvent } from '../port.js';
import { fromPosition } from './position.js';

/**
 * The latest events, kept so that subscribers near the end of the log share what one of them reads. What follows
 * a position never changes, so it is good for all who come to that place; positions sort as text.
 */
export class TailReads {
  private events: RecordedEvent[] = [];
  /** The events kept are all that stand after `from`, up to and including `to`. */
  private from: Position | undefined;
  private to = '' as Position;
  private caughtUp = false;
  private reading: Promise<void> | undefined;

  /**
   * @param read the next events after a position, of every category
   * @param within how many events before the known end a subscriber may stand; twice as many are kept
   */
  constructor(
    private readonly read: (after: Position) => Promise<EventBatch>,
    private readonly within: number,
  ) {}

  isNear(after: Position, end: Position): boolean {
    return end !== '' && BigInt(fromPosition(end)) - BigInt(fromPosition(after)) <= BigInt(this.within);
  }

  /**
   * The next events of these categories, or of all.
   *
   * @param after where the subscriber stands, near the end
   */
  async next(after: Position, categories: readonly string[] | undefined): Promise<EventBatch> {
    for (let asked = false; ;) {
      if (this.reading) await this.reading;
      else if (!this.covers(after)) this.startAt(after);
      else if (this.to > after || asked) break;
      else {
        await this.readOn();
        asked = true; // one that was only joined may have begun before what the subscriber was woken for
      }
    }
    const events = this.events.slice(this.events.findLastIndex(({ position }) => position <= after) + 1);
    return {
      events: categories ? events.filter(isOf(new Set(categories))) : events,
      position: this.to,
      caughtUp: this.caughtUp,
    };
  }

  private covers(position: Position): boolean {
    return this.from !== undefined && this.from <= position && position <= this.to;
  }

  private startAt(position: Position): void {
    this.events = [];
    this.from = this.to = position;
  }

  private readOn(): Promise<void> {
    this.reading ??= this.readBatch().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async readBatch(): Promise<void> {
    const { events, position, caughtUp } = await this.read(this.to);
    this.events.push(...events);
    this.to = position;
    this.caughtUp = caughtUp;
    const surplus = this.events.length - 2 * this.within;
    if (surplus > 0) this.from = this.events.splice(0, surplus + this.within).at(-1)?.position;
  }
}

function isOf(categories: ReadonlySet<string>): (event: RecordedEvent) => boolean {
  return ({ stream }) => categories.has(stream.slice(0, stream.indexOf('-')));
}
