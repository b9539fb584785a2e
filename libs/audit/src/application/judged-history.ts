import type { RecordedEvent, VersionedEvent } from '#libs/event-store';
import type { Decider, DomainEvent } from '#libs/kernel';

/** A decider without its types: what is needed to fold a stream and judge it again. */
export type JudgingDecider = Pick<
  Decider<never, DomainEvent<string, object>, unknown>,
  'initialState' | 'evolve' | 'check'
>;

/** The rules of every category of streams, and how an event of an older version is read. */
export interface JudgedHistory {
  /** By category: the part of a stream's name before its first dash. */
  readonly deciders: ReadonlyMap<string, JudgingDecider>;
  upcast<Event extends VersionedEvent>(event: Event): Event;
  /** What is judged across streams, anew for each verification. */
  acrossStreams?(): readonly CrossStreamCheck[];
}

/** Follows a whole log, for what no stream can be judged by alone. */
export interface CrossStreamCheck {
  /** Every readable event, upcast, in the order of the log. MUST NOT throw. */
  take(event: EventToFollow, leafIndex: number): void;
  /** @param isComplete false when events were withheld or not chosen: what then is missing proves nothing */
  finish(isComplete: boolean): Promise<{
    readonly findings: readonly {
      readonly leafIndex: number;
      readonly stream: string;
      readonly how: string;
    }[];
    /** In English. */
    readonly notes: readonly string[];
  }>;
}

type EventToFollow = Pick<RecordedEvent, 'stream' | 'type' | 'data'> & {
  readonly metadata: Pick<RecordedEvent['metadata'], 'recordedAt'>;
};

/** A context's decider as one of {@link JudgedHistory}: the events of its own streams are its own. */
export function judging<Command, Event extends DomainEvent<string, object>, State>(
  decider: Decider<Command, Event, State>,
): JudgingDecider {
  return {
    initialState: decider.initialState,
    evolve: (state, event) => decider.evolve(state as State, event as Event),
    check: (state, event) => decider.check(state as State, event as Event),
  };
}
