import { createHmac } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { isErased } from '#libs/community';
import type { Vault } from '#libs/community';
import { DomainError, ensure, isKato, isUuid, uuidV5 } from '#libs/kernel';
import type { ProjectReader, ProposalReader } from '#libs/participatory-budget';
import { mayRead } from '#libs/participatory-budget';
import { ImageDamaged, mediaTypeOf, stripMetadata } from '#libs/platform';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { answerRefusals } from './refusals.js';
import type { UploadQuota } from './upload-quota.js';
import { wholeFile } from './whole-file.js';

/** A telephone's photograph has 3 to 8 MB; over a village's line more would not arrive. */
const MOST_PICTURE_BYTES = 15 * 1024 * 1024;
const MOST_BYTES = 20 * 1024 * 1024;
const TAKEN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']);
/** What a browser says that knows nothing of a file. */
const UNTOLD: ReadonlySet<string> = new Set(['', 'application/octet-stream']);

/** What files belong to. */
export interface FileReaders {
  readonly proposals: Pick<ProposalReader, 'proposal'>;
  readonly projects: Pick<ProjectReader, 'hasFile'>;
}

/**
 * `POST /proposals/files?territory=KATO` keeps a picture or a PDF for a proposal or a project: `{ documentId, digest,
 * mediaType }`. It is what its content says, and a picture is kept without what its camera knew.
 * `GET /proposals/:id/files/:documentId` gives one to whoever may read the proposal, `GET /projects/:id/files/:documentId`
 * to everybody.
 */
export function proposalFileRoutes(
  vault: Vault,
  { proposals, projects }: FileReaders,
  contexts: RequestContexts,
  quota: UploadQuota,
  key: Uint8Array,
): FastifyPluginAsync {
  // Keyed, so that nobody who holds a file can tell from its id whether it was uploaded.
  const keyed = (bytes: Uint8Array): string => createHmac('sha256', key).update(bytes).digest('hex');
  return async (fastify) => {
    await fastify.register(fastifyMultipart, { limits: { fileSize: MOST_BYTES, files: 1, fields: 0 } });
    answerRefusals(fastify, contexts, MOST_BYTES);

    fastify.post<{ Querystring: { territory?: string } }>('/proposals/files', async (request, reply) => {
      const { territory = '' } = request.query;
      ensure(isKato(territory), 'KatoInvalid', { field: 'territory' });
      const context = await contexts.ofRequest(request);
      context.require('uploadProposalFile', territory);
      const owner = context.principal.kind === 'person' ? context.principal.personId : '';
      quota.take(owner);
      const part = await request.file();
      if (!part) throw new DomainError('FileMissing');
      const { bytes, mediaType } = taken(await wholeFile(part, MOST_BYTES), part.mimetype);
      const documentId = uuidV5(`proposal file:${territory}:${owner}:${keyed(bytes)}`);
      const facts = { territory, mediaType, purpose: 'participatoryBudget' } as const;
      const { digest } = await vault.documents.put(documentId, bytes, facts);
      return reply.code(201).send({ documentId, digest, mediaType });
    });

    fastify.get<{ Params: { id: string; documentId: string } }>(
      '/proposals/:id/files/:documentId',
      async (request, reply) => {
        const { id, documentId } = request.params;
        const context = await contexts.ofRequest(request);
        const row = isUuid(id) ? await proposals.proposal(id) : null;
        const files = row ? [...row.photos, ...row.sketches, ...row.documents] : [];
        const has = files.some((file) => file.documentId === documentId);
        if (!row || !has || !mayRead(row, context))
          throw new DomainError('NotFound', { what: 'file', id: documentId });
        return give(reply, documentId, row.phase === 'accepted');
      },
    );

    fastify.get<{ Params: { id: string; documentId: string } }>(
      '/projects/:id/files/:documentId',
      async (request, reply) => {
        const { id, documentId } = request.params;
        await contexts.ofRequest(request);
        const has = await projects.hasFile(id, documentId);
        if (!has) throw new DomainError('NotFound', { what: 'file', id: documentId });
        return give(reply, documentId, true);
      },
    );

    async function give(reply: FastifyReply, documentId: string, isPublic: boolean): Promise<FastifyReply> {
      const document = await vault.documents.read(documentId);
      if (isErased(document)) throw new DomainError('DataErased');
      return reply
        .type(document.mediaType)
        .header('cache-control', isPublic ? 'public, max-age=3600' : 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(document.bytes);
    }
  };
}

/** What is kept of a file, and what it is by its content. */
function taken(bytes: Buffer, declared: string): { readonly bytes: Uint8Array; readonly mediaType: string } {
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined || !TAKEN.has(mediaType)) throw new DomainError('PictureKindRefused');
  ensure(UNTOLD.has(declared) || declared === mediaType, 'FileTypeDiffers', { declared, found: mediaType });
  const isPicture = mediaType.startsWith('image/');
  const most = MOST_PICTURE_BYTES;
  ensure(!isPicture || bytes.length <= most, 'PictureTooLarge', { bytes: bytes.length, most });
  try {
    return { bytes: stripMetadata(bytes, mediaType), mediaType };
  } catch (error) {
    if (error instanceof ImageDamaged) throw new DomainError('PictureDamaged');
    throw error;
  }
}
