import { Cookies, parseCookies } from './cookies.js';

const overHttps = new Cookies(new URL('https://jinalys.example'));
const overHttp = new Cookies(new URL('http://localhost:3000'));

it('with https a cookie belongs to this host alone and never goes in the clear', () => {
  expect(overHttps.set(overHttps.session, 'abc', 60)).toBe(
    '__Host-jinalys=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
  );
});

it('without https, on one machine, the browser could not keep such a cookie', () => {
  expect(overHttp.set(overHttp.session, 'abc', 60)).toBe(
    'jinalys=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax',
  );
});

it('a cookie is cleared under the attributes it was set with', () => {
  expect(overHttps.clear(overHttps.session)).toBe(
    '__Host-jinalys=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
  );
});

it('each tab that signs in has a cookie of its own, and they are told from the session', () => {
  const carried = parseCookies(
    `jinalys=s; ${overHttp.signInOf('a'.repeat(43))}=1; ${overHttp.signInOf('b'.repeat(43))}=2; other=x`,
  );
  expect(overHttp.signInsIn(carried)).toEqual([
    `jinalys-signin-${'a'.repeat(16)}`,
    `jinalys-signin-${'b'.repeat(16)}`,
  ]);
});

it.each([
  [undefined, {}],
  ['', {}],
  ['a=1', { a: '1' }],
  ['a=1; b=2=3;c', { a: '1', b: '2=3' }],
  ['a=first; a=second', { a: 'first' }],
  ['=nameless; ;;', {}],
])('reads %j', (header, expected) => {
  expect(Object.fromEntries(parseCookies(header))).toEqual(expected);
});
