import { catalogue } from '../../../shared/i18n/words.js';
import type { ProjectWords } from './project.kk.js';

export const projectWords = catalogue<ProjectWords>({
  kk: async () => (await import('./project.kk.js')).kk,
  ru: async () => (await import('./project.ru.js')).ru,
  en: async () => (await import('./project.en.js')).en,
});
