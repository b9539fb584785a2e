import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { createLogger } from './logger.js';
import { fastifyLogOptions, installRequestLog, requestIds } from './request-log.js';

const IIN = '870101300123';
const ID = '0b5e2a60-1111-4222-8333-999999999999';
const CORRELATION = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

describe('the log of a request', () => {
  let server: FastifyInstance;
  let written: string[];
  const lines = () => written.map((line) => JSON.parse(line) as Record<string, unknown>);

  let origin: string;
  const send = (path: string, init?: RequestInit) => fetch(origin + path, init);

  beforeEach(async () => {
    written = [];
    const logger = createLogger({ level: 'info' }, { write: (line) => void written.push(line) });
    server = fastify(fastifyLogOptions(logger));
    installRequestLog(server, logger);
    server.get('/files/:id', (request) => {
      request.log.info({ headers: request.headers, query: request.query }, 'reading');
      return requestIds(request);
    });
    server.post('/graphql', () => ({ data: null }));
    server.get('/health/live', () => 'ok');
    server.get('/breaks', () => {
      throw new Error(`member ${IIN} is not there`);
    });
    origin = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    await server.close();
  });

  it('is one line with method, route, ids, status and duration', async () => {
    const answer = await send(`/files/${ID}?iin=${IIN}`);
    const requestId = answer.headers.get('x-request-id');
    expect(lines().at(-1)).toEqual({
      level: 'info',
      time: expect.any(String) as unknown,
      requestId,
      correlationId: requestId,
      method: 'GET',
      route: '/files/:id',
      ids: { id: ID },
      status: 200,
      durationMs: expect.any(Number) as unknown,
      msg: 'request',
    });
  });

  it('holds nothing personal, whatever the client sends and wherever it puts it', async () => {
    const name = 'Айгүл';
    const encoded = encodeURIComponent(name);
    await send(`/files/${encoded}${IIN}?name=${encoded}&iin=${IIN}`, {
      headers: {
        authorization: `Bearer ${IIN}`,
        cookie: `session=${IIN}; name=${encoded}`,
        'user-agent': IIN,
        'x-correlation-id': IIN,
        'x-request-id': IIN,
        'request-id': IIN,
        'accept-version': IIN,
        referer: `https://host/?iin=${IIN}`,
      },
    });
    await send(`/${encoded}/${IIN}`);
    await send(`/%zz${IIN}`); // refused before any route, unlogged
    const json = { 'content-type': 'application/json' };
    await send(`/graphql?variables={"iin":"${IIN}"}`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: `{ member(iin: "${IIN}") { name } }`, variables: { name, iin: IIN } }),
    });
    await send('/graphql', { method: 'POST', headers: json, body: `{"name": ${name} ${IIN}` });
    await send('/breaks');
    await send('/files/x', { headers: { 'x-correlation-id': '0b5e2a60-1111-4222-8333-870101300123' } });
    expect(
      lines()
        .filter(({ msg }) => msg === 'request')
        .map(({ status }) => status),
    ).toEqual([200, 404, 200, 400, 500, 200]);
    expect(written.join('')).not.toMatch(/870101|Айгүл|%D0%90/i);
  });

  it('takes the correlation id of a client that sends a UUID, for all lines of the request', async () => {
    const answer = await send(`/files/${ID}`, { headers: { 'x-correlation-id': CORRELATION } });
    expect(await answer.json()).toMatchObject({ correlationId: CORRELATION });
    expect(lines().slice(-2)).toMatchObject([
      { msg: 'reading', correlationId: CORRELATION },
      { msg: 'request', correlationId: CORRELATION },
    ]);
  });

  it('says that an unexpected error happened and where', async () => {
    await send('/breaks');
    expect(lines().slice(-2)).toMatchObject([
      { level: 'error', msg: 'request failed', err: { message: 'member [12 digits] is not there' } },
      { level: 'info', status: 500 },
    ]);
  });

  it('leaves out what the health checks ask every few seconds', async () => {
    await send('/health/live');
    expect(lines().filter(({ msg }) => msg === 'request')).toEqual([]);
  });
});
