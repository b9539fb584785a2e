import { catalogue } from '../i18n/words.js';
import type { SharedWords } from './kk.js';

export const sharedWords = catalogue<SharedWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
