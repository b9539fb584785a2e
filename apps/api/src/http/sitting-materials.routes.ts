import type { FastifyPluginAsync } from 'fastify';
import { isErased } from '#libs/community';
import type { Vault, VaultAccess } from '#libs/community';
import { DomainError, isUuid } from '#libs/kernel';
import type { AssemblyQueries } from '#libs/meetings';
import { stripMetadata } from '#libs/platform';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { answerRefusals } from './refusals.js';

/**
 * `GET /sittings/:id/materials/:materialId`: a paper to an item of the agenda. An open one is for everybody, a
 * photograph without what its camera wrote into it; any other for those who may draw papers, which is recorded.
 */
export function sittingMaterialRoutes(
  vault: Vault,
  access: VaultAccess,
  assemblies: AssemblyQueries,
  contexts: RequestContexts,
): FastifyPluginAsync {
  return (fastify) => {
    answerRefusals(fastify, contexts);
    fastify.get<{ Params: { id: string; materialId: string } }>(
      '/sittings/:id/materials/:materialId',
      async (request, reply) => {
        const { id, materialId } = request.params;
        const isThere = isUuid(id) && isUuid(materialId);
        const material = isThere ? await assemblies.material(id, materialId) : null;
        const sitting = material && (await assemblies.sitting(id));
        if (!material || !sitting) throw new DomainError('NotFound', { what: 'file', id: materialId });
        const { documentId, isOpen } = material;
        const context = await contexts.ofRequest(request);
        const visitor = isOpen ? undefined : context.visitor('drawPaper', sitting.territory);
        const document = await vault.documents.read(documentId);
        if (isErased(document)) throw new DomainError('DataErased');
        if (visitor) await access.document(sitting.territory, documentId, { ...visitor, purpose: 'papers' });
        const { bytes, mediaType } = document;
        return reply
          .type(mediaType)
          .header('cache-control', isOpen ? 'public, max-age=3600' : 'private, no-store')
          .header('x-content-type-options', 'nosniff')
          .header('content-security-policy', "default-src 'none'; sandbox")
          .send(mediaType.startsWith('image/') ? Buffer.from(stripMetadata(bytes, mediaType)) : bytes);
      },
    );
    return Promise.resolve();
  };
}
