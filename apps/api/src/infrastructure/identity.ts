import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createIdentity, EmbeddedIssuer, ensureSessionSchema, grantsFromLog } from '#libs/identity';
import type { Identity, ProviderSettings } from '#libs/identity';
import { DEMONSTRATION_PEOPLE } from '../demonstration/people.js';
import type { Infrastructure } from './infrastructure.js';

/** Sessions and the provider people sign in at: the configured one, or the embedded issuer. */
export async function openIdentity(
  infrastructure: Infrastructure,
): Promise<{ readonly identity: Identity; readonly issuer?: EmbeddedIssuer }> {
  const { config, pool, clock, store, schemas, keys } = infrastructure;
  await ensureSessionSchema(pool);
  const publicUrl = new URL(config.http.publicUrl);
  const issuer =
    config.identity.kind === 'embedded'
      ? await EmbeddedIssuer.open({
          publicUrl,
          people: DEMONSTRATION_PEOPLE,
          folder: join(config.dataDir, 'keys'),
          clock,
          environment: config.environment,
        })
      : undefined;
  const identity = createIdentity({
    publicUrl,
    provider: issuer?.settings ?? configuredProvider(infrastructure),
    pool,
    secret: derive(keys.command, 'session'),
    grantsOf: grantsFromLog(store, schemas),
    clock,
  });
  return { identity, ...(issuer && { issuer }) };
}

function configuredProvider({ config, keys }: Infrastructure): ProviderSettings {
  if (config.identity.kind !== 'oidc') throw new Error('no identity provider is configured');
  const { issuer, clientId, clientSecret } = config.identity;
  return {
    issuer,
    clientId,
    clientSecret: clientSecret.reveal(),
    audience: `${clientId}-api`,
    subjects: { keyedBy: derive(keys.vault, 'person ids') },
  };
}

/** A key of its own for each use, from one that is kept. */
function derive(key: Uint8Array, use: string): Uint8Array {
  return createHmac('sha256', key).update(use).digest();
}
