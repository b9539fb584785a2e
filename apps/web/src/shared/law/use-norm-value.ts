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
    if (isSizes(plain))
      return plain
        .map(({ upTo, least, most }) => {
          const people = upTo === undefined ? null : format.number(upTo);
          return words.sizes(people, format.number(least), format.number(most));
        })
        .join('; ');
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

/** How many members an assembly has, by population. */
function isSizes(
  value: unknown,
): value is readonly { readonly upTo?: number; readonly least: number; readonly most: number }[] {
  return (
    Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && 'least' in row)
  );
}

function isKey<Words extends object>(text: string, words: Words): text is Extract<keyof Words, string> {
  return Object.hasOwn(words, text);
}
