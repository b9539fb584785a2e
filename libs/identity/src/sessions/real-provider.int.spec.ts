import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'pg';
import { addMinutes } from '#libs/kernel';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { createIdentity } from '../create-identity.js';
import type { Identity } from '../create-identity.js';
import { Browser, pathOf } from '../testing/browser.js';
import type { Answer } from '../testing/browser.js';
import { HERE } from '../testing/demonstration.js';
import { AUDIENCE, CLIENT_ID, CLIENT_SECRET, MACHINE_ID, RealProvider } from '../testing/real-provider.js';
import { personIdOf } from './person-id.js';
import { ensureSessionSchema } from './session-schema.js';

const subjects = { keyedBy: new Uint8Array(32).fill(5) };

let db: TestDatabase;
let pool: Pool;
let provider: RealProvider;
let identity: Identity;
let app: FastifyInstance;
let base: string;
/** How far the api's clock is ahead. */
let minutesAhead = 0;
/** What happens to the provider's answers on their way to the api. */
let onTheWay: (url: string, response: Response) => Promise<Response>;

/** What the api logged, line by line. */
const logged: string[] = [];

const unchanged = (_url: string, response: Response): Promise<Response> => Promise.resolve(response);

beforeAll(async () => {
  db = await createTestDatabase();
  pool = new Pool(db.connection);
  await ensureSessionSchema(pool);
  provider = await RealProvider.start();
  identity = createIdentity({
    publicUrl: new URL(HERE),
    provider: {
      issuer: provider.issuer,
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      audience: AUDIENCE,
      subjects,
      fetch: async (url, init) => onTheWay(url, await fetch(url, init)),
    },
    pool,
    secret: new Uint8Array(32).fill(6),
    grantsOf: () => Promise.resolve([]),
    clock: { now: () => addMinutes(new Date().toISOString(), minutesAhead) },
  });
  const stream = { write: (line: string) => void logged.push(line) };
  app = fastify({ logger: { level: 'warn', stream } });
  await app.register(identity.routes);
  base = await app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);

beforeEach(() => {
  minutesAhead = 0;
  onTheWay = unchanged;
  logged.length = 0;
});

afterAll(async () => {
  await app.close();
  await provider.stop();
  await pool.end();
  await db.drop();
});

/** One person's browser, with the cookies of the api and those of the provider. */
class Person {
  readonly api = new Browser(base, 'localhost:3000');
  readonly atProvider = new Browser(provider.issuer, new URL(provider.issuer).host);

  /** Follows the sign-in link to the provider's form; `change` tampers with the request on the way. */
  async toForm(change: (url: URL) => void = () => undefined): Promise<Answer> {
    const url = new URL((await this.api.get('/auth/login?returnTo=/norms')).headers.location ?? '');
    change(url);
    return this.atProvider.get(pathOf(await this.atProvider.get(url.pathname + url.search)));
  }

  /** Fills the form in; the path on the api that the provider sends the browser back to. */
  async fillIn(form: Answer, login: string): Promise<string> {
    const action = /action="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const fields = { prompt: 'login', login, password: 'any' };
    const resumed = await this.atProvider.post(new URL(action).pathname, fields, provider.issuer);
    const back = await this.atProvider.get(pathOf(resumed));
    expect(back.headers.location).toMatch(/^http:\/\/localhost:3000\/auth\/callback\?/);
    return pathOf(back);
  }

  async signIn(login = 'azamat'): Promise<Answer> {
    return this.api.get(await this.fillIn(await this.toForm(), login));
  }

  who() {
    return identity.authenticator.resolve({ cookie: this.api.cookieHeader });
  }
}

it('a person signs in with code, PKCE, state and nonce, and is known by an id that is not the subject', async () => {
  const person = new Person();
  const form = await person.toForm((url) => {
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      state: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      ui_locales: 'kk',
    });
  });
  const done = await person.api.get(await person.fillIn(form, '900101300007'));
  expect([done.status, done.headers.location]).toEqual([302, '/norms']);
  const principal = await person.who();
  expect(principal).toMatchObject({
    kind: 'person',
    personId: personIdOf(subjects, provider.issuer, '900101300007'),
    displayName: 'Азамат 900101300007',
  });
  const { rows } = await pool.query<object>('SELECT * FROM identity.session');
  expect(JSON.stringify(rows)).not.toContain('900101300007');
});

/** Status of the page that says why, and the logged cause; nobody is signed in. */
async function failure(answer: Promise<Answer>, person: Person): Promise<readonly unknown[]> {
  const { status, headers } = await answer;
  expect(headers['content-type']).toContain('text/html');
  expect(await person.who()).toEqual({ kind: 'anonymous' });
  expect(logged).toHaveLength(1);
  const { code, facts } = JSON.parse(logged[0] ?? '') as { code: string; facts: { reason?: string } };
  return [status, code, facts.reason];
}

it('a nonce that is not ours is refused', async () => {
  const person = new Person();
  const form = await person.toForm((url) => {
    url.searchParams.set('nonce', 'of-another-sign-in');
  });
  expect(await failure(person.api.get(await person.fillIn(form, 'a')), person)).toEqual([
    400,
    'SignInFailed',
    'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  ]);
});

it('a state that is not ours is refused', async () => {
  const person = new Person();
  const callback = await person.fillIn(await person.toForm(), 'a');
  const forged = callback.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`);
  expect(await failure(person.api.get(forged), person)).toEqual([400, 'SignInExpired', undefined]);
});

it("a code from another person's sign-in is refused (PKCE)", async () => {
  const [mine, theirs] = [new Person(), new Person()];
  const own = await mine.fillIn(await mine.toForm(), 'me');
  const stolen = new URL(await theirs.fillIn(await theirs.toForm(), 'them'), HERE).searchParams.get('code');
  const mixed = own.replace(/code=[^&]+/, `code=${stolen ?? ''}`);
  expect(await failure(mine.api.get(mixed), mine)).toEqual([400, 'SignInFailed', 'invalid_grant']);
});

it('an expired code is refused', async () => {
  const person = new Person();
  const callback = await person.fillIn(await person.toForm(), 'a');
  const answer = provider.later(61, () => person.api.get(callback));
  expect(await failure(answer, person)).toEqual([400, 'SignInFailed', 'invalid_grant']);
});

it('an answer after ten minutes is refused', async () => {
  const person = new Person();
  const callback = await person.fillIn(await person.toForm(), 'a');
  minutesAhead = 10;
  expect(await failure(person.api.get(callback), person)).toEqual([400, 'SignInExpired', undefined]);
});

it('an ID token that was changed on the way is refused', async () => {
  onTheWay = async (url, response) => {
    if (!url.endsWith('/token')) return response;
    const tokens = (await response.json()) as { id_token: string };
    const [header = '', claims = '', signature = ''] = tokens.id_token.split('.');
    const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...changed, sub: 'akim' })).toString('base64url');
    return Response.json({ ...tokens, id_token: `${header}.${forged}.${signature}` });
  };
  const person = new Person();
  expect(await failure(person.signIn(), person)).toEqual([400, 'SignInFailed', 'OAUTH_INVALID_RESPONSE']);
});

it('who turns back at the provider is told so', async () => {
  const person = new Person();
  const abort = /href="([^"]+\/abort)"/.exec((await person.toForm()).body)?.[1] ?? '';
  const back = await person.atProvider.get(pathOf(await person.atProvider.get(new URL(abort).pathname)));
  expect(await failure(person.api.get(pathOf(back)), person)).toEqual([
    403,
    'SignInRefused',
    'access_denied',
  ]);
});

it('a provider that does not answer is said to be unavailable', async () => {
  const person = new Person();
  const callback = await person.fillIn(await person.toForm(), 'a');
  onTheWay = () => Promise.resolve(new Response('out of order', { status: 502 }));
  expect(await failure(person.api.get(callback), person)).toEqual([
    503,
    'IdentityProviderUnavailable',
    undefined,
  ]);
});

it('a session runs out by the clock of the api', async () => {
  const person = new Person();
  await person.signIn();
  minutesAhead = 121;
  expect(await person.who()).toEqual({ kind: 'refused', reason: 'expired' });
});

it('signing out ends the session here and leads to the provider, with no name in the address', async () => {
  const person = new Person();
  await person.signIn();
  const token = person.api.cookieHeader;
  const out = await person.api.post('/auth/logout', {}, HERE, { accept: 'text/html' });
  const url = new URL(out.headers.location ?? '');
  expect(url.origin).toBe(provider.issuer);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: CLIENT_ID,
    post_logout_redirect_uri: `${HERE}/`,
  });
  expect((await person.atProvider.get(url.pathname + url.search)).status).toBe(200);
  expect(await identity.authenticator.resolve({ cookie: token })).toEqual({
    kind: 'refused',
    reason: 'expired',
  });
});

describe('a machine', () => {
  async function machineToken(resource: string): Promise<string> {
    const response = await fetch(`${provider.issuer}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${MACHINE_ID}:${encodeURIComponent(CLIENT_SECRET)}`)}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }
  const byToken = (token: string) => identity.authenticator.resolve({ authorization: `Bearer ${token}` });

  it("is known by a bearer token that the provider's published keys confirm", async () => {
    expect(await byToken(await machineToken(AUDIENCE))).toMatchObject({
      kind: 'person',
      personId: personIdOf(subjects, provider.issuer, MACHINE_ID),
      by: 'bearer',
    });
  });

  it('is refused with a token that has expired or was changed', async () => {
    const token = await machineToken(AUDIENCE);
    expect(await byToken(`${token.slice(0, -4)}AAAA`)).toEqual({ kind: 'refused', reason: 'notValid' });
    minutesAhead = 11;
    expect(await byToken(token)).toEqual({ kind: 'refused', reason: 'expired' });
  });
});
