import { catalogue } from '../../../shared/i18n/words.js';
import type { AssemblyWords } from './kk.js';

export const assemblyWords = catalogue<AssemblyWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});
