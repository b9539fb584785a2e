import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { DomainError, eventIdOf } from '#libs/kernel';
import type { Clock, Decider, DomainEvent, Instant, JsonObject } from '#libs/kernel';
import { WrongExpectedRevisionError } from '#libs/event-store';
import type {
  Actor,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Position,
  RecordedEvent,
} from '#libs/event-store';
import { commandHash } from './command-hash.js';
import type { CommandRequest } from './request.js';
import { StreamQueue } from './stream-queue.js';

const TRIES = 3;
const JITTER_MS = 20;

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
  /** Given by a client that decided on what it saw: then a conflict is answered, never retried. */
  readonly expectedRevision?: number;
}

export interface Executed<State> {
  readonly position: Position;
  readonly revision: number;
  readonly state: State;
  /** True when this command had been carried out before and nothing was appended now. */
  readonly repeated: boolean;
}

interface Loaded<State> {
  readonly events: readonly RecordedEvent[];
  readonly state: State;
  readonly revision: ExpectedRevision & (number | 'noStream');
}

/**
 * The one way a command becomes events: load the stream, recognise a repeat, decide, append at the revision
 * that was read. Commands for one stream queue in the process; a conflict with another process is tried again.
 */
export class CommandExecutor {
  private readonly queue = new StreamQueue();

  constructor(
    private readonly store: EventStore,
    private readonly schemas: EventSchemas,
    private readonly clock: Clock,
    private readonly hashKey: Uint8Array,
  ) {}

  /**
   * @throws DomainError a rule is broken; `CommandIdReused` when the id came with another content;
   *   `StreamHasMovedOn` when `expectedRevision` is not the stream's
   * @throws WrongExpectedRevisionError after three lost races
   * @throws AppendUnconfirmedError the store did not confirm in time; asking again with the same id is safe
   */
  async execute<C, E extends DomainEvent<string, object>, S>(
    execution: Execution<C, E, S>,
  ): Promise<Executed<S>> {
    const { commandId } = execution.request;
    return this.queue.run(execution.stream, async () => {
      for (let attempt = 1; ; attempt += 1) {
        const loaded = await this.load(execution.decider, execution.stream);
        const actor = execution.authorise?.(loaded.state) ?? execution.request.actor;
        const hash = commandHash(this.hashKey, execution.operation, actor, execution.intent);
        const before = loaded.events.filter((event) => event.metadata.commandId === commandId);
        const last = before.at(-1);
        if (last) return repeat(execution, loaded, before, last, hash);
        expectRevision(execution, loaded.revision);
        try {
          return await this.decideAndAppend(execution, loaded, actor, hash);
        } catch (error) {
          if (!(error instanceof WrongExpectedRevisionError)) throw error;
          if (execution.expectedRevision !== undefined)
            throw hasMovedOn(execution.expectedRevision, error.actual);
          if (attempt === TRIES) throw error;
          await delay(Math.random() * JITTER_MS * attempt);
        }
      }
    });
  }

  private async load<C, E extends DomainEvent<string, object>, S>(
    decider: Decider<C, E, S>,
    stream: string,
  ): Promise<Loaded<S>> {
    const recorded = await this.store.readStream(stream);
    const events = recorded.map((event) => this.schemas.upcast(event));
    return { events, state: fold(decider, events), revision: recorded.at(-1)?.revision ?? 'noStream' };
  }

  private async decideAndAppend<C, E extends DomainEvent<string, object>, S>(
    execution: Execution<C, E, S>,
    loaded: Loaded<S>,
    actor: Actor,
    hash: string,
  ): Promise<Executed<S>> {
    const { decider, request, stream } = execution;
    const now = this.clock.now();
    const events = decider.decide(await execution.command(loaded.state, now), loaded.state);
    const state = events.reduce((current, event) => decider.evolve(current, event), loaded.state);
    const lastLoaded = loaded.events.at(-1);
    if (events.length === 0) {
      if (!lastLoaded) throw new DomainError('NothingToDo', { operation: execution.operation });
      return { position: lastLoaded.position, revision: lastLoaded.revision, state, repeated: false };
    }
    const envelopes = events.map((event, index): NewEvent => ({
      id: eventIdOf(request.commandId, stream, index),
      type: event.type,
      data: event.data as JsonObject,
      metadata: {
        schemaVersion: this.schemas.versionOf(event.type),
        correlationId: request.correlationId,
        causationId: request.causationId,
        commandId: request.commandId,
        commandHash: hash,
        actor,
        channel: request.channel,
        recordedAt: now,
        salt: randomBytes(16).toString('hex'),
      },
    }));
    const appended = await this.store.append(stream, loaded.revision, envelopes);
    return { ...appended, state, repeated: false };
  }
}

/** Folds recorded events into the state they lead to. */
export function fold<C, E extends DomainEvent<string, object>, S>(
  decider: Decider<C, E, S>,
  events: readonly RecordedEvent[],
): S {
  return events.reduce((state, event) => decider.evolve(state, event as unknown as E), decider.initialState);
}

function repeat<C, E extends DomainEvent<string, object>, S>(
  execution: Execution<C, E, S>,
  loaded: Loaded<S>,
  before: readonly RecordedEvent[],
  last: RecordedEvent,
  hash: string,
): Executed<S> {
  if (before.some((event) => event.metadata.commandHash !== hash))
    throw new DomainError('CommandIdReused', { commandId: execution.request.commandId });
  const then = loaded.events.slice(0, loaded.events.indexOf(last) + 1);
  return {
    position: last.position,
    revision: last.revision,
    state: fold(execution.decider, then),
    repeated: true,
  };
}

function expectRevision(
  execution: { expectedRevision?: number; stream: string },
  actual: number | 'noStream',
): void {
  if (execution.expectedRevision === undefined || execution.expectedRevision === actual) return;
  throw hasMovedOn(execution.expectedRevision, actual);
}

function hasMovedOn(expected: number, actual: number | 'noStream'): DomainError {
  return new DomainError('StreamHasMovedOn', { expected, actual: actual === 'noStream' ? -1 : actual });
}
