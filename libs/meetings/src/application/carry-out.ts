import type { Caller, CommandExecutor, Executed } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import type { Decider, DomainEvent, Instant } from '#libs/kernel';
import { Keeping } from './keeping.js';
import type { Preparing } from './assembly/preparing.js';
import type { Sources } from './preparation.js';

export interface ChangeOptions {
  /** When it happened, if not now. */
  readonly occurredAt?: Instant;
  /** The revision that the client saw and decides on. */
  readonly expectedRevision?: number;
}

/** One change of one thing, as a client or a process asks for it. */
export interface Change {
  readonly type: string;
  readonly intent: object;
  readonly caller: Caller;
  readonly options: ChangeOptions;
}

/** What a change is made to, by which rules. */
export interface Subject<Command, Event extends DomainEvent<string, object>, State> {
  readonly decider: Decider<Command, Event, State>;
  readonly category: string;
  readonly id: string;
  /** Under which name the id is part of what was asked. */
  readonly idName: string;
  /** Who the asker acts as towards it; throws when they may not. */
  readonly actAs: (operation: string, state: State) => Actor;
  /** Adds to each intent what its rule must know, by type of command. */
  readonly preparers: Readonly<Record<string, unknown>>;
}

/** Authorises, adds the facts, decides, keeps what goes into the vault, appends. @throws as the executor does */
export function carryOut<Command, Event extends DomainEvent<string, object>, State>(
  executor: CommandExecutor,
  sources: Sources,
  { type, intent, caller, options }: Change,
  { decider, category, id, idName, actAs, preparers }: Subject<Command, Event, State>,
): Promise<Executed<State>> {
  const operation = operationOf(type);
  const keeping = new Keeping(sources.vault);
  const prepare = preparers[type] as (preparing: Preparing<unknown, State>) => object | Promise<object>;
  return executor.execute({
    decider,
    stream: `${category}-${id}`,
    operation,
    intent: { ...intent, [idName]: id, occurredAt: options.occurredAt },
    request: { ...caller, actor: { role: 'system' } },
    authorise: (state) => actAs(operation, state),
    ...(options.expectedRevision !== undefined && { expectedRevision: options.expectedRevision }),
    beforeAppend: () => keeping.keep(),
    command: async (state, now) => {
      keeping.begin();
      const occurredAt = options.occurredAt ?? now;
      const actor = actAs(operation, state);
      const facts = await prepare({ id, intent, state, caller, actor, occurredAt, sources, keeping });
      return { ...facts, type, now, occurredAt } as Command;
    },
  });
}

/** The operation of the access matrix: the command's name as the GraphQL field is called. */
export function operationOf(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
