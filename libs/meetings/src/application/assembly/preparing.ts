import type { Caller } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import type { Instant } from '#libs/kernel';
import type { Keeping } from '../keeping.js';
import type { Sources } from '../preparation.js';

/** One command on its way from intent to rule. */
export interface Preparing<Intent, State> {
  readonly id: string;
  readonly intent: Intent;
  readonly state: State;
  readonly caller: Caller;
  readonly actor: Actor;
  readonly occurredAt: Instant;
  readonly sources: Sources;
  /** What it brings into the vault. */
  readonly keeping: Keeping;
}

/** Adds to each intent what its rule must know; a missing one does not compile. */
export type PreparersOf<Intents, Command extends { readonly type: keyof Intents & string }, State> = {
  readonly [Type in Command['type']]: (
    preparing: Preparing<Intents[Type], State>,
  ) => Prepared<Command, Type> | Promise<Prepared<Command, Type>>;
};

type Prepared<Command, Type extends string> = Omit<
  Extract<Command, { readonly type: Type }>,
  'type' | 'now' | 'occurredAt'
>;
