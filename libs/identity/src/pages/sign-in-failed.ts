import { html, page } from './html.js';
import type { Locale } from './locale.js';

export const SIGN_IN_FAULTS = [
  'SignInExpired',
  'SignInRefused',
  'SignInFailed',
  'IdentityProviderUnavailable',
] as const;

/** Why signing in did not come to its end. */
export type SignInFault = (typeof SIGN_IN_FAULTS)[number];

type Wording = Readonly<Record<Locale, string>>;

const TITLE: Wording = {
  kk: 'Жүйеге кіру мүмкін болмады',
  ru: 'Войти не удалось',
  en: 'Signing in did not work',
};
const AGAIN: Wording = { kk: 'Қайта кіру', ru: 'Войти снова', en: 'Sign in again' };
const HOME: Wording = { kk: 'Басты бет', ru: 'Главная страница', en: 'Front page' };

const WORDING: Readonly<Record<SignInFault, Wording>> = {
  SignInExpired: {
    kk: 'Кіру уақыты өтіп кетті немесе кіру басқа браузерде басталған. Қайта кіріп көріңіз.',
    ru: 'Время входа истекло, или вход был начат в другом браузере. Попробуйте войти снова.',
    en: 'The time to sign in ran out, or signing in was begun in another browser. Try again.',
  },
  SignInRefused: {
    kk: 'Сәйкестендіру қызметі кіруге рұқсат бермеді.',
    ru: 'Служба идентификации не разрешила вход.',
    en: 'The identity provider did not permit signing in.',
  },
  SignInFailed: {
    kk: 'Сәйкестендіру қызметінің жауабын растау мүмкін болмады. Қайта кіріп көріңіз.',
    ru: 'Ответ службы идентификации не удалось подтвердить. Попробуйте войти снова.',
    en: 'The answer of the identity provider could not be confirmed. Try again.',
  },
  IdentityProviderUnavailable: {
    kk: 'Сәйкестендіру қызметі қазір жауап бермейді. Біраз уақыттан кейін қайталап көріңіз.',
    ru: 'Служба идентификации сейчас не отвечает. Повторите попытку немного позже.',
    en: 'The identity provider does not answer at present. Try again in a little while.',
  },
};

/** What a person reads when signing in failed: why, and what to do next. */
export function signInFailedPage(locale: Locale, fault: SignInFault): string {
  return page(
    locale,
    TITLE[locale],
    html`<p>${WORDING[fault][locale]}</p>
      <nav><a href="/auth/login">${AGAIN[locale]}</a> <a href="/">${HOME[locale]}</a></nav>`,
  );
}
