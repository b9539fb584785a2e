import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyPluginAsync } from 'fastify';
import { DECISION_PAPERS, DecisionPapers, DecisionQueries } from '#libs/decisions';
import { DomainError, isUuid } from '#libs/kernel';
import { PAPER_LANGUAGES, SITTING_PAPER_FORMATS } from '#libs/meetings';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { oneOf } from './one-of.js';
import { answerRefusals } from './refusals.js';

type Query = Readonly<Record<string, string | undefined>>;

const FILES = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  text: { type: 'text/plain; charset=utf-8', ending: 'txt' },
} as const;

/**
 * `GET /decisions/:id/papers/:paper?language=kk-ru&format=pdf` draws the akim's `answer` or the protocol of the
 * `repeatDiscussion`; for those who may draw papers, since they show names.
 */
export function decisionPaperRoutes(
  app: INestApplicationContext,
  contexts: RequestContexts,
): FastifyPluginAsync {
  const papers = app.get(DecisionPapers, { strict: false });
  const queries = app.get(DecisionQueries, { strict: false });
  return (fastify) => {
    answerRefusals(fastify, contexts);
    fastify.get<{ Params: { id: string; paper: string }; Querystring: Query }>(
      '/decisions/:id/papers/:paper',
      async (request, reply) => {
        const { id, paper } = request.params;
        const row = isUuid(id) ? await queries.decision(id) : null;
        if (!row) throw new DomainError('NotFound', { what: 'decision', id });
        const kind = oneOf(DECISION_PAPERS, paper, 'paper');
        const language = oneOf(PAPER_LANGUAGES, request.query['language'] ?? 'kk-ru', 'language');
        const format = oneOf(SITTING_PAPER_FORMATS, request.query['format'] ?? 'pdf', 'format');
        const context = await contexts.ofRequest(request);
        const visitor = { ...context.visitor('drawPaper', row.territory), purpose: 'papers' as const };
        const bytes = await papers.draw(id, { kind, language, format }, visitor);
        const { type, ending } = FILES[format];
        return reply
          .type(type)
          .header('cache-control', 'no-store')
          .header('content-disposition', `inline; filename="${kind}-${id.slice(0, 8)}.${ending}"`)
          .send(Buffer.from(bytes));
      },
    );
    return Promise.resolve();
  };
}
