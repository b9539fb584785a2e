import { EventEmitter, on } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { EventStore } from '#libs/event-store';
import { SEPARATE_GATHERING } from '../domain/separate-gathering.events.js';
import { EVENT_STORE } from '../application/ports.js';
import { ReadYourWrites } from './read-your-writes.js';

/** One live tail of the log for everybody who watches a gathering; wakes them once the read model shows it. */
@Injectable()
export class LiveGatherings implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly stopping = new AbortController();
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
    await this.tail;
  }

  /** Once at the beginning, then after each change of that gathering. */
  async *changesOf(gatheringId: string): AsyncGenerator<void> {
    const changes = on(this.emitter, gatheringId, { signal: this.stopping.signal });
    yield;
    try {
      for await (const _ of changes) yield;
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    const filter = { categories: [SEPARATE_GATHERING] };
    for await (const batch of this.store.subscribeAll(await this.store.head(), { filter, signal })) {
      if (batch.events.length === 0) continue;
      // A read model that stands still is red in health already; who watches is shown what there is.
      await this.writes.seen(batch.position).catch(() => undefined);
      const changed = new Set(batch.events.map(({ stream }) => stream.slice(SEPARATE_GATHERING.length + 1)));
      for (const gatheringId of changed) this.emitter.emit(gatheringId);
    }
  }
}
