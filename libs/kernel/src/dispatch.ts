interface Typed {
  readonly type: string;
}

/** One evolver for every event type: the compiler lists the types that are missing. */
export type Evolvers<Event extends Typed & { readonly data: object }, State> = {
  readonly [Type in Event['type']]: (
    state: State,
    data: Extract<Event, { readonly type: Type }>['data'],
  ) => State;
};

/** One rule for every command type: the compiler lists the types that are missing. */
export type Rules<Command extends Typed, State, Event> = {
  readonly [Type in Command['type']]: (
    state: State,
    command: Extract<Command, { readonly type: Type }>,
  ) => readonly Event[];
};

/** The `evolve` of a decider; an event type that is not known yet changes nothing. */
export function evolveBy<Event extends Typed & { readonly data: object }, State>(
  evolvers: Evolvers<Event, State>,
): (state: State, event: Event) => State {
  const byType = new Map<string, unknown>(Object.entries(evolvers));
  return (state, event) => {
    const evolver = byType.get(event.type) as ((state: State, data: object) => State) | undefined;
    return evolver ? evolver(state, event.data) : state;
  };
}

/** The `decide` of a decider. */
export function decideBy<Command extends Typed, State, Event>(
  rules: Rules<Command, State, Event>,
): (command: Command, state: State) => readonly Event[] {
  return (command, state) => {
    const rule = rules[command.type as Command['type']] as unknown as (
      state: State,
      command: Command,
    ) => readonly Event[];
    return rule(state, command);
  };
}
