import { catalogue } from '../../i18n/words.js';
import type { SharedHallWords } from './kk.js';

export const sharedHallWords = catalogue<SharedHallWords>({
  kk: async () => (await import('./kk.js')).hallKk,
  ru: async () => (await import('./ru.js')).hallRu,
  en: async () => (await import('./en.js')).hallEn,
});
