import { createHmac } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyPluginAsync } from 'fastify';
import { isErased } from '#libs/community';
import type { Vault, VaultAccess } from '#libs/community';
import { DomainError, isKato, isOkrugOrBelow, isUuid, uuidV5 } from '#libs/kernel';
import { meetingOf } from '#libs/meetings';
import type { MeetingsQueries } from '#libs/meetings';
import { mediaTypeOf } from '#libs/platform';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { answerRefusals } from './refusals.js';
import type { UploadQuota } from './upload-quota.js';
import { wholeFile } from './whole-file.js';

/** 32 MiB: scans of a thick folder; larger ones are scanned again, smaller. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A legal paper is a scan, a photograph or a signature container. */
const TAKEN: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/pkcs7-signature',
]);

interface Target {
  readonly territory?: string;
  readonly gathering?: string;
  readonly for?: string;
}

/**
 * `POST /files?territory=KATO` keeps a scan, a photograph or a CMS container in the vault: `{ documentId, digest }`;
 * with `&gathering=ID` the chair and the secretary of that gathering may, too, with `&for=initiative` whoever may sign
 * one, in an okrug or below; they so many a day.
 * `GET /documents/:id` gives one back to those who may draw the papers of its territory, and records that it did.
 */
export function fileRoutes(
  vault: Vault,
  access: VaultAccess,
  gatherings: Pick<MeetingsQueries, 'gathering'>,
  contexts: RequestContexts,
  quota: UploadQuota,
  key: Uint8Array,
): FastifyPluginAsync {
  // Keyed, so that nobody who holds a file can tell from its id whether it was uploaded.
  const keyed = (bytes: Uint8Array): string => createHmac('sha256', key).update(bytes).digest('hex');
  return async (fastify) => {
    await fastify.register(fastifyMultipart, { limits: { fileSize: MOST_BYTES, files: 1, fields: 0 } });
    answerRefusals(fastify, contexts, MOST_BYTES);

    fastify.post<{ Querystring: Target }>('/files', async (request, reply) => {
      const { territory = '', gathering = '', for: purpose } = request.query;
      if (!isKato(territory)) throw new DomainError('KatoInvalid', { field: 'territory' });
      const context = await contexts.ofRequest(request);
      const meeting = isUuid(gathering) ? await gatherings.gathering(gathering) : null;
      const isThere = meeting?.territory === territory;
      // Who lives in a village lives in its district, too, but has no say in the vault of the district.
      if (purpose === 'initiative' && isOkrugOrBelow(territory)) context.require('signInitiative', territory);
      else context.require('uploadFile', territory, isThere ? meetingOf(meeting) : undefined);
      const owner = context.principal.kind === 'person' ? context.principal.personId : '';
      if (!context.may('uploadFile', territory)) quota.take(owner);
      const part = await request.file();
      if (!part) throw new DomainError('FileMissing');
      const bytes = await wholeFile(part, MOST_BYTES);
      const mediaType = kindOf(bytes);
      const documentId = uuidV5(`file:${territory}:${owner}:${keyed(bytes)}`);
      const { digest } = await vault.documents.put(documentId, bytes, { territory, mediaType });
      return reply.code(201).send({ documentId, digest });
    });

    fastify.get<{ Params: { id: string } }>('/documents/:id', async (request, reply) => {
      const context = await contexts.ofRequest(request);
      const { territory } = await vault.documents.reference(request.params.id);
      const visitor = { ...context.visitor('drawPaper', territory), purpose: 'papers' as const };
      const document = await vault.documents.read(request.params.id);
      if (isErased(document)) throw new DomainError('DataErased');
      await access.document(territory, request.params.id, visitor);
      return reply.type(document.mediaType).header('cache-control', 'private, no-store').send(document.bytes);
    });
  };
}

/** By its content, so that a file cannot lie about what it is. */
function kindOf(bytes: Uint8Array): string {
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined || !TAKEN.has(mediaType)) throw new DomainError('FileKindRefused');
  return mediaType;
}
