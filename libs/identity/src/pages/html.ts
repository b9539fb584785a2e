import { createHash } from 'node:crypto';
import type { Locale } from './locale.js';

/** Markup that is safe to put into a page as it stands. */
export class Html {
  constructor(readonly markup: string) {}
}

/** Markup from a template; whatever is put in is escaped unless it is {@link Html} itself. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  const shown = values.map((value) => {
    if (value instanceof Html) return value.markup;
    return typeof value === 'string' ? escape(value) : value.map((each) => each.markup).join('');
  });
  return new Html(String.raw({ raw: parts }, ...shown));
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 1.5rem; }
nav { display: flex; gap: 1rem; flex-wrap: wrap; }
ul { list-style: none; padding: 0; }
li { margin: 0.75rem 0; }
button { font: inherit; width: 100%; min-height: 3rem; padding: 0.5rem 1rem; text-align: start; cursor: pointer; }
button span { display: block; }
.roles { font-size: 1rem; }
`;

/** Its text is exactly what the policy below has the hash of, whatever the formatter does to templates. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

/** Headers of a page that runs no script and takes nothing from anywhere. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** A whole page of ours, without scripts. */
export function page(locale: Locale, title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.markup;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
