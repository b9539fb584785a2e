export type Locale = 'kk' | 'ru' | 'en';

/** The languages of the pages, the default first. */
export const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

/** The first of the named languages that we speak; Kazakh when none is. Takes `ui_locales` and Accept-Language. */
export function localeOf(...wanted: readonly (string | null | undefined)[]): Locale {
  const tags = wanted.flatMap((list) => (list ?? '').split(/[\s,]+/));
  const languages = tags.map((tag) => tag.split(/[-;]/)[0]?.toLowerCase());
  return languages.map((language) => LOCALES.find((each) => each === language)).find(Boolean) ?? 'kk';
}
