import { readQuery } from '../../../../../../libs/community/src/desk/section-query.js';

/**
 * A hand scanner types as on an American keyboard; with a Kazakh or Russian layout the same keys give other
 * characters.
 */
const KEYS: Readonly<Record<string, string>> = {
  ф: 'a',
  и: 'b',
  с: 'c',
  в: 'd',
  у: 'e',
  а: 'f',
  '"': '1',
  ә: '2',
  і: '3',
  ң: '4',
  ғ: '5',
  ',': '6',
  '.': '7',
  ү: '8',
  ұ: '9',
  қ: '0',
  ө: '-',
};
/** A member's id, as a resident's QR code holds it, and its beginning, as a row of the printed sheet does. */
const LENGTHS: readonly number[] = [36, 13];

/** Whether this is a resident's code and not a name. */
export function isCode(text: string): boolean {
  return readQuery(text).code !== undefined;
}

/** What was typed; a code that a scanner typed on another keyboard as the code it is. */
export function withoutLayout(typed: string): string {
  const text = typed.trim();
  if (!LENGTHS.includes(text.length) || isCode(text)) return typed;
  const code = [...text.toLowerCase()].map((key) => KEYS[key] ?? key).join('');
  return isCode(code) ? code : typed;
}
