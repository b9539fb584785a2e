import fc from 'fast-check';
import { safeReturnTo } from './return-to.js';

const here = new URL('https://jinalys.example');

it.each(['/', '/gatherings/42?tab=quorum#now', '/іздеу'])('goes back to %s', (path) => {
  expect(decodeURI(safeReturnTo(path, here))).toBe(path);
});

it.each([
  undefined,
  ['/a', '/b'],
  '',
  'gatherings',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  '/\t/evil.example/',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  '/auth/login',
  '/x/../auth/logout',
  `/${'a'.repeat(1024)}`,
])('goes to the front page instead of %j', (wanted) => {
  expect(safeReturnTo(wanted, here)).toBe('/');
});

it('whatever is asked for, the browser stays on this site', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[/\\.:@a-z\t]{0,12}$/)), (wanted) => {
      expect(new URL(safeReturnTo(wanted, here), here).origin).toBe(here.origin);
    }),
  );
});
