import { catalogue } from '../../i18n/words.js';
import type { DecisionsWords } from './kk.js';

export const decisionsWords = catalogue<DecisionsWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
