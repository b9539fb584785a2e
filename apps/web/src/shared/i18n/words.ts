import { use } from 'react';
import { useLanguage } from './language-context.js';
import type { Language } from './language.js';

/** A catalogue loads its language when it is first needed. */
export interface Catalogue<Words> {
  readonly load: (language: Language) => Promise<Words>;
}

/**
 * Words of an area in its three languages, each in a file of its own and loaded alone. Kazakh gives the shape;
 * `ru.ts` and `en.ts` are typed by it, so that a missing word does not compile.
 */
export function catalogue<Words>(
  loaders: Readonly<Record<Language, () => Promise<Words>>>,
): Catalogue<Words> {
  const loaded = new Map<Language, Promise<Words>>();
  return {
    load(language) {
      const known = loaded.get(language);
      if (known) return known;
      const words = loaders[language]();
      loaded.set(language, words);
      words.catch(() => loaded.delete(language));
      return words;
    },
  };
}

/** The words of a catalogue in the chosen language; the page frame waits until they are there. */
export function useWords<Words>({ load }: Catalogue<Words>): Words {
  return use(load(useLanguage()));
}

/** What is written in Kazakh and Russian by law: in Russian for those who read Russian, else in Kazakh. */
export function inLanguage(text: { readonly kk: string; readonly ru: string }, language: Language): string {
  return language === 'ru' ? text.ru : text.kk;
}
