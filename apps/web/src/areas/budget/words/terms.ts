import { catalogue } from '../../../shared/i18n/words.js';
import type { TermsWords } from './terms.kk.js';

export const termsWords = catalogue<TermsWords>({
  kk: async () => (await import('./terms.kk.js')).kk,
  ru: async () => (await import('./terms.ru.js')).ru,
  en: async () => (await import('./terms.en.js')).en,
});
