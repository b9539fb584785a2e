import type { Actor, Position, RecordedEvent } from '#libs/event-store';
import type { Decider, DomainEvent, Instant, JsonObject } from '#libs/kernel';
import type { CommandRequest } from './request.js';

/** Which version of an event type is written today, and how an older one is read. */
export interface EventSchemas {
  versionOf(type: string): number;
  upcast(event: RecordedEvent): RecordedEvent;
}

export interface Execution<Command, Event extends DomainEvent<string, object>, State> {
  readonly decider: Decider<Command, Event, State>;
  readonly stream: string;
  /** Name of the operation, part of the command's hash. */
  readonly operation: string;
  /** What the client asked, as it asked it; a repeat must ask the same. */
  readonly intent: JsonObject;
  readonly request: CommandRequest;
  /** Who the asker acts as towards this very aggregate; throws when they may not. Else `request.actor`. */
  readonly authorise?: (state: State) => Actor;
  /** Adds to the intent what the rule must know: the time, norms, eligibility. Called anew on every try. */
  readonly command: (state: State, now: Instant) => Command | Promise<Command>;
  /**
   * The parts of the state that `command` looks at: as long as they are the same, what was added stays right while
   * other commands for the stream go first. Without it, all of the state.
   */
  readonly restsOn?: (state: State) => readonly unknown[];
  /**
   * Keeps what the events refer to, once the rule has let them pass and before they are appended; a refused
   * command leaves nothing behind. Called anew on every try.
   */
  readonly beforeAppend?: () => Promise<void>;
  /** Given by a client that decided on what it saw: then a conflict is answered, never retried. */
  readonly expectedRevision?: number;
}

export interface Executed<State> {
  /** Where it can be read: its last event, or a little later when it was written together with others. */
  readonly position: Position;
  readonly revision: number;
  readonly state: State;
  /** True when this command had been carried out before and nothing was appended now. */
  readonly repeated: boolean;
}
