import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import { START } from '#libs/event-store';
import type { EventStore, Position, RecordedEvent } from '#libs/event-store';
import { systemClock } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { readCheckpoint, readCheckpoints } from './checkpoint.js';
import type { Failure } from './checkpoint.js';
import { ProjectionBehind } from './errors.js';
import { Positions } from './positions.js';
import { Runner } from './runner.js';
import type { NamedConsumer, RunnerOptions, RunnerState } from './runner.js';
import { isRunning, measureLag, statusOf } from './status.js';
import type { ConsumerStatus } from './status.js';

export interface ConsumersOptions {
  readonly store: EventStore;
  /** Where the read models are. Each running consumer holds one connection of its own besides the pool's. */
  readonly database: PoolConfig;
  readonly upcast?: (event: RecordedEvent) => RecordedEvent;
  /** For telling how old the lag is. */
  readonly clock?: Clock;
  /** Events a transaction, at most (default 500). */
  readonly batchSize?: number;
  /** How long an unhurried consumer lets events gather, in milliseconds (default 100). */
  readonly paceMs?: number;
  /** How often a waiting runner asks for its turn, in milliseconds (default 500). */
  readonly takeoverMs?: number;
  /** Told of every failure, for the log; status shows it in any case. */
  readonly onFailure?: (consumer: string, failure: Failure, willRetry: boolean) => void;
}

/** How often a checkpoint that another process moves is looked at, in milliseconds. */
const LOOK_MS = 25;

/** Runs consumers of the log, says where they stand, and lets callers wait for them. */
export class Consumers {
  readonly positions = new Positions();
  readonly pool: Pool;
  readonly running: RunnerOptions;
  private readonly clock: Clock;
  private readonly runners: ReadonlyMap<string, Runner>;

  constructor(
    private readonly consumers: readonly NamedConsumer[],
    { store, database, upcast, clock, batchSize, paceMs, takeoverMs, onFailure }: ConsumersOptions,
  ) {
    const names = new Set(consumers.map(({ name }) => name));
    if (names.size !== consumers.length) throw new RangeError('two consumers have the same name');
    this.clock = clock ?? systemClock;
    this.pool = new Pool({ max: 3, ...database });
    this.pool.on('error', (error) => onFailure?.('pool', { error: error.message }, true));
    this.running = {
      store,
      database,
      upcast: upcast ?? ((event) => event),
      batchSize: batchSize ?? 500,
      paceMs: paceMs ?? 100,
      takeoverMs: takeoverMs ?? 500,
      positions: this.positions,
      onFailure: onFailure ?? (() => undefined),
    };
    this.runners = new Map(consumers.map((consumer) => [consumer.name, new Runner(consumer, this.running)]));
  }

  start(): void {
    for (const runner of this.runners.values()) runner.start();
  }

  /** Lets the transactions in hand finish, gives back the locks. */
  async stop(): Promise<void> {
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
  }

  /** Stops for good and closes the connections. */
  async close(): Promise<void> {
    await this.stop();
    if (!this.pool.ended) await this.pool.end();
  }

  /**
   * Waits until the consumers have applied everything up to a position: read your own writes.
   *
   * @throws ProjectionBehind after `timeoutMs`, or at once when one stands still at an event
   * @throws RangeError for a name that is not known
   */
  async waitFor(names: string | readonly string[], position: Position, timeoutMs: number): Promise<void> {
    const until = performance.now() + timeoutMs;
    await Promise.all([names].flat().map((name) => this.waitForOne(name, position, until)));
  }

  /** What stands still or tries again in this process; empty while all is well. Asks no database. */
  failures(): readonly { readonly name: string; readonly failure: Failure }[] {
    return [...this.runners].flatMap(([name, { failure }]) => (failure ? [{ name, failure }] : []));
  }

  async status(): Promise<readonly ConsumerStatus[]> {
    const checkpoints = await readCheckpoints(this.pool);
    return Promise.all(
      this.consumers.map(async ({ name, categories }) => {
        const live = checkpoints.find((row) => row.consumer === name && row.place === 'live');
        const lag = await measureLag(
          this.running.store,
          live?.position ?? START,
          categories,
          this.clock.now(),
        );
        const runner = this.runner(name);
        const state = runner.started ? runner.state : await this.stateElsewhere(name, lag.events === 0);
        return statusOf(name, checkpoints, lag, { state, failure: runner.failure });
      }),
    );
  }

  private async stateElsewhere(name: string, caughtUp: boolean): Promise<RunnerState> {
    if (!(await isRunning(this.pool, name))) return 'stopped';
    return caughtUp ? 'live' : 'catching-up';
  }

  private async waitForOne(name: string, position: Position, until: number): Promise<void> {
    const runner = this.runner(name);
    for (;;) {
      if (this.positions.of(name) >= position) return;
      const isOurs = runner.state === 'live' || runner.state === 'catching-up';
      const stored = isOurs ? undefined : await readCheckpoint(this.pool, name, 'live');
      const reached = stored?.position ?? this.positions.of(name);
      if (reached >= position) return;
      const left = until - performance.now();
      const stopped = runner.state === 'stopped' && stored?.failure !== undefined;
      if (left <= 0 || stopped) throw new ProjectionBehind(name, position, reached, stopped);
      await this.positions.next(Math.min(left, LOOK_MS));
    }
  }

  private runner(name: string): Runner {
    const runner = this.runners.get(name);
    if (!runner) throw new RangeError(`no consumer is called ${name}`);
    return runner;
  }
}
