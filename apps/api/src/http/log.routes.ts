import { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import {
  BUNDLE_FILES,
  encodeKey,
  eventLine,
  parseTilePath,
  receiptPage,
  receiptQr,
  receiptText,
  TileMissing,
  widthIn,
} from '#libs/audit';
import type { AuditLog } from '#libs/audit';
import { START } from '#libs/event-store';
import type { EventStore, RecordedEvent } from '#libs/event-store';
import { DomainError, isUuid } from '#libs/kernel';
import type { RequestContexts } from '../graphql/request-contexts.js';
import type { Infrastructure } from '../infrastructure/infrastructure.js';
import { audienceOf, logReader } from './log-reader.js';
import type { LogReader } from './log-reader.js';
import { answerRefusals } from './refusals.js';

const FOR_EVER = 'public, max-age=31536000, immutable';
const ANEW = 'no-cache';
const TEXT = 'text/plain; charset=utf-8';
const JSON_LINES = 'application/jsonl; charset=utf-8';
const MOST_CHECKPOINTS = 1000;

/**
 * The public log below `/log` (C2SP tlog-tiles): checkpoint, tiles and entry bundles as they are, for ever the same
 * once published; beside them what a bundle has as well, receipts, and what witnesses bring.
 */
export function logRoutes(
  { audit, auditDesk, store, config }: Infrastructure,
  contexts: RequestContexts,
): FastifyPluginAsync {
  return (fastify) => {
    answerRefusals(fastify, contexts);
    fastify.addContentTypeParser(
      'text/plain',
      { parseAs: 'string', bodyLimit: 65_536 },
      (_request, body, done) => {
        done(null, body);
      },
    );
    tiles(fastify, audit);

    fastify.get(`/log/${BUNDLE_FILES.checkpoint}`, async (_request, reply) => {
      const latest = await audit.checkpoints.latest();
      if (!latest) throw new DomainError('NotFound', { what: 'checkpoint' });
      return reply.type(TEXT).header('cache-control', ANEW).send(latest.note);
    });
    fastify.get(`/log/${BUNDLE_FILES.checkpoints}`, async (_request, reply) => {
      const all = await audit.checkpoints.upTo(Number.MAX_SAFE_INTEGER);
      const lines = all.slice(-MOST_CHECKPOINTS).map(({ note }) => `${JSON.stringify({ note })}\n`);
      return reply.type(JSON_LINES).header('cache-control', ANEW).send(lines.join(''));
    });
    fastify.get(`/log/${BUNDLE_FILES.keys}`, async (_request, reply) => {
      const keys = await audit.checkpoints.keys();
      return reply
        .type(TEXT)
        .header('cache-control', ANEW)
        .send(keys.map((key) => `${encodeKey(key)}\n`).join(''));
    });
    fastify.get(`/log/${BUNDLE_FILES.manifest}`, async (request, reply) => {
      const audience = audienceOf(await contexts.ofRequest(request));
      // Which ballots an auditor may read depends on the territory.
      const territorial = audience === 'auditor';
      const manifest = { format: 'jinalys-audit-bundle@1', scope: 'whole', audience, territorial };
      return reply.header('cache-control', 'private, no-store').send(manifest);
    });
    fastify.get<{ Querystring: Range }>(`/log/${BUNDLE_FILES.events}`, async (request, reply) => {
      const maySee = logReader(await contexts.ofRequest(request), auditDesk);
      const { from, to } = await rangeOf(request.query, audit);
      const lines = Readable.from(eventLines(audit, store, maySee, from, to));
      return reply.type(JSON_LINES).header('cache-control', 'private, no-store').send(lines);
    });
    fastify.post<{ Body: string }>('/log/cosignatures', async (request, reply) => {
      if (typeof request.body !== 'string')
        throw new DomainError('CosignatureRefused', { reason: 'malformed' });
      await audit.cosignatures.take(request.body);
      return reply.code(204).send();
    });

    fastify.get('/log/verify', (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(receiptPage()),
    );
    fastify.get<{ Params: { id: string } }>('/log/receipts/:id', async (request, reply) => {
      const text = receiptText(await receiptOf(request.params.id, request));
      return reply
        .type('application/json; charset=utf-8')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="receipt-${request.params.id}.json"`)
        .send(text);
    });
    fastify.get<{ Params: { id: string } }>('/log/receipts/:id/qr', async (request, reply) => {
      const receipt = await audit.receipts.receipt(idOf(request.params.id));
      return reply
        .type('image/svg+xml')
        .send(await receiptQr(receipt, `${config.http.publicUrl}/log/verify`));
    });

    async function receiptOf(id: string, request: FastifyRequest) {
      const maySee = logReader(await contexts.ofRequest(request), auditDesk);
      const event = await eventOf(idOf(id), audit, store);
      return audit.receipts.receipt(id, event && (await maySee(event)) ? event : undefined);
    }
    return Promise.resolve();
  };
}

function tiles(fastify: Parameters<FastifyPluginAsync>[0], audit: AuditLog): void {
  fastify.get<{ Params: { '*': string } }>('/log/tile/*', async (request, reply) => {
    const name = parseTilePath(`tile/${request.params['*']}`);
    const published = (await audit.checkpoints.latest())?.size ?? 0;
    if (!name || name.width > widthIn(name.level, name.index, published)) return missing(reply);
    try {
      const bytes = await audit.tree.tile(name);
      return await reply.type('application/octet-stream').header('cache-control', FOR_EVER).send(bytes);
    } catch (error) {
      if (error instanceof TileMissing) return missing(reply);
      throw error;
    }
  });
}

function missing(reply: FastifyReply): FastifyReply {
  return reply.code(404).type(TEXT).header('cache-control', ANEW).send('there is no such tile\n');
}

interface Range {
  readonly from?: string;
  readonly to?: string;
}

async function rangeOf({ from = '0', to }: Range, audit: AuditLog): Promise<{ from: number; to: number }> {
  const size = (await audit.checkpoints.latest())?.size ?? 0;
  const range = { from: Number(from), to: to === undefined ? size : Number(to) };
  for (const field of ['from', 'to'] as const)
    if (!Number.isSafeInteger(range[field]) || range[field] < 0)
      throw new DomainError('FieldInvalid', { field });
  return { from: range.from, to: Math.min(range.to, size) };
}

async function* eventLines(
  audit: AuditLog,
  store: EventStore,
  maySee: LogReader,
  from: number,
  to: number,
): AsyncGenerator<string> {
  const before = from === 0 ? undefined : await audit.tree.leafAt(from - 1);
  if (from >= to || (from > 0 && !before)) return;
  let left = to - from;
  for await (const { events } of store.readAll(before?.position ?? START)) {
    const some = events.slice(0, left);
    let lines = '';
    for (const event of some) lines += `${(await maySee(event)) ? eventLine(event) : ''}\n`;
    yield lines;
    left -= some.length;
    if (left === 0) return;
  }
}

function idOf(id: string): string {
  if (!isUuid(id)) throw new DomainError('NotFound', { what: 'event', id });
  return id;
}

async function eventOf(id: string, audit: AuditLog, store: EventStore): Promise<RecordedEvent | undefined> {
  const leaf = await audit.tree.leafOfEvent(id);
  if (!leaf) return undefined;
  const before = leaf.leafIndex === 0 ? START : (await audit.tree.leafAt(leaf.leafIndex - 1))?.position;
  if (before === undefined) return undefined;
  for await (const { events } of store.readAll(before, { batchSize: 1 }))
    if (events[0]) return events[0].id === id ? events[0] : undefined;
  return undefined;
}
