import { catalogue } from '../../../shared/i18n/words.js';
import type { GatheringWords } from './gathering.kk.js';
import type { HandoverWords } from './handover.kk.js';
import type { AssemblyWords } from './kk.js';
import { ofGathering } from './of-gathering.js';

export const assemblyWords = catalogue<AssemblyWords>({
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  en: async () => (await import('./en.js')).en,
});

export const gatheringWords = catalogue<GatheringWords>({
  kk: async () => (await import('./gathering.kk.js')).gatheringKk,
  ru: async () => (await import('./gathering.ru.js')).gatheringRu,
  en: async () => (await import('./gathering.en.js')).gatheringEn,
});

export const handoverWords = catalogue<HandoverWords>({
  kk: async () => (await import('./handover.kk.js')).handoverKk,
  ru: async () => (await import('./handover.ru.js')).handoverRu,
  en: async () => (await import('./handover.en.js')).handoverEn,
});

/** The words of a sitting, as a gathering says them. */
export const gatheringSittingWords = catalogue<AssemblyWords>({
  kk: () => ofGathering(assemblyWords.load('kk'), gatheringWords.load('kk')),
  ru: () => ofGathering(assemblyWords.load('ru'), gatheringWords.load('ru')),
  en: () => ofGathering(assemblyWords.load('en'), gatheringWords.load('en')),
});
