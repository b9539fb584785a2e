import type { FastifyInstance } from 'fastify';
import type { OriginGuard } from '#libs/identity';

/** Other sites' pages change nothing here with a person's cookie. */
export function installOriginCheck(fastify: FastifyInstance, origins: OriginGuard): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!origins.allows(request)) await reply.code(403).send({ code: 'ForeignOrigin' });
  });
}
