import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Configuration } from 'oidc-provider';
import { HERE } from './demonstration.js';

export const CLIENT_ID = 'jinalys';
export const CLIENT_SECRET = 'a secret that only the test knows, 32+';
export const AUDIENCE = 'https://api.jinalys.example';
export const MACHINE_ID = 'statistics-office';

/** An OpenID Connect provider that is not ours (`oidc-provider`), on this machine. */
export class RealProvider {
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly speakAgain: () => void,
  ) {}

  static async start(): Promise<RealProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const issuer = `http://127.0.0.1:${String(port)}`;
    const started = new RealProvider(server, issuer, silence());
    const { Provider } = await import('oidc-provider');
    const answer = new Provider(issuer, configuration).callback();
    server.on('request', (request, response) => void answer(request, response));
    return started;
  }

  /** Runs work while the provider's clock, and everybody's `Date.now`, is that far ahead. */
  async later<T>(seconds: number, work: () => Promise<T>): Promise<T> {
    const now = Date.now.bind(Date);
    Date.now = () => now() + seconds * 1000;
    try {
      return await work();
    } finally {
      Date.now = now;
    }
  }

  stop(): Promise<void> {
    this.speakAgain();
    this.server.closeAllConnections();
    return new Promise((resolve, reject) => {
      this.server.close((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
}

const configuration: Configuration = {
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: [`${HERE}/auth/callback`],
      post_logout_redirect_uris: [`${HERE}/`],
    },
    {
      client_id: MACHINE_ID,
      client_secret: CLIENT_SECRET,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    },
  ],
  cookies: { keys: ['only for this test'] },
  claims: { openid: ['sub'], profile: ['name'] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: `Азамат ${id}` }),
  }),
  // Consent is not what is tested here: whatever is asked for is granted.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      ...(oidc.session?.accountId === undefined ? {} : { accountId: oidc.session.accountId }),
      ...(oidc.client === undefined ? {} : { clientId: oidc.client.clientId }),
    });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: () => ({
        scope: '',
        audience: AUDIENCE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 600,
      }),
    },
  },
};

/** The provider says at every step that it is set up for a test; that is so, and nobody needs to read it. */
function silence(): () => void {
  const { info, warn } = console;
  console.info = console.warn = () => undefined;
  return () => {
    Object.assign(console, { info, warn });
  };
}
