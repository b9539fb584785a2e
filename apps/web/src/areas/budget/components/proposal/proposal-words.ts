import type { Language } from '../../../../shared/i18n/language.js';
import { inLanguage } from '../../../../shared/i18n/words.js';
import type { Format } from '../../../../shared/format/format.js';
import type { ProposalCard } from '../../types.js';
import type { ProposalWords } from '../../words/proposal.kk.js';

/** As the ballot names it, else as its author does. */
export function titleOf(
  { title, words: written }: Pick<ProposalCard, 'title' | 'words'>,
  words: ProposalWords,
  language: Language,
): string {
  return title ? inLanguage(title, language) : (written?.name ?? words.unnamed);
}

/** Whose turn it is and until when; undefined when nobody's. */
export function turnOf(
  { awaits, dueOn, overdue }: Pick<ProposalCard, 'awaits' | 'dueOn' | 'overdue'>,
  words: ProposalWords,
  format: Format,
): string | undefined {
  if (awaits === null) return undefined;
  const until = dueOn === null ? [] : [words.until(format.date(dueOn))];
  return [words.awaits[awaits], ...until, ...(overdue ? [words.overdue] : [])].join(', ');
}
