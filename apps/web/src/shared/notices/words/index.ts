import { catalogue } from '../../i18n/words.js';
import type { NoticesWords } from './kk.js';

export const noticesWords = catalogue<NoticesWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
