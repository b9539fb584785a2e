import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { lawWords } from './words/index.js';

/** A norm's value in words: 10 calendar days, at least 10 %, the authorised person. */
export function useNormValue(): (norm: { readonly unit: string; readonly value: string }) => string {
  const words = useWords(lawWords);
  const format = useFormat();
  return ({ unit, value }) => {
    const plain: unknown = JSON.parse(value);
    if (isShare(plain)) return words.units.share(format.number((plain.numerator * 100) / plain.denominator));
    if (typeof plain === 'boolean') return plain ? words.yes : words.no;
    if (typeof plain === 'number')
      return isKey(unit, words.units) ? words.units[unit](format.number(plain)) : value;
    const choice = String(plain);
    return isKey(choice, words.choices) ? words.choices[choice] : choice;
  };
}

function isShare(value: unknown): value is { readonly numerator: number; readonly denominator: number } {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

function isKey<Words extends object>(text: string, words: Words): text is Extract<keyof Words, string> {
  return Object.hasOwn(words, text);
}
