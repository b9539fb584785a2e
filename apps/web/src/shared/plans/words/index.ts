import { catalogue } from '../../i18n/words.js';
import type { PlansWords } from './kk.js';

export const plansWords = catalogue<PlansWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
