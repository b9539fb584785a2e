import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyPluginAsync } from 'fastify';
import { DomainError, isUuid } from '#libs/kernel';
import {
  MeetingStreams,
  PAPER_LANGUAGES,
  SITTING_PAPER_FORMATS,
  SITTING_PAPERS,
  SittingPapers,
} from '#libs/meetings';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { oneOf } from './one-of.js';
import { answerRefusals } from './refusals.js';

type Query = Readonly<Record<string, string | undefined>>;

/**
 * `GET /sittings/:id/papers/:paper?language=kk-ru&format=pdf` draws the notice, minutes, an extract (`item`), the cover
 * letter or gives out a correction annex (`number`) of a sitting of an assembly or of a gathering. The notice is for
 * everybody; the others show names and are for those who may draw papers.
 */
export function sittingPaperRoutes(
  app: INestApplicationContext,
  contexts: RequestContexts,
): FastifyPluginAsync {
  const papers = app.get(SittingPapers, { strict: false });
  const streams = app.get(MeetingStreams, { strict: false });
  return (fastify) => {
    answerRefusals(fastify, contexts);
    fastify.get<{ Params: { id: string; paper: string }; Querystring: Query }>(
      '/sittings/:id/papers/:paper',
      async (request, reply) => {
        const { id, paper } = request.params;
        if (!isUuid(id)) throw new DomainError('NotFound', { what: 'assemblyMeeting', id });
        const { convened } = await streams.assemblyMeeting(id);
        const { language, format, item, number } = request.query;
        const context = await contexts.ofRequest(request);
        const kind = oneOf(SITTING_PAPERS, paper, 'paper');
        const operation = kind === 'notice' ? 'assemblyMeeting' : 'drawPaper';
        const asker = context.visitor(operation, convened.territory);
        const drawn = await papers.draw(
          id,
          {
            kind,
            language: oneOf(PAPER_LANGUAGES, language ?? 'kk-ru', 'language'),
            format: oneOf(SITTING_PAPER_FORMATS, format ?? 'pdf', 'format'),
            ...(item !== undefined && { item: Number(item) }),
            ...(number !== undefined && { number: Number(number) }),
          },
          { ...asker, purpose: 'papers' },
        );
        return reply
          .type(drawn.mediaType)
          .header('cache-control', 'no-store')
          .header('content-disposition', `inline; filename="${drawn.fileName}"`)
          .send(Buffer.from(drawn.bytes));
      },
    );
    return Promise.resolve();
  };
}
