import { catalogue } from '../../i18n/words.js';
import type { DutiesWords } from './kk.js';

export const dutiesWords = catalogue<DutiesWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
