import { systemClock } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import type { Position } from '#libs/event-store';
import { Consumers, describeError, pause } from '#libs/projections';
import type { ConsumersOptions } from '#libs/projections';
import { Dispatcher } from './dispatcher.js';
import type { DispatchProcessCommand } from './process-command.js';
import { consumerName, processConsumer } from './process-consumer.js';
import type { ProcessManager } from './process-manager.js';
import { countCommands, NO_COMMANDS } from './status.js';
import type { ProcessStatus } from './status.js';

export interface WorkflowOptions extends ConsumersOptions {
  readonly managers: readonly ProcessManager[];
  readonly dispatch: DispatchProcessCommand;
  /** What decides whether a deadline is due. */
  readonly clock?: Clock | SettableClock;
  /** How often to look for due deadlines, in milliseconds (default 1000); new commands are seen at once. */
  readonly pollMs?: number;
}

/** A clock that says when it was set, as those of tests and demonstrations do. */
export interface SettableClock extends Clock {
  /** @returns a function that takes the listener off */
  onChange(listener: () => void): () => void;
}

/** While many events come at once, what they lead to is looked for at this pace, in milliseconds. */
const PACE_MS = 50;

/** Runs the process managers, and dispatches their commands when they are due. */
export class Workflow {
  private readonly consumers: Consumers;
  private readonly dispatcher: Dispatcher;
  private readonly clock: Clock | SettableClock;
  private stopping = new AbortController();
  private polling: Promise<void> | undefined;

  constructor(private readonly options: WorkflowOptions) {
    const { managers, dispatch, clock = systemClock, database, onFailure } = options;
    this.clock = clock;
    this.consumers = new Consumers(managers.map(processConsumer), options);
    this.dispatcher = new Dispatcher({
      database,
      clock,
      dispatch,
      onRetry: ({ type, request }, error) =>
        onFailure?.(`workflow command ${type} ${request.commandId}`, { error: describeError(error) }, true),
    });
  }

  /** Starts the process managers alone; who calls {@link tick} drives the time. */
  startManagers(): void {
    this.consumers.start();
  }

  /** Starts the process managers and the dispatching of what is due. */
  start(): void {
    this.startManagers();
    if (this.polling) return;
    this.stopping = new AbortController();
    this.polling = this.poll(this.stopping.signal);
  }

  /** Finishes what is in hand and closes the connections. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.polling;
    await this.dispatcher.close();
    await this.consumers.close();
  }

  /**
   * Dispatches what is due by the clock.
   *
   * @returns how many commands were carried out or refused
   */
  tick(): Promise<number> {
    return this.dispatcher.tick();
  }

  /**
   * Goes on until the processes have seen the whole log and nothing is due: what a test, or a demonstration with
   * a clock of its own, calls after it has moved the clock.
   *
   * @param timeoutMs for each wait until the log is read
   * @throws ProjectionBehind when a process does not get there
   */
  async settle(timeoutMs = 10_000): Promise<void> {
    for (;;) {
      const head = await this.options.store.head();
      await this.waitFor(head, timeoutMs);
      if ((await this.tick()) === 0 && head === (await this.options.store.head())) return;
    }
  }

  /** @throws ProjectionBehind when the processes have not seen the log up to a position in time */
  waitFor(position: Position, timeoutMs: number): Promise<void> {
    const names = this.options.managers.map(({ name }) => consumerName(name));
    return this.consumers.waitFor(names, position, timeoutMs);
  }

  /** Which processes stand still or try again here. */
  failures(): ReturnType<Consumers['failures']> {
    return this.consumers.failures();
  }

  async status(): Promise<readonly ProcessStatus[]> {
    const consumers = await this.consumers.status();
    return Promise.all(
      this.options.managers.map(async ({ name }, index) => {
        const consumer = consumers[index];
        if (!consumer) throw new RangeError(`no status of ${name}`);
        const counts =
          consumer.version === 0
            ? NO_COMMANDS
            : await countCommands(this.consumers.pool, name, this.clock.now());
        return { ...consumer, ...counts, name };
      }),
    );
  }

  private async poll(signal: AbortSignal): Promise<void> {
    const listener = () => {
      this.consumers.positions.wake();
    };
    const ignoreClock = 'onChange' in this.clock ? this.clock.onChange(listener) : undefined;
    while (!signal.aborted) {
      const woken = this.consumers.positions.next(this.options.pollMs ?? 1000, signal);
      try {
        await this.dispatcher.tick();
      } catch (error) {
        this.options.onFailure?.('workflow dispatcher', { error: describeError(error) }, true);
      }
      await Promise.all([woken, pause(PACE_MS, signal)]);
    }
    ignoreClock?.();
  }
}
