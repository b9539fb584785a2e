import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { DomainError, eventIdOf } from '#libs/kernel';
import type { Clock, Decider, DomainEvent, Instant, JsonObject } from '#libs/kernel';
import { WrongExpectedRevisionError } from '#libs/event-store';
import type { Actor, EventStore, NewEvent, Position, RecordedEvent } from '#libs/event-store';
import { commandHash } from './command-hash.js';
import { fold } from './fold.js';
import { StreamMemory } from './stream-memory.js';
import type { LoadedStream } from './stream-memory.js';
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
  /**
   * Keeps what the events refer to, once the rule has let them pass and before they are appended; a refused
   * command leaves nothing behind. Called anew on every try.
   */
  readonly beforeAppend?: () => Promise<void>;
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

/**
 * The one way a command becomes events: load the stream, recognise a repeat, decide, append at the revision
 * that was read. Commands for one stream queue in the process; a conflict with another process is tried again.
 * A stream it knows is read on from where it knows it, never taken for whole.
 */
export class CommandExecutor {
  private readonly queue = new StreamQueue();
  private readonly memory: StreamMemory;

  constructor(
    private readonly store: Pick<EventStore, 'readStream' | 'append'>,
    private readonly schemas: EventSchemas,
    private readonly clock: Clock,
    private readonly hashKey: Uint8Array,
  ) {
    this.memory = new StreamMemory(store, schemas);
  }

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
        const loaded = await this.memory.load(execution.decider, execution.stream);
        const actor = execution.authorise?.(loaded.state) ?? execution.request.actor;
        const hash = commandHash(this.hashKey, execution.operation, actor, execution.intent);
        const before = loaded.carriedOut.get(commandId);
        if (before !== undefined && before.hash !== hash)
          throw new DomainError('CommandIdReused', { commandId });
        if (before !== undefined) return this.repeat(execution, before);
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

  private async repeat<C, E extends DomainEvent<string, object>, S>(
    { stream, decider }: Execution<C, E, S>,
    { revision, position }: { readonly revision: number; readonly position: Position },
  ): Promise<Executed<S>> {
    const then = (await this.store.readStream(stream))
      .filter((event) => event.revision <= revision)
      .map((event) => this.schemas.upcast(event));
    return { position, revision, state: fold(decider, then), repeated: true };
  }

  private async decideAndAppend<C, E extends DomainEvent<string, object>, S>(
    execution: Execution<C, E, S>,
    loaded: LoadedStream<S>,
    actor: Actor,
    hash: string,
  ): Promise<Executed<S>> {
    const { decider, request, stream } = execution;
    const now = this.clock.now();
    const events = decider.decide(await execution.command(loaded.state, now), loaded.state);
    const state = events.reduce((current, event) => decider.evolve(current, event), loaded.state);
    if (events.length === 0) {
      const { last } = loaded;
      if (!last) throw new DomainError('NothingToDo', { operation: execution.operation });
      return { ...last, state, repeated: false };
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
    await execution.beforeAppend?.();
    const appended = await this.store.append(stream, loaded.revision, envelopes);
    loaded.appended(state, appended, { commandId: request.commandId, hash });
    return { ...appended, state, repeated: false };
  }
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
