import { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import {
  csvOf,
  DIFFERENCE_COLUMNS,
  fileName,
  historyRows,
  jsonLinesOf,
  OPENING_COLUMNS,
  openingRows,
  TRAIL_COLUMNS,
  topicFilter,
  TRAIL_TOPICS,
  trailRows,
} from '#libs/audit';
import type { AuditDesk, Row, TrailFilter, TrailTopic, Until } from '#libs/audit';
import { DomainError, isInstant, isKato } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { OperationName } from '#libs/identity';
import type { RequestContexts } from '../graphql/request-contexts.js';
import type { Infrastructure } from '../infrastructure/infrastructure.js';
import { answerRefusals } from './refusals.js';

type Query = Readonly<Record<string, string | undefined>>;

interface Answer {
  readonly operation: OperationName;
  readonly territory: Kato;
  readonly columns: readonly string[];
  readonly rows: () => AsyncIterable<Row>;
}

const FORMATS = {
  csv: { media: 'text/csv; charset=utf-8', write: csvOf },
  jsonl: {
    media: 'application/jsonl; charset=utf-8',
    write: (_columns: readonly string[], rows: AsyncIterable<Row>) => jsonLinesOf(rows),
  },
} as const;

/**
 * What auditors are answered, as files: `GET /audit/WHAT.csv` or `.jsonl`, WHAT one of `trail`, `openings` (of a
 * `territory`, narrowed by `topic`, `actorId`, `role`, `channel`, `from`, `until`), `history`, `difference` (of a
 * `stream`, to a `revision`, a `leafIndex` or a `moment`, or `from` one revision `to` another).
 */
export function auditRoutes(
  { auditDesk, clock }: Infrastructure,
  contexts: RequestContexts,
): FastifyPluginAsync {
  return (fastify) => {
    answerRefusals(fastify, contexts);
    fastify.get<{ Params: { file: string }; Querystring: Query }>('/audit/:file', async (request, reply) => {
      const { what, format, ending } = asked(request);
      const { operation, territory, columns, rows } = await answer(auditDesk, what, request.query);
      (await contexts.ofRequest(request)).require(operation, territory);
      return reply
        .type(format.media)
        .header('cache-control', 'private, no-store')
        .header(
          'content-disposition',
          `attachment; filename="${fileName(what, territory, clock.now(), ending)}"`,
        )
        .send(Readable.from(format.write(columns, rows())));
    });
    return Promise.resolve();
  };
}

function asked({ params }: FastifyRequest<{ Params: { file: string } }>) {
  const [, what = '', ending = ''] =
    /^(trail|openings|history|difference)\.(csv|jsonl)$/.exec(params.file) ?? [];
  if (what === '') throw new DomainError('NotFound', { what: 'file', id: params.file });
  return { what, ending, format: FORMATS[ending as keyof typeof FORMATS] };
}

async function answer(desk: AuditDesk, what: string, query: Query): Promise<Answer> {
  if (what === 'trail' || what === 'openings') {
    const filter = askedOf(query);
    const { territory } = filter;
    return what === 'trail'
      ? { operation: 'auditTrail', territory, columns: TRAIL_COLUMNS, rows: () => trailRows(desk, filter) }
      : {
          operation: 'vaultOpenings',
          territory,
          columns: OPENING_COLUMNS,
          rows: () => openingRows(desk, filter),
        };
  }
  const stream = query['stream'] ?? '';
  const territory = await desk.territoryOf(stream);
  if (what === 'history') {
    const until = untilOf(query);
    const rows = () => historyRows(desk, stream, territory, until);
    return { operation: 'streamHistory', territory, columns: TRAIL_COLUMNS, rows };
  }
  const [from, to] = [whole(query, 'from') ?? -1, whole(query, 'to') ?? 0];
  const rows = async function* (): AsyncGenerator<Row, void> {
    for (const difference of await desk.histories.difference(stream, from, to)) yield { ...difference };
  };
  return { operation: 'historyDifference', territory, columns: DIFFERENCE_COLUMNS, rows };
}

function askedOf(query: Query): TrailFilter {
  const { territory = '', topic, actorId, role, channel } = query;
  if (!isKato(territory)) throw new DomainError('FieldInvalid', { field: 'territory' });
  if (topic !== undefined && !Object.hasOwn(TRAIL_TOPICS, topic))
    throw new DomainError('FieldInvalid', { field: 'topic' });
  const [from, until] = [moment(query, 'from'), moment(query, 'until')];
  return {
    territory,
    ...(topic !== undefined && topicFilter(topic as TrailTopic)),
    ...(actorId !== undefined && { actorId }),
    ...(role !== undefined && { role }),
    ...(channel !== undefined && { channel }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

function untilOf(query: Query): Until {
  const [revision, leafIndex] = [whole(query, 'revision'), whole(query, 'leafIndex')];
  const at = moment(query, 'moment');
  return {
    ...(revision !== undefined && { revision }),
    ...(leafIndex !== undefined && { leafIndex }),
    ...(at !== undefined && { moment: at }),
  };
}

function moment(query: Query, field: string): string | undefined {
  const text = query[field];
  if (text !== undefined && !isInstant(text)) throw new DomainError('FieldInvalid', { field });
  return text;
}

function whole(query: Query, field: string): number | undefined {
  const text = query[field];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value)) throw new DomainError('FieldInvalid', { field });
  return value;
}
