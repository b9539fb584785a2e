import { catalogue } from '../../../shared/i18n/words.js';
import type { CourtWords } from './court.kk.js';

export const courtWords = catalogue<CourtWords>({
  kk: async () => (await import('./court.kk.js')).kk,
  ru: async () => (await import('./court.ru.js')).ru,
  en: async () => (await import('./court.en.js')).en,
});
