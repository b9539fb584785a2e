import { createHmac } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyPluginAsync } from 'fastify';
import { isErased } from '#libs/community';
import type { Vault, VaultAccess } from '#libs/community';
import { DomainError, isKato, uuidV5 } from '#libs/kernel';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { answerRefusals } from './refusals.js';

/** 32 MiB: scans of a thick folder; larger ones are scanned again, smaller. */
const MOST_BYTES = 32 * 1024 * 1024;

/** First bytes of the kinds of file that are taken, so that a file cannot lie about what it is. */
const KINDS: readonly { readonly mediaType: string; readonly begins: readonly number[] }[] = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'application/pkcs7-signature', begins: [0x30, 0x82] },
];

/**
 * `POST /files?territory=KATO` keeps a scan, a photograph or a CMS container in the vault: `{ documentId, digest }`.
 * `GET /documents/:id` gives one back to those who may draw the papers of its territory, and records that it did.
 */
export function fileRoutes(
  vault: Vault,
  access: VaultAccess,
  contexts: RequestContexts,
  key: Uint8Array,
): FastifyPluginAsync {
  // Keyed, so that nobody who holds a file can tell from its id whether it was uploaded.
  const keyed = (bytes: Uint8Array): string => createHmac('sha256', key).update(bytes).digest('hex');
  return async (fastify) => {
    await fastify.register(fastifyMultipart, { limits: { fileSize: MOST_BYTES, files: 1, fields: 0 } });
    answerRefusals(fastify, contexts);

    fastify.post<{ Querystring: { territory?: string } }>('/files', async (request, reply) => {
      const { territory = '' } = request.query;
      if (!isKato(territory)) throw new DomainError('KatoInvalid', { field: 'territory' });
      const context = await contexts.ofRequest(request);
      context.require('uploadFile', territory);
      const part = await request.file();
      if (!part) throw new DomainError('FileMissing');
      const bytes = await part.toBuffer();
      const mediaType = kindOf(bytes);
      const owner = context.principal.kind === 'person' ? context.principal.personId : '';
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

function kindOf(bytes: Uint8Array): string {
  const kind = KINDS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (!kind) throw new DomainError('FileKindRefused');
  return kind.mediaType;
}
