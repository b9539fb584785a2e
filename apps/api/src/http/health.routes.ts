import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyPluginAsync } from 'fastify';
import { clockCheck, liveness, mayReadMetrics, projectionsCheck, readiness, Unhealthy } from '#libs/platform';
import type { Metrics, Shutdown } from '#libs/platform';
import { Projections } from '#libs/projections';
import { Workflow } from '#libs/workflow';
import type { Infrastructure } from '../infrastructure/infrastructure.js';
import type { DemonstrationState } from '../demonstration/state.js';

/** `/health/live`, `/health/ready`, `/metrics`. */
export function healthRoutes(
  app: INestApplicationContext,
  { config, logger, clock, pool, store, audit }: Infrastructure,
  metrics: Metrics,
  shutdown: Shutdown,
  demonstration: DemonstrationState,
): FastifyPluginAsync {
  const projections = app.get(Projections);
  const workflow = app.get(Workflow);
  metrics.watchProjections(async () =>
    (await projections.status()).map(({ name, lag }) => ({
      projection: name,
      events: lag.events,
      milliseconds: lag.milliseconds,
    })),
  );
  metrics.watchDeadlines(async () => (await workflow.status()).reduce((sum, { due }) => sum + due, 0));
  const ready = readiness(
    [
      {
        name: 'process',
        check: () => (shutdown.isStopping ? Promise.reject(new Unhealthy('stopping')) : Promise.resolve()),
      },
      { name: 'demonstration', check: () => demonstration.check() },
      {
        name: 'database',
        check: async () => {
          await pool.query('select 1');
        },
      },
      {
        name: 'eventStore',
        check: async () => {
          await store.head();
        },
      },
      projectionsCheck(() =>
        [...projections.failures(), ...workflow.failures()].map(({ name, failure }) => ({
          name,
          stopped: true,
          ...(failure.event && { eventId: failure.event.id }),
        })),
      ),
      {
        name: 'publicLog',
        check: () =>
          audit.failure ? Promise.reject(new Unhealthy(audit.failure.message)) : Promise.resolve(),
      },
      ...(config.clock === 'ipc'
        ? []
        : [
            clockCheck({
              clock,
              reference: async () =>
                (await pool.query<{ now: Date }>('select clock_timestamp() as now')).rows[0]?.now ??
                new Date(0),
            }),
          ]),
    ],
    (check, { type, message, code }) => {
      // That the demonstration is loading is no news.
      logger[check === 'demonstration' ? 'debug' : 'warn'](
        { check, reason: { type, message, code } },
        'not ready',
      );
    },
  );
  return (fastify) => {
    fastify.get('/health/live', () => liveness());
    fastify.get('/health/ready', async (_request, reply) => {
      const { statusCode, body } = await ready();
      return reply.code(statusCode).send(body);
    });
    fastify.get('/metrics', async (request, reply) => {
      if (!mayReadMetrics(config, request.headers.authorization)) return reply.code(403).send();
      const { contentType, body } = await metrics.read();
      return reply.type(contentType).send(body);
    });
    return Promise.resolve();
  };
}
