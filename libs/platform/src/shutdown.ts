import type { EventEmitter } from 'node:events';
import { describeError } from './logging/index.js';
import type { Logger } from './logging/index.js';

/** The side of `process` that a graceful stop needs. */
export interface StoppableProcess extends Pick<EventEmitter, 'on'> {
  exit(code: number): unknown;
}

export interface ShutdownOptions {
  readonly logger: Logger;
  /** Upper bound of the whole stop, in milliseconds (default 20,000). What then still runs is left behind. */
  readonly boundMs?: number;
  readonly process?: StoppableProcess;
  /** Also stop when the parent process is gone: for a child that a test drives (default false). */
  readonly withParent?: boolean;
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Stops a process in order: what was opened last is closed first. The first signal (or a fatal error) begins it,
 * the second ends the process at once.
 */
export class Shutdown {
  private readonly steps: { readonly name: string; readonly close: () => unknown }[] = [];
  private readonly logger: Logger;
  private readonly boundMs: number;
  private readonly process: StoppableProcess;
  private stopped: Promise<void> | undefined;
  private exitCode = 0;

  constructor(private readonly options: ShutdownOptions) {
    this.logger = options.logger;
    this.boundMs = options.boundMs ?? 20_000;
    this.process = options.process ?? process;
  }

  /** True from the first signal on: readiness turns red, so that a balancer sends nobody any more. */
  get isStopping(): boolean {
    return this.stopped !== undefined;
  }

  /** Registers how to close something, right after it was opened. */
  add(name: string, close: () => unknown): void {
    this.steps.push({ name, close });
  }

  /** Listens for signals, for errors that nobody caught, and if asked for the parent's end. */
  listen(): this {
    for (const [signal, code] of Object.entries(SIGNALS)) {
      this.process.on(signal, () => {
        if (this.isStopping) {
          this.logger.warn({ signal }, 'second signal: stopping at once');
          this.process.exit(code);
        } else void this.stop(signal);
      });
    }
    const fail = (error: unknown) => void this.fail(error);
    this.process.on('uncaughtException', fail);
    this.process.on('unhandledRejection', fail);
    if (this.options.withParent === true) {
      this.process.on('disconnect', () => void this.stop('parent gone'));
    }
    return this;
  }

  /** Stops because of an error that nobody caught: the process ends with code 1, and a supervisor starts another. */
  async fail(error: unknown): Promise<void> {
    this.exitCode = 1;
    this.logger.fatal({ err: describeError(error) }, 'unexpected error: stopping');
    await this.stop('unexpected error');
  }

  /** Closes everything in order and ends the process: with code 0 if all closed in time, else 1. */
  async stop(reason: string): Promise<void> {
    this.stopped ??= this.closeAll(reason);
    await this.stopped;
  }

  private async closeAll(reason: string): Promise<void> {
    this.logger.info({ reason }, 'stopping');
    const { late, cancel } = bound(this.boundMs);
    for (const { name, close } of this.steps.reverse()) {
      const closed = this.closeOne(name, close);
      if ((await Promise.race([closed, late])) === 'late') {
        this.exitCode = 1;
        this.logger.error({ step: name, boundMs: this.boundMs }, 'not closed in time: leaving it');
        break;
      }
    }
    cancel();
    this.logger.info({ exitCode: this.exitCode }, 'stopped');
    this.process.exit(this.exitCode);
  }

  private async closeOne(step: string, close: () => unknown): Promise<void> {
    const started = performance.now();
    try {
      await close();
      this.logger.debug({ step, durationMs: Math.round(performance.now() - started) }, 'closed');
    } catch (error) {
      this.exitCode = 1;
      this.logger.error({ step, err: describeError(error) }, 'could not be closed');
    }
  }
}

function bound(milliseconds: number): { readonly late: Promise<'late'>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, milliseconds);
  });
  return {
    late,
    cancel: () => {
      clearTimeout(timer);
    },
  };
}
