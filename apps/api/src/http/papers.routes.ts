import type { FastifyPluginAsync } from 'fastify';
import { isErased } from '#libs/community';
import type { Vault } from '#libs/community';
import { isLogPosition } from '#libs/graphql';
import { DomainError, isUuid } from '#libs/kernel';
import {
  GatheringPapers,
  meetingOf,
  MeetingsQueries,
  PAPER_FORMATS,
  PAPER_KINDS,
  PAPER_LANGUAGES,
  ReadYourWrites,
} from '#libs/meetings';
import type { PaperRequest } from '#libs/meetings';
import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { answerRefusals } from './refusals.js';

type Query = Readonly<Record<string, string | undefined>>;

/**
 * `GET /gatherings/:id/papers/:paper?language=kk-ru&format=pdf` draws a paper (`blank=yes` for a registration sheet without names, `item` for an extract, `member` for
 * a certificate, `number` for an annex). The notice is for everybody; the others show names and are for those who
 * may draw papers. `GET /gatherings/:id/minutes` gives everybody the published copy; `?after=POSITION` waits until what
 * was written there is seen.
 */
export function paperRoutes(
  app: INestApplicationContext,
  vault: Vault,
  contexts: RequestContexts,
): FastifyPluginAsync {
  const papers = app.get(GatheringPapers, { strict: false });
  const queries = app.get(MeetingsQueries, { strict: false });
  const writes = app.get(ReadYourWrites, { strict: false });
  return (fastify) => {
    answerRefusals(fastify, contexts);

    fastify.get<{ Params: { id: string; paper: string }; Querystring: Query }>(
      '/gatherings/:id/papers/:paper',
      async (request, reply) => {
        const { id, paper } = request.params;
        const gathering = isUuid(id) ? await queries.gathering(id) : null;
        if (!gathering) throw new DomainError('NotFound', { what: 'separateGathering', id });
        const kind = oneOf(PAPER_KINDS, paper, 'paper');
        const context = await contexts.ofRequest(request);
        const operation = kind === 'notice' ? 'separateGathering' : 'drawPaper';
        const meeting = meetingOf(gathering);
        const asker = context.visitor(operation, gathering.territory, meeting);
        const visitor = { ...asker, purpose: 'papers' as const };
        const drawn = await papers.draw(id, paperRequest(kind, request.query), visitor);
        return reply
          .type(drawn.mediaType)
          .header('cache-control', 'no-store')
          .header('content-disposition', `inline; filename="${drawn.fileName}"`)
          .send(Buffer.from(drawn.bytes));
      },
    );

    fastify.get<{ Params: { id: string }; Querystring: Query }>(
      '/gatherings/:id/minutes',
      async (request, reply) => {
        const { id } = request.params;
        const after = request.query['after'] ?? null;
        if (after !== null && !isLogPosition(after))
          throw new DomainError('FieldInvalid', { field: 'after' });
        await writes.seen(after);
        const documentId = isUuid(id) ? (await queries.gathering(id))?.publicDocumentId : undefined;
        if (documentId == null) throw new DomainError('NotFound', { what: 'publicMinutes', id });
        const document = await vault.documents.read(documentId);
        if (isErased(document)) throw new DomainError('DataErased');
        return reply.type(document.mediaType).header('content-disposition', 'inline').send(document.bytes);
      },
    );
    return Promise.resolve();
  };
}

function paperRequest(kind: PaperRequest['kind'], query: Query): PaperRequest {
  const { member, item, number, blank } = query;
  return {
    kind,
    language: oneOf(PAPER_LANGUAGES, query['language'] ?? 'kk-ru', 'language'),
    format: oneOf(PAPER_FORMATS, query['format'] ?? 'pdf', 'format'),
    ...(member !== undefined && { memberId: member }),
    ...(item !== undefined && { item: Number(item) }),
    ...(blank === 'yes' && { blank: true }),
    ...(number !== undefined && { number: Number(number) }),
  };
}

function oneOf<const Values extends readonly string[]>(
  values: Values,
  given: string,
  field: string,
): Values[number] {
  if (!values.includes(given)) throw new DomainError('FieldInvalid', { field });
  return given;
}
