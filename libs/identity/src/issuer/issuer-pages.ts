import { html, page } from '../pages/html.js';
import type { Html } from '../pages/html.js';
import { LOCALES } from '../pages/locale.js';
import type { Locale } from '../pages/locale.js';
import { inLanguage } from './demonstration-person.js';
import type { DemonstrationPerson } from './demonstration-person.js';

const WORDING = {
  title: { kk: 'Кім болып кіресіз?', ru: 'От чьего имени войти?', en: 'Who would you like to be?' },
  note: {
    kk: 'Бұл – демонстрациялық режим. Адамдар ойдан шығарылған, құпиясөз қажет емес.',
    ru: 'Это демонстрационный режим. Люди вымышлены, пароль не нужен.',
    en: 'This is the demonstration mode. The people are invented; no password is needed.',
  },
  languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  badTitle: {
    kk: 'Кіру сұрауы дұрыс емес',
    ru: 'Неверный запрос на вход',
    en: 'Not a proper sign-in request',
  },
  bad: {
    kk: 'Бұл бетке тікелей емес, жүйенің «Кіру» сілтемесі арқылы келіңіз.',
    ru: 'Откройте эту страницу не напрямую, а по ссылке «Войти» в системе.',
    en: 'Come to this page by the sign-in link of the system, not directly.',
  },
  again: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
} as const;

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The page to pick a demonstration person from: a form with a button for each, no script. */
export function pickPersonPage(
  locale: Locale,
  path: string,
  parameters: URLSearchParams,
  people: readonly DemonstrationPerson[],
): string {
  const carried = [...parameters].filter(([name]) => name !== 'ui_locales' && name !== 'person');
  const fields = [...carried, ['ui_locales', locale] as const].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  const buttons = people.map(
    (person) =>
      html`<li>
        <button name="person" value="${person.id}">
          <span>${inLanguage(person.name, locale)}</span>
          <span class="roles">${inLanguage(person.roles, locale)}</span>
        </button>
      </li> `,
  );
  return page(
    locale,
    WORDING.title[locale],
    html`<p>${WORDING.note[locale]}</p>
      <nav aria-label="${WORDING.languages[locale]}">${languageLinks(locale, path, carried)}</nav>
      <form method="post" action="${path}">
        ${fields}
        <ul>
          ${buttons}
        </ul>
      </form>`,
  );
}

/** What a person reads who came with a request that no client of ours makes. */
export function badRequestPage(locale: Locale): string {
  return page(
    locale,
    WORDING.badTitle[locale],
    html`<p>${WORDING.bad[locale]}</p>
      <p><a href="/auth/login">${WORDING.again[locale]}</a></p>`,
  );
}

function languageLinks(
  current: Locale,
  path: string,
  carried: readonly (readonly [string, string])[],
): readonly Html[] {
  return LOCALES.map((locale) => {
    const query = new URLSearchParams(Object.fromEntries([...carried, ['ui_locales', locale]]));
    const here = locale === current ? html` aria-current="true"` : html``;
    return html`<a lang="${locale}" hreflang="${locale}" href="${path}?${query.toString()}" ${here}
      >${LANGUAGE_NAMES[locale]}</a
    > `;
  });
}
