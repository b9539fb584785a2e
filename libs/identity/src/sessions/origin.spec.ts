import { Cookies } from './cookies.js';
import { OriginGuard } from './origin.js';

const here = new URL('http://localhost:3000');
const guard = new OriginGuard(here, new Cookies(here), ['http://localhost:5173']);
const withCookie = { cookie: 'jinalys=token' };

function allows(method: string, headers: Record<string, string>): boolean {
  return guard.allows({ method, headers });
}

it('anybody may read from anywhere', () => {
  expect(allows('GET', { ...withCookie, origin: 'https://evil.example' })).toBe(true);
});

it.each(['POST', 'PUT', 'DELETE', 'post'])(
  'a page of ours may %s, a page of another site may not',
  (method) => {
    expect(allows(method, { ...withCookie, origin: 'http://localhost:3000' })).toBe(true);
    expect(allows(method, { ...withCookie, origin: 'http://localhost:5173' })).toBe(true);
    for (const origin of ['https://evil.example', 'null', 'http://localhost:3001', 'https://localhost:3000'])
      expect(allows(method, { origin })).toBe(false);
  },
);

it('a request with our cookie and no origin is not believed; a program without cookie is', () => {
  expect(allows('POST', withCookie)).toBe(false);
  expect(allows('POST', { authorization: 'Bearer x' })).toBe(true);
});

it('a WebSocket is opened by GET and is held to the same', () => {
  const upgrade = { upgrade: 'WebSocket', connection: 'Upgrade' };
  expect(allows('GET', { ...upgrade, ...withCookie, origin: 'https://evil.example' })).toBe(false);
  expect(allows('GET', { ...upgrade, ...withCookie })).toBe(false);
  expect(allows('GET', { ...upgrade, ...withCookie, origin: 'http://localhost:3000' })).toBe(true);
  expect(allows('GET', upgrade)).toBe(true);
});
