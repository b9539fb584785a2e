import { catalogue } from '../../i18n/words.js';
import type { TerritoryWords } from './kk.js';

export const territoryWords = catalogue<TerritoryWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
