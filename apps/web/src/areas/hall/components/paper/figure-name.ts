import { fullName } from '../../../../shared/people/names.js';
import type { Figure } from '../../state/second-reading.js';
import type { HallWords } from '../../words/kk.js';

/** What a figure is called. */
export function figureName({ candidate, round, choice }: Figure, words: HallWords): string {
  if (!candidate || !choice) return words.minutes.second.participants;
  const vote = round > 1 ? `, ${words.round(String(round))}` : '';
  return `${fullName(candidate.name)}${vote}: ${words.choices[choice]}`;
}
