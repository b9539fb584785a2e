import QuickLRU from 'quick-lru';
import type { Decider, DomainEvent } from '#libs/kernel';
import type { AppendResult, EventStore, Position, RecordedEvent } from '#libs/event-store';
import { fold } from './fold.js';
import type { CommandRequest } from './request.js';

/** Some meetings, plans and rolls at work at once; a ballot's stream comes and goes. */
const STREAMS_KEPT = 1_000;

/** What became of a command that had been carried out: the last event it led to. */
export interface CarriedOut extends AppendResult {
  readonly hash: string;
}

/** A stream as far as this process has read it: its state, its end, and the commands that led there. */
export class LoadedStream<State> {
  readonly carriedOut = new Map<string, CarriedOut>();
  /** Where the stream ends; undefined before its first event. */
  last: AppendResult | undefined;

  constructor(public state: State) {}

  get revision(): number | 'noStream' {
    return this.last?.revision ?? 'noStream';
  }

  /** Takes in what a command has just added. */
  appended(
    {
      execution,
      state,
      revision,
      hash,
    }: { execution: { request: CommandRequest }; state: State; revision: number; hash: string },
    position: Position,
  ): void {
    this.state = state;
    this.last = { revision, position };
    this.carriedOut.set(execution.request.commandId, { revision, position, hash });
  }

  /** Takes in what was read on from `revision`. */
  readOn<C, E extends DomainEvent<string, object>>(
    decider: Decider<C, E, State>,
    events: readonly RecordedEvent[],
  ): void {
    this.state = fold(decider, events, this.state);
    for (const { revision, position, metadata } of events) {
      this.last = { revision, position };
      this.carriedOut.set(metadata.commandId, { revision, position, hash: metadata.commandHash });
    }
  }
}

interface Known {
  readonly decider: unknown;
  readonly stream: LoadedStream<unknown>;
}

/**
 * Streams lately worked on. The log alone is the truth: every load reads what came after the revision known,
 * so another process's events are seen too; only what has been read already is not read and folded again.
 */
export class StreamMemory {
  private readonly known = new QuickLRU<string, Known>({ maxSize: STREAMS_KEPT });

  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly schemas: { upcast(event: RecordedEvent): RecordedEvent },
  ) {}

  async load<C, E extends DomainEvent<string, object>, S>(
    decider: Decider<C, E, S>,
    stream: string,
  ): Promise<LoadedStream<S>> {
    const known = this.known.get(stream);
    const loaded =
      known?.decider === decider
        ? (known.stream as LoadedStream<S>)
        : new LoadedStream<S>(decider.initialState);
    const events = await this.store.readStream(stream, loaded.last ? loaded.last.revision + 1 : 0);
    loaded.readOn(
      decider,
      events.map((event) => this.schemas.upcast(event)),
    );
    this.known.set(stream, { decider, stream: loaded });
    return loaded;
  }
}
