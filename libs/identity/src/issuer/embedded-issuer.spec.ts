import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { addMinutes, uuidV5 } from '#libs/kernel';
import { AKIM, authorizationQuery, CLERK, exchangeOf, HERE } from '../testing/demonstration.js';
import { EmbeddedIssuer } from './embedded-issuer.js';

const START = '2027-05-03T04:00:00.000Z';
let folder: string;
let issuer: EmbeddedIssuer;
let now = START;

const options = () => ({
  publicUrl: new URL(HERE),
  people: [AKIM, CLERK],
  folder,
  clock: { now: () => now },
  environment: 'test',
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinalys-issuer-'));
  issuer = await EmbeddedIssuer.open(options());
});

beforeEach(() => {
  now = START;
});

afterAll(() => rm(folder, { recursive: true }));

const get = (path: string): Promise<Response> => issuer.answer(new Request(`${HERE}/issuer${path}`));

function post(path: string, form: Record<string, string>): Promise<Response> {
  return issuer.answer(
    new Request(`${HERE}/issuer${path}`, { method: 'POST', body: new URLSearchParams(form) }),
  );
}

async function authorize(change: Record<string, string>): Promise<Response> {
  return get(`/authorize?${new URLSearchParams(await authorizationQuery(change)).toString()}`);
}

async function codeFor(person: string): Promise<string> {
  const picked = await post('/authorize', { ...(await authorizationQuery()), person });
  return new URL(picked.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

describe('the page to pick a person from', () => {
  it.each([
    ['kk', 'Кім болып кіресіз?', 'Әлібек &lt;Сәтұлы&gt;'],
    ['ru', 'От чьего имени войти?', 'Алибек Сатулы'],
    ['en', 'Who would you like to be?', 'Алибек Сатулы'],
  ])('lists the people in %s, without a script', async (locale, title, name) => {
    const answer = await authorize({ ui_locales: locale });
    const page = await answer.text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(name);
    expect(page).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.match(/<a lang=/g)).toHaveLength(3);
  });

  it('is shown again for a person who is not on it', async () => {
    const answer = await post('/authorize', { ...(await authorizationQuery()), person: uuidV5('nobody') });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<form')]);
  });
});

describe('a request for a code', () => {
  it.each([
    [{ redirect_uri: `${HERE}/auth/callback/` }],
    [{ redirect_uri: 'https://evil.example/auth/callback' }],
    [{ client_id: 'another' }],
  ])('leads nowhere the issuer does not know: %j', async (change) => {
    const answer = await authorize(change);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('has no parameter twice', async () => {
    const query = new URLSearchParams(await authorizationQuery()).toString();
    expect((await get(`/authorize?${query}&redirect_uri=https://evil.example`)).status).toBe(400);
  });

  it.each([
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge: '' }, 'invalid_request'],
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ scope: 'profile' }, 'invalid_scope'],
    [{ prompt: 'none' }, 'login_required'],
  ])('with %j is answered to the client', async (change, error) => {
    const location = new URL((await authorize(change)).headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(`${HERE}/auth/callback`);
    expect(Object.fromEntries(location.searchParams)).toEqual({ error, state: 'st', iss: `${HERE}/issuer` });
  });
});

describe('a code', () => {
  it('is exchanged once, for tokens signed with the published key', async () => {
    const code = await codeFor(AKIM.id);
    const tokens = (await (await post('/token', exchangeOf(code))).json()) as Record<string, string>;
    const keys = createLocalJWKSet((await (await get('/jwks')).json()) as JSONWebKeySet);
    const times = { currentDate: new Date(START), issuer: `${HERE}/issuer` };
    const id = await jwtVerify(tokens['id_token'] ?? '', keys, { ...times, audience: 'jinalys-web' });
    expect(id.payload).toMatchObject({ sub: AKIM.id, name: 'Әлібек <Сәтұлы>' });
    const access = await jwtVerify(tokens['access_token'] ?? '', keys, { ...times, audience: 'jinalys-api' });
    expect(access.protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect((await post('/token', exchangeOf(code))).status).toBe(400);
  });

  it.each([
    [{ code_verifier: 'w'.repeat(43) }],
    [{ redirect_uri: `${HERE}/elsewhere` }],
    [{ client_id: 'another' }],
  ])('with %j gives nothing, and is spent', async (change) => {
    const code = await codeFor(AKIM.id);
    const bad = await post('/token', { ...exchangeOf(code), ...change });
    expect([bad.status, await bad.json()]).toEqual([400, { error: 'invalid_grant' }]);
    expect((await post('/token', exchangeOf(code))).status).toBe(400);
  });

  it('is good for a minute', async () => {
    const code = await codeFor(AKIM.id);
    now = addMinutes(START, 1);
    await codeFor(CLERK.id);
    expect((await post('/token', exchangeOf(code))).status).toBe(400);
  });
});

describe('the issuer', () => {
  it('knows no other grant and no other page', async () => {
    const password = await post('/token', { grant_type: 'password' });
    expect([password.status, await password.json()]).toEqual([400, { error: 'unsupported_grant_type' }]);
    expect((await get('/elsewhere')).status).toBe(404);
  });

  it('gives a script a token for a demonstration person and for nobody else', async () => {
    const good = await post('/token', { grant_type: 'urn:jinalys:demo', person: CLERK.id });
    expect(await good.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const bad = await post('/token', { grant_type: 'urn:jinalys:demo', person: uuidV5('nobody') });
    expect(bad.status).toBe(400);
    await expect(issuer.tokenFor(uuidV5('nobody'))).rejects.toThrow(RangeError);
  });

  it('keeps its key in the folder, readable by the owner alone, and signs with it after a restart', async () => {
    expect((await stat(join(folder, 'embedded-issuer-key.json'))).mode & 0o777).toBe(0o600);
    const restarted = await EmbeddedIssuer.open(options());
    const keys = createLocalJWKSet((await (await get('/jwks')).json()) as JSONWebKeySet);
    const { payload } = await jwtVerify(await restarted.tokenFor(CLERK.id), keys, {
      currentDate: new Date(START),
    });
    expect(payload.sub).toBe(CLERK.id);
  });

  it('shows the public half of the key only', async () => {
    const { keys } = (await (await get('/jwks')).json()) as { keys: object[] };
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    ]);
  });

  it('does not start in production, with a damaged key, or with people who are not to be told apart', async () => {
    await expect(EmbeddedIssuer.open({ ...options(), environment: 'production' })).rejects.toThrow(
      'NODE_ENV=production',
    );
    await expect(EmbeddedIssuer.open({ ...options(), people: [AKIM, AKIM] })).rejects.toThrow(RangeError);
    await expect(EmbeddedIssuer.open({ ...options(), people: [{ ...AKIM, id: 'akim' }] })).rejects.toThrow(
      RangeError,
    );
    const damaged = await mkdtemp(join(tmpdir(), 'jinalys-issuer-'));
    await writeFile(join(damaged, 'embedded-issuer-key.json'), '{"kty":"oct","k":"AAAA"}');
    await expect(EmbeddedIssuer.open({ ...options(), folder: damaged })).rejects.toThrow(/private key/);
    await rm(damaged, { recursive: true });
  });
});
