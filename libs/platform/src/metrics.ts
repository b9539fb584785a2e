import { timingSafeEqual, createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from './config.js';

/** How a command ended, for the metric; a refusal is a broken rule, not a fault. */
export type CommandOutcome = 'accepted' | 'repeated' | 'refused' | 'conflict' | 'unconfirmed' | 'failed';

export interface ProjectionLagSample {
  readonly projection: string;
  readonly events: number;
  readonly milliseconds: number;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5, 10];
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const OPERATION = /^[A-Za-z][A-Za-z0-9]{0,63}$/;

/**
 * The metrics of a process. Labels are names from the code (route templates, operations, projections), never what
 * a client sent: no personal data, and no unbounded number of series.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly http: Histogram<'method' | 'route' | 'status'>;
  private readonly commands: Histogram<'operation' | 'outcome'>;
  private readonly appends: Histogram<'outcome'>;
  private readonly sampleFailures: Counter<'source'>;
  private readonly sampled: (() => Promise<void>)[] = [];

  constructor(options: { readonly processMetrics?: boolean } = {}) {
    const registers = [this.registry];
    if (options.processMetrics ?? true) collectDefaultMetrics({ register: this.registry });
    this.http = new Histogram({
      name: 'jinalys_http_request_duration_seconds',
      help: 'Duration of HTTP requests by route template and status class.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    });
    this.commands = new Histogram({
      name: 'jinalys_command_duration_seconds',
      help: 'Duration of commands by operation and outcome.',
      labelNames: ['operation', 'outcome'],
      buckets: SECONDS,
      registers,
    });
    this.appends = new Histogram({
      name: 'jinalys_event_store_append_duration_seconds',
      help: 'Duration of appends to the event store.',
      labelNames: ['outcome'],
      buckets: SECONDS,
      registers,
    });
    this.sampleFailures = new Counter({
      name: 'jinalys_metrics_sample_failures_total',
      help: 'Times a figure could not be asked for when metrics were read.',
      labelNames: ['source'],
      registers,
    });
  }

  /** @param route the route's template; undefined when no route matched */
  observeRequest(method: string, route: string | undefined, status: number, seconds: number): void {
    const labels = {
      method: METHODS.has(method) ? method : 'other',
      route: route ?? 'none',
      status: `${String(Math.trunc(status / 100))}xx`,
    };
    this.http.observe(labels, seconds);
  }

  observeCommand(operation: string, outcome: CommandOutcome, seconds: number): void {
    this.commands.observe({ operation: OPERATION.test(operation) ? operation : 'other', outcome }, seconds);
  }

  observeAppend(outcome: 'written' | 'conflict' | 'unconfirmed' | 'failed', seconds: number): void {
    this.appends.observe({ outcome }, seconds);
  }

  /** Asks for every projection's lag whenever metrics are read. */
  watchProjections(read: () => Promise<readonly ProjectionLagSample[]>): void {
    const registers = [this.registry];
    const events = new Gauge({
      name: 'jinalys_projection_lag_events',
      help: 'Events of the log that a projection has still to apply.',
      labelNames: ['projection'],
      registers,
    });
    const seconds = new Gauge({
      name: 'jinalys_projection_lag_seconds',
      help: 'Age of the first event that a projection has still to apply.',
      labelNames: ['projection'],
      registers,
    });
    this.watch('projections', async () => {
      const samples = await read();
      events.reset();
      seconds.reset();
      for (const sample of samples) {
        events.set({ projection: sample.projection }, sample.events);
        seconds.set({ projection: sample.projection }, sample.milliseconds / 1_000);
      }
    });
  }

  /** Asks for the number of deadlines past due and not yet dispatched whenever metrics are read. */
  watchDeadlines(readOverdue: () => Promise<number>): void {
    const overdue = new Gauge({
      name: 'jinalys_workflow_deadlines_overdue',
      help: 'Deadlines that are past due and whose command has not been dispatched.',
      registers: [this.registry],
    });
    this.watch('deadlines', async () => {
      overdue.set(await readOverdue());
    });
  }

  /** What `/metrics` answers: the body and its content type. */
  async read(): Promise<{ readonly contentType: string; readonly body: string }> {
    await Promise.all(this.sampled.map((sample) => sample()));
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }

  /** A figure that cannot be had leaves the others readable; that it could not shows in a counter. */
  private watch(source: string, sample: () => Promise<void>): void {
    this.sampled.push(() =>
      sample().catch(() => {
        this.sampleFailures.inc({ source });
      }),
    );
  }
}

/** Measures every request of a Fastify server. */
export function installHttpMetrics(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observeRequest(
      request.method,
      request.routeOptions.url,
      reply.statusCode,
      reply.elapsedTime / 1_000,
    );
    done();
  });
}

/**
 * Whether a reader of `/metrics` may have it: with METRICS_TOKEN set, who sends it as a bearer token; without,
 * anyone outside production and nobody under it.
 */
export function mayReadMetrics(
  config: Pick<Config, 'metrics' | 'environment'>,
  authorization: string | undefined,
): boolean {
  const { token } = config.metrics;
  if (token === undefined) return config.environment !== 'production';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token.reveal()}`));
}
