import { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyPluginAsync } from 'fastify';
import { DomainError, isUuid } from '#libs/kernel';
import { ResultFiles } from '#libs/participatory-budget';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { answerRefusals } from './refusals.js';

/**
 * What anybody may have of a count: `GET /open-data/ID/DISTRICT.pb`, `/open-data/ID/commitments.txt` and
 * `/open-data/ID/root.txt`, from the declared result on.
 */
export function campaignRoutes(app: NestFastifyApplication, contexts: RequestContexts): FastifyPluginAsync {
  return (fastify) => {
    answerRefusals(fastify, contexts);
    fastify.get<{ Params: { id: string; file: string } }>('/open-data/:id/:file', async (request, reply) => {
      const { id, file } = request.params;
      if (!isUuid(id)) throw new DomainError('NotFound', { what: 'campaign', id });
      const files = await app.get(ResultFiles, { strict: false }).of(id);
      const found = files.find(({ name }) => name === file);
      if (!found) throw new DomainError('NotFound', { what: 'file', id: file });
      return reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(Readable.from(found.chunks));
    });
    return Promise.resolve();
  };
}
