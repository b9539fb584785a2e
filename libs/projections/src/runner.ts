import type { ClientConfig } from 'pg';
import { CheckpointLost, readCheckpoint, recordFailure } from './checkpoint.js';
import type { Checkpoint, Failure } from './checkpoint.js';
import { consume } from './consumer.js';
import type { Consumer, Reading } from './consumer.js';
import { CannotPrepare, describeError, PoisonEvent } from './errors.js';
import type { Positions } from './positions.js';
import { pause, Session } from './session.js';

/** `waiting`: another process runs it, or the database or the log is away (then with an error). */
export type RunnerState = 'catching-up' | 'live' | 'stopped' | 'waiting';

export interface RunnerOptions extends Reading {
  readonly database: ClientConfig;
  /** How often a runner that waits for its turn asks again. */
  readonly takeoverMs: number;
  readonly positions: Positions;
  /** Told of every failure, for the log. */
  readonly onFailure: (consumer: string, failure: Failure, willRetry: boolean) => void;
}

export interface NamedConsumer extends Consumer {
  readonly name: string;
  readonly version: number;
  /**
   * Makes the tables and the checkpoint stand.
   *
   * @returns false while this version must not run, because a newer one does
   */
  prepare(session: Session, signal: AbortSignal): Promise<boolean>;
}

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 10_000;

/** Keeps one consumer running: one active runner across processes, reconnecting, stopping at a poison event. */
export class Runner {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private current: RunnerState = 'stopped';
  private fault: Failure | undefined;

  constructor(
    private readonly consumer: NamedConsumer,
    private readonly options: RunnerOptions,
  ) {}

  get state(): RunnerState {
    return this.current;
  }

  /** Why it stands still or tries again; nothing while all is well. */
  get failure(): Failure | undefined {
    return this.fault;
  }

  get started(): boolean {
    return this.running !== undefined;
  }

  start(): void {
    if (this.running) return;
    this.stopping = new AbortController();
    this.running = this.run(this.stopping.signal);
  }

  /** Resolves when the transaction in hand is finished and the lock is given back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.running = undefined;
    this.current = 'stopped';
  }

  private async run(signal: AbortSignal): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!signal.aborted) {
      this.current = 'waiting';
      try {
        await this.attempt(signal, () => (retryMs = FIRST_RETRY_MS));
      } catch (error) {
        if (error instanceof CheckpointLost) continue;
        const stops = error instanceof PoisonEvent || error instanceof CannotPrepare;
        this.fault = stops ? error.failure : { error: describeError(error) };
        this.options.onFailure(this.consumer.name, this.fault, !stops);
        if (stops) break;
        await pause(retryMs, signal);
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
      }
    }
    this.current = 'stopped';
  }

  private async attempt(signal: AbortSignal, onProgress: () => void): Promise<void> {
    const { name } = this.consumer;
    const { database, takeoverMs } = this.options;
    await using session = await Session.open(database, `jinalys ${name}`);
    if (!(await this.consumer.prepare(session, signal))) {
      await pause(takeoverMs, signal);
      return;
    }
    if (!(await session.lock(name, takeoverMs, signal))) return;
    const from = await readCheckpoint(session.client, name, 'live');
    if (from?.version !== this.consumer.version) return;
    this.current = 'catching-up';
    await this.follow(session, from, signal, onProgress);
  }

  private async follow(
    session: Session,
    from: Checkpoint,
    signal: AbortSignal,
    onProgress: () => void,
  ): Promise<void> {
    let last = from;
    try {
      for await (const { checkpoint, seen, caughtUp } of consume(
        session,
        this.consumer,
        from,
        this.options,
        signal,
      )) {
        last = checkpoint;
        this.current = caughtUp ? 'live' : 'catching-up';
        this.fault = undefined;
        onProgress();
        this.options.positions.moved(this.consumer.name, seen);
      }
    } catch (error) {
      if (error instanceof PoisonEvent) await recordFailure(session.client, last, error.failure);
      throw error;
    }
  }
}
