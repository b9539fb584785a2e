const HEX = '0123456789abcdef';
const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MOST_PADDING = 2;

const codesOf = (letters: string) => {
  const codes = new Uint8Array(128);
  for (const letter of letters) codes[letter.charCodeAt(0)] = 1;
  return codes;
};
const HEX_CODES = codesOf(HEX);
const BASE_64_CODES = codesOf(BASE_64);

/** A SHA-256 hash in lower-case hex. A loop, for a regular expression takes twice as long, and every ballot has one. */
export function isSha256(text: unknown): boolean {
  return typeof text === 'string' && text.length === 64 && isMadeOf(HEX_CODES, text, text.length);
}

/** Base64 with its padding, of at least one byte. */
export function isBase64(text: string): boolean {
  let length = text.length;
  while (length > text.length - MOST_PADDING && text[length - 1] === '=') length -= 1;
  return length > 0 && text.length % 4 === 0 && isMadeOf(BASE_64_CODES, text, length);
}

function isMadeOf(codes: Uint8Array, text: string, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (codes[text.charCodeAt(index)] !== 1) return false;
  return true;
}
