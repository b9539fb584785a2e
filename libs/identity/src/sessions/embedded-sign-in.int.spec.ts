import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { decodeJwt } from 'jose';
import { Pool } from 'pg';
import { addMinutes, uuidV5 } from '#libs/kernel';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { EmbeddedIssuer } from '../issuer/embedded-issuer.js';
import { createIdentity } from '../create-identity.js';
import type { Identity } from '../create-identity.js';
import { ensureSessionSchema } from './session-schema.js';
import { Browser, jsonOf, pathOf } from '../testing/browser.js';
import { AKIM, authorizationQuery, CLERK, exchangeOf, HERE } from '../testing/demonstration.js';

const START = '2027-05-03T04:00:00.000Z';
let db: TestDatabase;
let pool: Pool;
let folder: string;
let issuer: EmbeddedIssuer;
let identity: Identity;
let app: FastifyInstance;
let base: string;
let now = START;

const options = () => ({
  publicUrl: new URL(HERE),
  people: [AKIM, CLERK],
  folder,
  clock: { now: () => now },
  environment: 'test',
});

beforeAll(async () => {
  db = await createTestDatabase();
  pool = new Pool(db.connection);
  await ensureSessionSchema(pool);
  folder = await mkdtemp(join(tmpdir(), 'jinalys-issuer-'));
  issuer = await EmbeddedIssuer.open(options());
  identity = createIdentity({
    publicUrl: new URL(HERE),
    provider: issuer.settings,
    pool,
    secret: new Uint8Array(32).fill(9),
    grantsOf: (personId) =>
      Promise.resolve(
        personId === AKIM.id ? [{ role: 'akim', territory: '595037000', validFrom: '2027-01-01' }] : [],
      ),
    clock: { now: () => now },
  });
  app = fastify();
  await app.register(identity.routes);
  await app.register(issuer.routes);
  base = await app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);

beforeEach(() => {
  now = START;
});

afterAll(async () => {
  await app.close();
  await pool.end();
  await db.drop();
  await rm(folder, { recursive: true });
});

const newBrowser = (): Browser => new Browser(base, 'localhost:3000');

/** The hidden fields of the page to pick a person from. */
function fieldsOf(page: string): Record<string, string> {
  const inputs = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name, value]) => [name!, value!.replaceAll('&amp;', '&')]));
}

/** From the sign-in link to the callback's address, as the person picked. */
async function pick(browser: Browser, person: { id: string }, returnTo = '/'): Promise<string> {
  const started = await browser.get(`/auth/login?returnTo=${encodeURIComponent(returnTo)}`);
  const page = await browser.get(pathOf(started));
  const picked = await browser.post('/issuer/authorize', { ...fieldsOf(page.body), person: person.id }, HERE);
  return pathOf(picked);
}

async function signIn(browser: Browser, person: { id: string } = AKIM): Promise<void> {
  const callback = await pick(browser, person);
  expect((await browser.get(callback)).status).toBe(302);
}

const who = (browser: Browser) => identity.authenticator.resolve({ cookie: browser.cookieHeader });

describe('signing in', () => {
  it('as a demonstration person leads back to the page and makes a principal with roles', async () => {
    const browser = newBrowser();
    const callback = await pick(browser, AKIM, '/gatherings?status=convened');
    const back = await browser.get(callback);
    expect(back.headers.location).toBe('/gatherings?status=convened');
    expect([...browser.cookies.keys()]).toEqual(['jinalys']);
    expect(await who(browser)).toEqual({
      kind: 'person',
      personId: AKIM.id,
      displayName: 'Әлібек <Сәтұлы>',
      grants: [{ role: 'akim', territory: '595037000', validFrom: '2027-01-01' }],
      by: 'session',
      expiresAt: addMinutes(START, 720),
    });
  });

  it('makes a new session each time and ends the one before', async () => {
    const browser = newBrowser();
    await signIn(browser, AKIM);
    const before = browser.cookieHeader;
    await signIn(browser, CLERK);
    expect(await who(browser)).toMatchObject({ personId: CLERK.id });
    expect(await identity.authenticator.resolve({ cookie: before })).toEqual({
      kind: 'refused',
      reason: 'expired',
    });
  });

  it('takes no session id from the browser: a planted cookie is replaced', async () => {
    const browser = newBrowser();
    browser.cookies.set('jinalys', 'planted');
    await signIn(browser);
    expect(browser.cookies.get('jinalys')).not.toBe('planted');
  });

  it('never leads to another site', async () => {
    const browser = newBrowser();
    const callback = await pick(browser, AKIM, '//evil.example/');
    expect((await browser.get(callback)).headers.location).toBe('/');
  });

  it('ends in the browser that began it and in no other (login CSRF)', async () => {
    const callback = await pick(newBrowser(), AKIM);
    const victim = newBrowser();
    const answer = await victim.get(callback, { 'accept-language': 'ru' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('Попробуйте войти снова');
    expect(victim.cookies.size).toBe(0);
  });

  it('is refused when the state was changed, the code was used, or the code is too old', async () => {
    const browser = newBrowser();
    const callback = await pick(browser, AKIM);
    const tampered = callback.replace(/state=[^&]*/, 'state=forged');
    expect((await browser.get(tampered)).status).toBe(400);

    const carried = new Map(browser.cookies);
    expect((await browser.get(callback)).status).toBe(302);
    for (const [name, value] of carried) browser.cookies.set(name, value);
    expect((await browser.get(callback)).status).toBe(400);

    const slow = newBrowser();
    const late = await pick(slow, AKIM);
    now = addMinutes(START, 1);
    expect((await slow.get(late)).status).toBe(400);
    expect(slow.cookies.has('jinalys')).toBe(false);
  });

  it('in several tabs at once works in each', async () => {
    const browser = newBrowser();
    const first = await pick(browser, AKIM, '/first');
    const second = await pick(browser, AKIM, '/second');
    expect((await browser.get(first)).headers.location).toBe('/first');
    expect((await browser.get(second)).headers.location).toBe('/second');
  });

  it('that is begun again and again leaves no pile of cookies', async () => {
    const browser = newBrowser();
    for (let times = 0; times < 12; times += 1) await browser.get('/auth/login');
    expect(browser.cookies.size).toBeLessThanOrEqual(4);
  });

  it('by another name of this machine goes to the one where cookies are kept', async () => {
    const browser = new Browser(base, '127.0.0.1:3000');
    const answer = await browser.get('/auth/login?returnTo=/norms');
    expect(answer.headers.location).toBe(`${HERE}/auth/login?returnTo=/norms`);
  });
});

describe('a session', () => {
  it('runs out, and what comes with it then is refused, not taken for nobody', async () => {
    const browser = newBrowser();
    await signIn(browser);
    now = addMinutes(START, 120);
    expect(await who(browser)).toEqual({ kind: 'refused', reason: 'expired' });
  });

  it('ends with signing out, by a form or by a script of ours', async () => {
    const browser = newBrowser();
    await signIn(browser);
    const token = browser.cookieHeader;
    const byForm = await browser.post('/auth/logout', {}, HERE, { accept: 'text/html' });
    expect([byForm.status, byForm.headers.location]).toEqual([303, '/']);
    expect(browser.cookies.size).toBe(0);
    expect(await identity.authenticator.resolve({ cookie: token })).toEqual({
      kind: 'refused',
      reason: 'expired',
    });

    await signIn(browser);
    const byScript = await browser.post('/auth/logout', {}, HERE, { 'content-type': 'application/json' });
    expect(jsonOf(byScript)).toEqual({ location: '/' });
  });

  it("is not ended by another site's page", async () => {
    const browser = newBrowser();
    await signIn(browser);
    const answer = await browser.post('/auth/logout', {}, 'https://evil.example');
    expect([answer.status, jsonOf(answer)]).toEqual([403, { code: 'ForeignOrigin' }]);
    expect(await who(browser)).toMatchObject({ kind: 'person' });
  });
});

describe('bearer tokens', () => {
  const byToken = (token: string) => identity.authenticator.resolve({ authorization: `Bearer ${token}` });

  async function demonstrationToken(person: string): Promise<{ status: number; token: string }> {
    const form = { grant_type: 'urn:jinalys:demo', person };
    const answer = await newBrowser().post('/issuer/token', form, HERE);
    return { status: answer.status, token: String(jsonOf(answer)['access_token']) };
  }

  it('a script gets one for a demonstration person, good for an hour', async () => {
    const { token } = await demonstrationToken(CLERK.id);
    expect(await byToken(token)).toMatchObject({ kind: 'person', personId: CLERK.id, by: 'bearer' });
    now = addMinutes(START, 61);
    expect(await byToken(token)).toEqual({ kind: 'refused', reason: 'expired' });
    expect((await demonstrationToken(uuidV5('nobody'))).status).toBe(400);
    await expect(issuer.tokenFor(uuidV5('nobody'))).rejects.toThrow(RangeError);
    now = START;
    expect(await byToken(await issuer.tokenFor(CLERK.id))).toMatchObject({ personId: CLERK.id });
  });

  it('one that is forged, changed, of another issuer or for another purpose is refused', async () => {
    const token = await issuer.tokenFor(CLERK.id);
    const [header = '', , signature = ''] = token.split('.');
    const claims = { ...decodeJwt(token), sub: AKIM.id };
    const forged = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1] ?? ''}.`;
    const other = await mkdtemp(join(tmpdir(), 'jinalys-issuer-'));
    const stranger = await EmbeddedIssuer.open({ ...options(), folder: other });
    for (const bad of [forged, unsigned, await stranger.tokenFor(CLERK.id), 'junk', 'a.b.c'])
      expect(await byToken(bad)).toEqual({ kind: 'refused', reason: 'notValid' });
    await rm(other, { recursive: true });
  });

  it('an ID token is no bearer token, and Basic is none either', async () => {
    const browser = newBrowser();
    const picked = await browser.post(
      '/issuer/authorize',
      { ...(await authorizationQuery()), person: AKIM.id },
      HERE,
    );
    const code = new URL(String(picked.headers.location)).searchParams.get('code') ?? '';
    const exchanged = await browser.post('/issuer/token', exchangeOf(code), HERE);
    const idToken = String(jsonOf(exchanged)['id_token']);
    expect(decodeJwt(idToken)).toMatchObject({ sub: AKIM.id, name: 'Әлібек <Сәтұлы>', aud: 'jinalys-web' });
    expect(await byToken(idToken)).toEqual({ kind: 'refused', reason: 'notValid' });
    expect(await identity.authenticator.resolve({ authorization: 'Basic eDp5' })).toEqual({
      kind: 'refused',
      reason: 'notValid',
    });
  });

  it('who brings nothing is anonymous', async () => {
    expect(await identity.authenticator.resolve({})).toEqual({ kind: 'anonymous' });
  });
});
