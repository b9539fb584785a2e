import type { RecordedEvent } from '#libs/event-store';
import type { Instant, JsonObject } from '#libs/kernel';

/**
 * What has to happen because of events, and when: a reaction across streams and time.
 *
 * An instance lives per key. An event of a type in `starts` begins one, or goes on with it if it is there; a type
 * in `stops` ends it, after its reaction, and cancels its deadlines; any other event with its key continues it.
 * An event for an instance that never started, or has ended, is passed over. `evolve` and `react` are pure and
 * MUST NOT throw: what a process knows of time are the instants in the events. The state is plain JSON.
 */
export interface ProcessManager<State extends object = object> {
  /** Lower-case letters, digits, underscores; never changed once shipped, it is part of the commands' ids. */
  readonly name: string;
  /** Only events of streams of these categories; all events when left out. */
  readonly categories?: readonly string[];
  /** Types of the events that begin an instance. */
  readonly starts: readonly string[];
  /** Types of the events that end an instance. */
  readonly stops: readonly string[];
  /** Which instance an event is for, most often the id of its aggregate; none if it is none of its business. */
  key(event: RecordedEvent): string | undefined;
  readonly initialState: State;
  evolve(state: State, event: RecordedEvent): State;
  /** @param state after the event */
  react(state: State, event: RecordedEvent): readonly Effect[];
}

export type Effect = ScheduleDeadline | CancelDeadline | DispatchCommand;

/** Dispatches a command at an instant; scheduling a pending key again moves it there. */
export interface ScheduleDeadline {
  readonly kind: 'schedule';
  /** One pending deadline per instance and key. */
  readonly key: string;
  readonly dueAt: Instant;
  readonly command: CommandToDispatch;
}

/** Takes back a deadline that has not been dispatched yet. */
export interface CancelDeadline {
  readonly kind: 'cancel';
  readonly key: string;
}

/** Dispatches a command as soon as the event's effects are stored. */
export interface DispatchCommand {
  readonly kind: 'dispatch';
  readonly command: CommandToDispatch;
  /** Tells two commands of one type apart when one event leads to both. */
  readonly step?: string;
}

/** What a process asks for; ids only, no personal data. */
export interface CommandToDispatch {
  readonly type: string;
  readonly data: JsonObject;
}
