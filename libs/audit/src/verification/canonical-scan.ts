/**
 * Reads bytes as RFC 8785 canonical JSON without making anything of them: keys in ascending order, no white space,
 * each value in its one form. It knows the forms that events have: what it is not sure of (a fraction, a `\u` escape,
 * a key beyond ASCII, great depth) it does not accept, and the slow way has to say.
 *
 * One text is read at a time. Each step is told the place where it begins and says the place behind what it read, or
 * {@link NOWHERE}, from where no step leads on.
 */

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** What a byte is within a string, by the byte. */
const PLAIN = 0;
const END_OF_STRING = 1;
const ESCAPE = 2;
const BEYOND_ASCII = 3;
const NOT_ALLOWED = 4;
const IN_STRING = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === QUOTE) return END_OF_STRING;
  if (byte === BACKSLASH) return ESCAPE;
  if (byte >= 0x80) return BEYOND_ASCII;
  return byte < 0x20 ? NOT_ALLOWED : PLAIN;
});
/** What may follow a backslash in the one way RFC 8785 writes a string; `\u` is left to the slow way. */
const ESCAPED = new Set(Buffer.from('"\\bfnrt'));
/** What a lower-case hex digit stands for, by its byte. */
const NO_DIGIT = 0xff;
const HEX_DIGIT = new Uint8Array(256).fill(NO_DIGIT);
for (const [digit, byte] of Buffer.from('0123456789abcdef').entries()) HEX_DIGIT[byte] = digit;
const UUID_FORM = Buffer.from('00000000-0000-0000-0000-000000000000');
const LITERALS = ['true', 'false', 'null'].map((text) => Buffer.from(text));
/** Whole numbers of so many digits are below 2^53 without being looked at. */
const SAFE_DIGITS = 15;
const MOST_DEPTH = 64;
/** Longer texts are left to the slow way. */
const MOST_BYTES = 256 * 1024;

/** How many bytes are kept free in front of the text: those of a salt. */
export const ROOM = 16;
/** Where the text lies; a newline is behind it, which stands nowhere in canonical JSON, and stops every step. */
export const held = Buffer.alloc(ROOM + MOST_BYTES + 2, NEWLINE);
/** The place behind what could not be read. */
export const NOWHERE = held.length - 1;
// The same under names that are not exported: only of those V8 knows that they are constant, and so where the bytes lie.
const [bytes, room, nowhere] = [held, ROOM, NOWHERE];
let beyondAscii = false;

/** Takes up a text, which then begins at {@link room}; says where it ends, nowhere for one that is too long. */
export function hold(text: Uint8Array): number {
  if (text.length > MOST_BYTES) return nowhere;
  const end = room + text.length;
  bytes.set(text, room);
  bytes[end] = NEWLINE;
  beyondAscii = false;
  return end;
}

/** True when a byte beyond ASCII was read: whether it is well-formed UTF-8 has not been looked at. */
export function isBeyondAscii(): boolean {
  return beyondAscii;
}

/** Exactly these bytes. */
export function textAt(at: number, expected: Uint8Array): number {
  for (let index = 0; index < expected.length; index += 1)
    if (bytes[at + index] !== expected[index]) return nowhere;
  return at + expected.length;
}

export function valueAt(at: number, depth = 0): number {
  const first = bytes[at] ?? NEWLINE;
  if (first === QUOTE) return stringAt(at);
  if (first === OPEN_BRACE) return objectAt(at, depth);
  if (first === OPEN_BRACKET) return arrayAt(at, depth);
  if (first === HYPHEN || isDigit(first)) return wholeNumberAt(at);
  return literalAt(at);
}

export function stringAt(at: number): number {
  if (bytes[at] !== QUOTE) return nowhere;
  for (let place = at + 1; ; place += 1) {
    const kind = IN_STRING[bytes[place] ?? NEWLINE];
    if (kind === PLAIN) continue;
    if (kind === END_OF_STRING) return place + 1;
    if (kind === BEYOND_ASCII) beyondAscii = true;
    else if (kind === ESCAPE && ESCAPED.has(bytes[place + 1] ?? NEWLINE)) place += 1;
    else return nowhere;
  }
}

/** A string of ASCII in which nothing is escaped. */
export function plainAt(at: number): number {
  if (bytes[at] !== QUOTE) return nowhere;
  let end = at + 1;
  while (IN_STRING[bytes[end] ?? NEWLINE] === PLAIN) end += 1;
  return bytes[end] === QUOTE ? end + 1 : nowhere;
}

/** A string that is a lower-case, hyphenated UUID, as `isUuid` has it. */
export function uuidAt(at: number): number {
  if (bytes[at] !== QUOTE) return nowhere;
  for (let place = 0; place < UUID_FORM.length; place += 1) {
    const byte = bytes[at + 1 + place] ?? NEWLINE;
    const isHyphen = UUID_FORM[place] === HYPHEN;
    if (isHyphen ? byte !== HYPHEN : HEX_DIGIT[byte] === NO_DIGIT) return nowhere;
  }
  const end = at + 1 + UUID_FORM.length;
  return bytes[end] === QUOTE ? end + 1 : nowhere;
}

/** A string of lower-case hex, whose bytes are written into the {@link room} and fill it. */
export function saltAt(at: number): number {
  if (bytes[at] !== QUOTE) return nowhere;
  for (let index = 0; index < room; index += 1) {
    const high = HEX_DIGIT[bytes[at + 1 + 2 * index] ?? NEWLINE] ?? NO_DIGIT;
    const low = HEX_DIGIT[bytes[at + 2 + 2 * index] ?? NEWLINE] ?? NO_DIGIT;
    if (high === NO_DIGIT || low === NO_DIGIT) return nowhere;
    bytes[index] = 16 * high + low;
  }
  const end = at + 1 + 2 * room;
  return bytes[end] === QUOTE ? end + 1 : nowhere;
}

export function wholeNumberAt(at: number): number {
  const first = bytes[at] === HYPHEN ? at + 1 : at;
  let end = first;
  while (isDigit(bytes[end] ?? NEWLINE)) end += 1;
  const digits = end - first;
  const isPlain = bytes[first] !== ZERO || (digits === 1 && first === at);
  // A fraction or an exponent would follow; the caller expects neither and stops there.
  return digits > 0 && digits <= SAFE_DIGITS && isPlain ? end : nowhere;
}

export function objectAt(at: number, depth = 0): number {
  if (bytes[at] !== OPEN_BRACE || depth > MOST_DEPTH) return nowhere;
  if (bytes[at + 1] === CLOSE_BRACE) return at + 2;
  let end = at;
  let before = nowhere;
  do {
    const key = end + 1;
    // Only of plain keys is the order of the bytes that of UTF-16.
    const behind = plainAt(key);
    if (bytes[behind] !== COLON || (before !== nowhere && !isAscending(before, key))) return nowhere;
    before = key;
    end = valueAt(behind + 1, depth + 1);
  } while (bytes[end] === COMMA);
  return bytes[end] === CLOSE_BRACE ? end + 1 : nowhere;
}

function arrayAt(at: number, depth: number): number {
  if (depth > MOST_DEPTH) return nowhere;
  if (bytes[at + 1] === CLOSE_BRACKET) return at + 2;
  let end = at;
  do end = valueAt(end + 1, depth + 1);
  while (bytes[end] === COMMA);
  return bytes[end] === CLOSE_BRACKET ? end + 1 : nowhere;
}

/** True when one plain string comes before another. */
function isAscending(one: number, other: number): boolean {
  let index = 1;
  while (bytes[one + index] === bytes[other + index] && bytes[one + index] !== QUOTE) index += 1;
  const byte = bytes[one + index];
  const otherByte = bytes[other + index];
  if (otherByte === QUOTE) return false;
  return byte === QUOTE || (byte ?? 0) < (otherByte ?? 0);
}

function literalAt(at: number): number {
  for (const literal of LITERALS) {
    const end = textAt(at, literal);
    if (end !== nowhere) return end;
  }
  return nowhere;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
