import type { EventStore, RecordedEvent } from '#libs/event-store';
import { DECISION } from '../domain/decision.events.js';

/** What became of a decision, from the log itself and in today's shapes, never from a projection. */
export class DecisionStreams {
  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly upcast: (event: RecordedEvent) => RecordedEvent,
  ) {}

  /** @returns nothing for a decision that nobody took */
  async history(decisionId: string): Promise<readonly RecordedEvent[]> {
    return (await this.store.readStream(`${DECISION}-${decisionId}`)).map(this.upcast);
  }
}
