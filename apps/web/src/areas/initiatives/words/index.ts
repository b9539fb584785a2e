import { catalogue } from '../../../shared/i18n/words.js';
import type { InitiativesWords } from './kk.js';

export const initiativesWords = catalogue<InitiativesWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
