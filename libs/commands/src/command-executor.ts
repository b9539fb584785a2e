import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '#libs/kernel';
import type { Clock, DomainEvent } from '#libs/kernel';
import { AppendUnconfirmedError, WrongExpectedRevisionError } from '#libs/event-store';
import type { EventStore } from '#libs/event-store';
import { hasMovedOn } from './decided.js';
import type { EventSchemas, Executed, Execution } from './execution.js';
import { fold } from './fold.js';
import { StreamMemory } from './stream-memory.js';
import type { CarriedOut, LoadedStream } from './stream-memory.js';
import { StreamQueue } from './stream-queue.js';
import type { Outcome } from './stream-queue.js';
import { takeTurns } from './turns.js';
import type { AnyExecution, Turn } from './turns.js';

const TRIES = 3;
const JITTER_MS = 20;
/** A hall's desks at their busiest; more wait for the next time. */
const MOST_TOGETHER = 32;

type AnyOutcome = Outcome<Executed<unknown>>;

/**
 * The one way a command becomes events: load the stream, recognise a repeat, decide, append at the revision
 * that was read. Commands for one stream queue in the process, and those that wait are decided one after the other
 * and appended together; a conflict with another process is tried again. A stream it knows is read on from where it
 * knows it, never taken for whole.
 */
export class CommandExecutor {
  private readonly queue = new StreamQueue<AnyExecution, Executed<unknown>>(
    (executions) => this.carryOut(executions),
    MOST_TOGETHER,
  );
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
  execute<C, E extends DomainEvent<string, object>, S>(execution: Execution<C, E, S>): Promise<Executed<S>> {
    return this.queue.run(execution.stream, execution as unknown as AnyExecution) as Promise<Executed<S>>;
  }

  private async carryOut(executions: readonly AnyExecution[]): Promise<readonly AnyOutcome[]> {
    const [first] = executions;
    if (first && executions.length === 1) return [await this.alone(first)];
    if (alike(executions)) {
      try {
        return await this.attempt(executions);
      } catch (error) {
        if (error instanceof AppendUnconfirmedError) throw error;
      }
    }
    // One of them stands in the others' way: each for itself.
    const outcomes: AnyOutcome[] = [];
    for (const execution of executions) outcomes.push(await this.alone(execution));
    return outcomes;
  }

  private async alone(execution: AnyExecution): Promise<AnyOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const [outcome] = await this.attempt([execution]);
        return outcome ?? { error: new Error('nothing became of a command') };
      } catch (error) {
        if (!(error instanceof WrongExpectedRevisionError)) return { error };
        if (execution.expectedRevision !== undefined)
          return { error: hasMovedOn(execution.expectedRevision, error.actual) };
        if (attempt === TRIES) return { error };
        await delay(Math.random() * JITTER_MS * attempt);
      }
    }
  }

  /**
   * Decides each on what those before it lead to, and appends what they all lead to at once.
   *
   * @throws WrongExpectedRevisionError another process came between; whatever `beforeAppend` and `append` throw:
   *   then nothing of any is appended, or it is unconfirmed for all
   */
  private async attempt(executions: readonly AnyExecution[]): Promise<readonly AnyOutcome[]> {
    const [{ decider, stream }] = executions as [AnyExecution];
    const loaded = await this.memory.load(decider, stream);
    const now = this.clock.now();
    const turns = await takeTurns(executions, loaded, { now, schemas: this.schemas, hashKey: this.hashKey });
    const passed = turns.filter((turn) => 'envelopes' in turn);
    await Promise.all(passed.map(async ({ execution }) => execution.beforeAppend?.()));
    if (passed.length > 0) {
      const envelopes = passed.flatMap((turn) => turn.envelopes);
      const appended = await this.store.append(stream, loaded.revision, envelopes);
      // Another process was given the same command and came first: what it decided is in the log, not this.
      if (appended.isRepeat) return this.attempt(executions);
      for (const turn of passed) loaded.appended(turn, appended.position);
    }
    return Promise.all(turns.map((turn) => this.answer(turn, loaded)));
  }

  private async answer(turn: Turn, { last }: LoadedStream<unknown>): Promise<AnyOutcome> {
    if ('error' in turn) return turn;
    if ('before' in turn) return this.repeat(turn.execution, turn.before);
    const { state, execution } = turn;
    const revision = 'envelopes' in turn ? turn.revision : turn.endsAt;
    if (revision === undefined || !last)
      return { error: new DomainError('NothingToDo', { operation: execution.operation }) };
    return { result: { position: last.position, revision, state, repeated: false } };
  }

  private async repeat(
    { stream, decider }: AnyExecution,
    { revision, position }: CarriedOut,
  ): Promise<AnyOutcome> {
    const then = (await this.store.readStream(stream))
      .filter((event) => event.revision <= revision)
      .map((event) => this.schemas.upcast(event));
    return { result: { position, revision, state: fold(decider, then), repeated: true } };
  }
}

/** May be decided together: by one decider, and none the repeat of another. */
function alike(executions: readonly AnyExecution[]): boolean {
  const [first] = executions;
  const ids = new Set(executions.map(({ request }) => request.commandId));
  return ids.size === executions.length && executions.every(({ decider }) => decider === first?.decider);
}
