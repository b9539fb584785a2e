import fastifyStatic from '@fastify/static';
import type { RenderOptions } from 'altair-static';
import type { FastifyPluginAsync } from 'fastify';

const AT = '/graphiql/';
/** Its own files alone; the workshop sets styles as it goes. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'self'",
].join('; ');

/** The place to try the schema, without production and without a script from another site. */
export const graphiqlRoutes: FastifyPluginAsync = async (fastify) => {
  // Loaded only where it is served: production has no such route.
  const { getDistDirectory, renderAltair, renderInitSnippet } = await import('altair-static');
  const options: RenderOptions = {
    baseURL: AT,
    endpointURL: '/graphql',
    subscriptionsEndpoint: '/graphql',
    subscriptionsProtocol: 'graphql-ws',
    initialQuery: '{ separateGatherings(first: 5) { edges { node { id status startsAt } } } }',
    initialSettings: { 'banners.disable': true },
    disableAccount: true,
    serveInitialOptionsInSeperateRequest: 'options.js',
  };
  const page = renderAltair(options);
  await fastify.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: AT,
    index: false,
    decorateReply: false,
    setHeaders: (response) => {
      response.header('content-security-policy', POLICY);
    },
  });
  fastify.get('/graphiql', (_request, reply) => reply.redirect(AT));
  fastify.get(AT, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page),
  );
  fastify.get(`${AT}options.js`, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(renderInitSnippet(options)),
  );
};
