import type { JsonObject } from './json.js';

/** A fact, in the past tense; `type` is a string literal that never changes once shipped. */
export interface DomainEvent<Type extends string = string, Data extends object = JsonObject> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * The whole of an aggregate's behaviour as three pure functions.
 *
 * `decide` throws a {@link DomainError} when a rule is broken; an outcome that someone must be able to see
 * later is an event. `evolve` MUST NOT throw, read a clock or make an id. `check` judges a recorded event
 * again from nothing but the state before it: an empty list means that the event follows from the rules.
 */
export interface Decider<Command, Event extends DomainEvent<string, object>, State> {
  readonly initialState: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
  check(stateBefore: State, event: Event): readonly Violation[];
}

/** What a re-judgement found wrong with a recorded event: the code of the broken rule and its facts. */
export interface Violation {
  readonly code: string;
  readonly facts: JsonObject;
}
