import { catalogue } from '../../../shared/i18n/words.js';
import type { ProposalWords } from './proposal.kk.js';

export const proposalWords = catalogue<ProposalWords>({
  kk: async () => (await import('./proposal.kk.js')).kk,
  ru: async () => (await import('./proposal.ru.js')).ru,
  en: async () => (await import('./proposal.en.js')).en,
});
