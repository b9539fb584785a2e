import { catalogue } from '../../../shared/i18n/words.js';
import type { PaperWords } from './paper.kk.js';

export const paperWords = catalogue<PaperWords>({
  kk: async () => (await import('./paper.kk.js')).kk,
  ru: async () => (await import('./paper.ru.js')).ru,
  en: async () => (await import('./paper.en.js')).en,
});
