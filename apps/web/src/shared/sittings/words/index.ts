import { catalogue } from '../../i18n/words.js';
import type { SittingsWords } from './kk.js';

export const sittingsWords = catalogue<SittingsWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
