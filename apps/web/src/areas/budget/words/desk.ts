import { catalogue } from '../../../shared/i18n/words.js';
import type { DeskWords } from './desk.kk.js';

export const deskWords = catalogue<DeskWords>({
  kk: async () => (await import('./desk.kk.js')).kk,
  ru: async () => (await import('./desk.ru.js')).ru,
  en: async () => (await import('./desk.en.js')).en,
});
