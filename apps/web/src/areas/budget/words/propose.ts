import { catalogue } from '../../../shared/i18n/words.js';
import type { ProposeWords } from './propose.kk.js';

export const proposeWords = catalogue<ProposeWords>({
  kk: async () => (await import('./propose.kk.js')).kk,
  ru: async () => (await import('./propose.ru.js')).ru,
  en: async () => (await import('./propose.en.js')).en,
});
