import { EventEmitter, on } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { EventBatch, EventStore, Position } from '#libs/event-store';
import { SEPARATE_GATHERING } from '../domain/separate-gathering.events.js';
import { EVENT_STORE } from '../application/ports.js';
import { ReadYourWrites } from './read-your-writes.js';

const AGAIN_AFTER_MS = 1_000;
/** Ends every watch; no gathering is called so. */
const CLOSED = 'closed';

/** One live tail of the log for everybody who watches a gathering; wakes them once the read model shows it. */
@Injectable()
export class LiveGatherings implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('live gatherings');
  private tail: Promise<void> = Promise.resolve();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly writes: ReadYourWrites,
  ) {}

  onApplicationBootstrap(): void {
    this.tail = this.follow();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.emitter.emit(CLOSED);
    await this.tail;
  }

  /** How many watch that gathering at this moment. */
  watching(gatheringId: string): number {
    return this.emitter.listenerCount(gatheringId);
  }

  /** Once at the beginning, then after each change of that gathering, until the signal says it is enough. */
  async *changesOf(gatheringId: string, signal: AbortSignal): AsyncGenerator<void> {
    if (isOver(signal) || isOver(this.stopping.signal)) return;
    const changes = on(this.emitter, gatheringId, { signal, close: [CLOSED] });
    try {
      yield;
      for await (const _ of changes) yield;
    } catch (error) {
      if (!isOver(signal)) throw error;
    } finally {
      await changes.return?.();
    }
  }

  /** Goes on from where it was when the log could not be read for a while. */
  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    const filter = { categories: [SEPARATE_GATHERING] };
    let position: Position | undefined;
    while (!signal.aborted) {
      try {
        position ??= await this.store.head();
        for await (const batch of this.store.subscribeAll(position, { filter, signal })) {
          await this.announce(batch);
          position = batch.position;
        }
      } catch (error) {
        if (isOver(signal)) return;
        this.logger.error('the log cannot be followed', error);
        await delay(AGAIN_AFTER_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async announce({ events, position }: EventBatch): Promise<void> {
    if (events.length === 0) return;
    try {
      await this.writes.seen(position);
    } catch (error) {
      // Who watches is shown what there is; health is red when the read model stands still.
      this.logger.warn('the read model does not show what is announced', error);
    }
    const changed = new Set(events.map(({ stream }) => stream.slice(SEPARATE_GATHERING.length + 1)));
    for (const gatheringId of changed) this.emitter.emit(gatheringId);
  }
}

function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}
