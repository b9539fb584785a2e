import { useWords } from '../../../shared/i18n/words.js';
import { assemblyWords, gatheringSittingWords } from '../words/index.js';
import type { AssemblyWords } from '../words/kk.js';
import { useSitting } from './sitting-context.js';
import type { Sitting } from './types.js';

/** What a sitting says of itself: a sitting of the assembly, or a gathering. */
export function useBodyWords(body: Sitting['body']): AssemblyWords {
  return useWords(body === 'gathering' ? gatheringSittingWords : assemblyWords);
}

/** The words of the sitting that is worked on. */
export function useSittingWords(): AssemblyWords {
  return useBodyWords(useSitting().body);
}
