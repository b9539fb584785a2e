import type { MaslikhatWords } from '../words/kk.js';

/** A norm's value in words: 10 calendar days, at least 10 %, the authorised person. */
export function valueInWords(unit: string, json: string, words: MaslikhatWords['rules']): string {
  const value: unknown = JSON.parse(json);
  if (unit === 'share') {
    const { numerator, denominator } = value as { numerator: number; denominator: number };
    return words.units.share(String((numerator * 100) / denominator));
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (isKey(unit, words.units)) return words.units[unit](String(value));
  const text = String(value);
  return isKey(text, words.choices) ? words.choices[text] : text;
}

function isKey<Words extends object>(text: string, words: Words): text is Extract<keyof Words, string> {
  return Object.hasOwn(words, text);
}
