import { canonicalJson, DomainError } from '#libs/kernel';
import type { Decider, DomainEvent, JsonObject } from '#libs/kernel';

interface Then<Event> {
  /** These events and no others; each is judged again by `check`, from its facts. */
  then(expected: readonly Event[]): void;
  /** The command changes nothing, and that is no refusal. */
  thenNothing(): void;
  /** Refused by exactly this rule; with `facts` given, on exactly these. */
  thenRefused(code: string, facts?: JsonObject): void;
}

interface When<Command, Event> {
  when(command: Command): Then<Event>;
}

/**
 * A rule as a sentence: given what happened, when this is asked, then that follows.
 *
 * @param decider the aggregate's behaviour
 * @param events its stream so far
 */
export function given<Command, Event extends DomainEvent<string, object>, State>(
  decider: Decider<Command, Event, State>,
  events: readonly Event[] = [],
): When<Command, Event> {
  const state = events.reduce((before, event) => decider.evolve(before, event), decider.initialState);
  return {
    when: (command) => ({
      then(expected) {
        const decided = decider.decide(command, state);
        expect(decided).toEqual(expected);
        expectChecked(decider, state, decided);
      },
      thenNothing() {
        expect(decider.decide(command, state)).toEqual([]);
      },
      thenRefused(code, facts) {
        const refused = refusalOf(() => decider.decide(command, state));
        expect(refused).toEqual({ code, facts: facts ?? refused.facts });
      },
    }),
  };
}

/** Every event of a stream follows from the rules, judged again in order; and has a canonical form. */
export function expectChecked<Command, Event extends DomainEvent<string, object>, State>(
  decider: Decider<Command, Event, State>,
  stateBefore: State,
  events: readonly Event[],
): State {
  return events.reduce((state, event) => {
    canonicalJson(event.data);
    expect({ type: event.type, violations: decider.check(state, event) }).toEqual({
      type: event.type,
      violations: [],
    });
    return decider.evolve(state, event);
  }, stateBefore);
}

function refusalOf(decide: () => unknown): { readonly code: string; readonly facts: JsonObject } {
  try {
    const decided = decide();
    return { code: 'not refused', facts: { decided: JSON.stringify(decided) } };
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, facts: error.facts };
    throw error;
  }
}
