import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyCookie from '@fastify/cookie';
import {
  fastifyLogOptions,
  installHttpMetrics,
  installRequestLog,
  Metrics,
  NestLogger,
} from '#libs/platform';
import type { Config, Logger, Shutdown } from '#libs/platform';
import { AppModule } from './app.module.js';
import { loadDemonstration } from './demonstration/load-demonstration.js';
import { healthRoutes } from './http/health.routes.js';
import { installOriginCheck } from './http/origin-check.js';
import { openIdentity } from './infrastructure/identity.js';
import { openInfrastructure } from './infrastructure/infrastructure.js';

const BODY_LIMIT = 1024 * 1024;

/** Opens everything, serves, and loads the demonstration into an empty store. */
export async function serve(config: Config, logger: Logger, shutdown: Shutdown): Promise<void> {
  const infrastructure = await openInfrastructure(config, logger, shutdown);
  const metrics = new Metrics();
  const { identity, issuer } = await openIdentity(infrastructure);
  const adapter = new FastifyAdapter({
    ...fastifyLogOptions(logger),
    trustProxy: config.http.trustProxy === false ? false : [...config.http.trustProxy],
    bodyLimit: BODY_LIMIT,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ infrastructure, identity, graphiql: config.environment !== 'production' }),
    adapter,
    { logger: new NestLogger(logger), abortOnError: false },
  );
  shutdown.add('api', () => app.close());
  const fastify = app.getHttpAdapter().getInstance();
  installRequestLog(fastify, logger);
  installHttpMetrics(fastify, metrics);
  installOriginCheck(fastify, identity.origins);
  await fastify.register(fastifyCookie);
  await fastify.register(identity.routes);
  if (issuer) await fastify.register(issuer.routes);
  await fastify.register(healthRoutes(app, infrastructure, metrics, shutdown));
  await app.listen({ port: config.http.port, host: config.http.host });
  logger.info({ address: config.http.publicUrl }, 'listening');
  if (config.demonstration) await loadDemonstration(app, infrastructure, issuer);
}
