import { catalogue } from '../../i18n/words.js';
import type { LawWords } from './kk.js';

export const lawWords = catalogue<LawWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
