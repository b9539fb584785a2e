import type { Clock } from '#libs/kernel';
import { describeError } from './logging/index.js';
import type { DescribedError } from './logging/index.js';

/** One thing that must be well before people are let in. */
export interface HealthCheck {
  readonly name: string;
  /** Resolves when all is well; throws {@link Unhealthy} to say why not, or whatever it meets. */
  check(): Promise<void>;
  /** After this many milliseconds it counts as failed (default 2,000). */
  readonly timeoutMs?: number;
}

/** Why a check failed, in words that may be shown to anyone: no secret, no personal data. */
export class Unhealthy extends Error {
  override readonly name = 'Unhealthy';
}

interface CheckResult {
  readonly status: 'ok' | 'failed';
  readonly reason?: string;
  readonly durationMs: number;
}

/** The answer to `/health/ready`: 200 when every check is well, else 503, with each check by name. */
export interface Readiness {
  readonly statusCode: 200 | 503;
  readonly body: {
    readonly status: 'ready' | 'notReady';
    /** Names of the failed checks. */
    readonly failed: readonly string[];
    readonly checks: Readonly<Record<string, CheckResult>>;
  };
}

const TIMEOUT_MS = 2_000;

/** The answer to `/health/live`: the process runs and its event loop turns; asks nobody else. */
export function liveness(): { readonly status: 'live'; readonly uptimeSeconds: number } {
  return { status: 'live', uptimeSeconds: Math.round(process.uptime()) };
}

/**
 * A function that runs all checks at once and tells what `/health/ready` answers. Those who ask while checks are
 * under way share their outcome. What a failed check threw goes to `onFailure`, for the log: the answer holds only
 * an {@link Unhealthy}'s words or an error's code.
 */
export function readiness(
  checks: readonly HealthCheck[],
  onFailure: (check: string, error: DescribedError) => void = () => undefined,
): () => Promise<Readiness> {
  let underWay: Promise<Readiness> | undefined;
  return () => {
    underWay ??= runAll(checks, onFailure).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

async function runAll(
  checks: readonly HealthCheck[],
  onFailure: (check: string, error: DescribedError) => void,
): Promise<Readiness> {
  const results = await Promise.all(
    checks.map(async (check) => [check.name, await run(check, onFailure)] as const),
  );
  const failed = results.filter(([, { status }]) => status === 'failed').map(([name]) => name);
  return {
    statusCode: failed.length === 0 ? 200 : 503,
    body: {
      status: failed.length === 0 ? 'ready' : 'notReady',
      failed,
      checks: Object.fromEntries(results),
    },
  };
}

async function run(
  healthCheck: HealthCheck,
  onFailure: (check: string, error: DescribedError) => void,
): Promise<CheckResult> {
  const { name, timeoutMs = TIMEOUT_MS } = healthCheck;
  const started = performance.now();
  const durationMs = () => Math.round(performance.now() - started);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Unhealthy(`no answer within ${String(timeoutMs)} ms`));
    }, timeoutMs);
  });
  try {
    await Promise.race([healthCheck.check(), late]);
    return { status: 'ok', durationMs: durationMs() };
  } catch (error) {
    const described = describeError(error);
    onFailure(name, described);
    const reason = error instanceof Unhealthy ? error.message : (described.code ?? described.type);
    return { status: 'failed', reason, durationMs: durationMs() };
  } finally {
    clearTimeout(timer);
  }
}

/** What the check of projections needs to know of each. */
export interface ProjectionHealth {
  readonly name: string;
  /** True when it stopped at an event that it cannot apply. */
  readonly stopped: boolean;
  /** Id of that event. */
  readonly eventId?: string;
}

/** Red as soon as one projection or process has stopped; names it and the event. */
export function projectionsCheck(
  read: () => readonly ProjectionHealth[] | Promise<readonly ProjectionHealth[]>,
): HealthCheck {
  return {
    name: 'projections',
    async check() {
      const stopped = (await read()).filter((projection) => projection.stopped);
      if (stopped.length === 0) return;
      const named = stopped.map(({ name, eventId }) =>
        eventId === undefined ? name : `${name} at ${eventId}`,
      );
      throw new Unhealthy(`stopped: ${named.join(', ')}`);
    },
  };
}

/**
 * Red when our clock and another's (the database server's) differ by more than the tolerance: ballots are judged
 * by `recordedAt`. Half of the round trip may be either's, so it is not held against us.
 */
export function clockCheck(options: {
  readonly clock: Clock;
  /** The other's time, asked over the network. */
  readonly reference: () => Promise<Date>;
  /** In milliseconds (default 1,000). */
  readonly toleranceMs?: number;
}): HealthCheck {
  const { clock, reference, toleranceMs = 1_000 } = options;
  return {
    name: 'clock',
    async check() {
      const before = Date.parse(clock.now());
      const other = (await reference()).getTime();
      const after = Date.parse(clock.now());
      const off = Math.max(before - other, other - after, 0);
      if (off > toleranceMs) {
        throw new Unhealthy(
          `${String(off)} ms off the database server's, at most ${String(toleranceMs)} allowed`,
        );
      }
    },
  };
}
