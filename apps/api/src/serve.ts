import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { VaultAccess } from '#libs/community';
import {
  fastifyLogOptions,
  installHttpMetrics,
  installRequestLog,
  Metrics,
  NestLogger,
} from '#libs/platform';
import type { Config, Logger, Shutdown } from '#libs/platform';
import { AssemblyQueries, MeetingsQueries } from '#libs/meetings';
import { ProjectReader, ProposalReader } from '#libs/participatory-budget';
import { Projections } from '#libs/projections';
import { AppModule } from './app.module.js';
import { invitation, loadDemonstration } from './demonstration/load-demonstration.js';
import { DemonstrationState } from './demonstration/state.js';
import { RequestContexts } from './graphql/request-contexts.js';
import { auditRoutes } from './http/audit.routes.js';
import { calendarRoutes } from './http/calendar.routes.js';
import { campaignRoutes } from './http/campaign.routes.js';
import { fileRoutes } from './http/files.routes.js';
import { graphiqlRoutes } from './http/graphiql.routes.js';
import { healthRoutes } from './http/health.routes.js';
import { listen } from './http/listen.js';
import { OpenConnections } from './http/open-connections.js';
import { installOriginCheck } from './http/origin-check.js';
import { paperRoutes } from './http/papers.routes.js';
import { decisionPaperRoutes } from './http/decision-papers.routes.js';
import { sittingMaterialRoutes } from './http/sitting-materials.routes.js';
import { sittingPaperRoutes } from './http/sitting-papers.routes.js';
import { proposalFileRoutes } from './http/proposal-files.routes.js';
import { logRoutes } from './http/log.routes.js';
import { UploadQuota } from './http/upload-quota.js';
import { webRoutes } from './http/web.routes.js';
import { openIdentity } from './infrastructure/identity.js';
import { openInfrastructure } from './infrastructure/infrastructure.js';
import { beTheOnlyApi } from './infrastructure/the-only-api.js';

const BODY_LIMIT = 1024 * 1024;
/** From dist/apps/api/src. */
const WEB_APP = fileURLToPath(new URL('../../web', import.meta.url));

/** Opens everything, serves, and loads the demonstration into an empty store. */
export async function serve(config: Config, logger: Logger, shutdown: Shutdown): Promise<void> {
  const infrastructure = await openInfrastructure(config, logger, shutdown);
  await beTheOnlyApi(infrastructure, shutdown);
  const metrics = new Metrics();
  const { identity, issuer } = await openIdentity(infrastructure);
  const contexts = new RequestContexts(identity);
  const adapter = new FastifyAdapter({
    ...fastifyLogOptions(logger),
    trustProxy: config.http.trustProxy === false ? false : [...config.http.trustProxy],
    bodyLimit: BODY_LIMIT,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ infrastructure, contexts }),
    adapter,
    { logger: new NestLogger(logger), abortOnError: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  const connections = new OpenConnections(fastify.server);
  shutdown.add('api', () => connections.closing(app.close()));
  installRequestLog(fastify, logger);
  installHttpMetrics(fastify, metrics);
  installOriginCheck(fastify, identity.origins);
  await fastify.register(identity.routes);
  if (issuer) await fastify.register(issuer.routes);
  const demonstration = new DemonstrationState();
  if (config.demonstration) demonstration.loading('waiting to begin');
  await fastify.register(healthRoutes(app, infrastructure, metrics, shutdown, demonstration));
  const quota = new UploadQuota(infrastructure.clock);
  await fastify.register(
    fileRoutes(
      infrastructure.vault,
      app.get(VaultAccess, { strict: false }),
      app.get(MeetingsQueries, { strict: false }),
      contexts,
      quota,
      infrastructure.keys.vault,
    ),
  );
  await fastify.register(paperRoutes(app, infrastructure.vault, contexts));
  await fastify.register(sittingPaperRoutes(app, contexts));
  await fastify.register(
    sittingMaterialRoutes(
      infrastructure.vault,
      app.get(VaultAccess, { strict: false }),
      app.get(AssemblyQueries, { strict: false }),
      contexts,
    ),
  );
  await fastify.register(decisionPaperRoutes(app, contexts));
  await fastify.register(calendarRoutes(app, contexts, infrastructure.clock, config.http.publicUrl));
  await fastify.register(campaignRoutes(app, contexts));
  await fastify.register(
    proposalFileRoutes(
      infrastructure.vault,
      {
        proposals: app.get(ProposalReader, { strict: false }),
        projects: app.get(ProjectReader, { strict: false }),
      },
      contexts,
      quota,
      infrastructure.keys.vault,
    ),
  );
  if (config.environment !== 'production') await fastify.register(graphiqlRoutes);
  await fastify.register(logRoutes(infrastructure, contexts));
  await fastify.register(auditRoutes(infrastructure, contexts));
  await fastify.register(webRoutes(WEB_APP));
  await listen(app, config.http);
  logger.info({ url: config.http.publicUrl }, 'listening');
  const ticker = infrastructure.audit.ticker(app.get(Projections), (error) => {
    logger.error({ err: error }, 'no checkpoint of the public log could be signed');
  });
  ticker.start();
  shutdown.add('checkpoints', () => ticker.stop());
  if (!config.demonstration) return;
  await loadDemonstration(app, infrastructure, demonstration);
  if (issuer) process.stdout.write(invitation(config.http.publicUrl));
}
