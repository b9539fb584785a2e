import { createHash } from 'node:crypto';
import { html, Html, page, PAGE_HEADERS } from './html.js';
import { LOCALES, localeOf } from './locale.js';
import { SIGN_IN_FAULTS, signInFailedPage } from './sign-in-failed.js';

it('whatever is put into a page is shown, not obeyed', () => {
  const evil = `"><script>alert('1')</script>&`;
  expect(html`<a title="${evil}">${evil}</a>`.markup).not.toMatch(/<script|title=""/);
  expect(page('kk', evil, new Html('')).match(/<script/g)).toBeNull();
});

it('the style that the policy allows is the one in the page', () => {
  const style = /<style>([^]*)<\/style>/.exec(page('kk', '', new Html('')))?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(PAGE_HEADERS['content-security-policy']).toContain(`'sha256-${hash}'`);
});

it.each([
  [[], 'kk'],
  [[undefined, ''], 'kk'],
  [['ru'], 'ru'],
  [['', 'de-DE,de;q=0.9,en;q=0.8'], 'en'],
  [['kk-KZ ru'], 'kk'],
  [['xx', 'RU-ru'], 'ru'],
] as const)('the language for %j is %s', (wanted, expected) => {
  expect(localeOf(...wanted)).toBe(expected);
});

it('says in each language why signing in failed and where to go from there', () => {
  for (const locale of LOCALES)
    for (const fault of SIGN_IN_FAULTS) {
      const text = signInFailedPage(locale, fault);
      expect(text).toContain(`<html lang="${locale}">`);
      expect(text).toContain('href="/auth/login"');
      expect(text).not.toContain('undefined');
    }
});
