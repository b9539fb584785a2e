import { describeError, isError } from './describe-error.js';
import { maskText } from './mask.js';

const CENSORED = '[redacted]';
const DEEPEST = 6;
const LONGEST_LIST = 50;

/** Field names, in lower case without `_` and `-`, whose values never reach the log, at any depth. */
const PRIVATE_FIELDS = new Set(
  [
    'authorization proxyauthorization cookie cookies setcookie session sessionid headers',
    'password passphrase secret clientsecret token accesstoken refreshtoken idtoken apikey',
    'variables variablevalues parameters params args query querystring body input payload',
    'iin name names fullname firstname lastname surname patronymic middlename givenname familyname displayname',
    'birthdate dateofbirth phone phones email emails mail address addresses contact contacts voterkey',
    'speech comment remark freetext detail where',
  ].flatMap((line) => line.split(' ')),
);

/** What may be logged of a value: private fields censored by name, texts masked, errors described. */
export function scrub(value: unknown, depth = 0): unknown {
  switch (typeof value) {
    case 'string':
      return maskText(value);
    case 'number':
    case 'bigint': {
      const masked = maskText(String(value));
      return masked === String(value) && typeof value === 'number' ? value : masked;
    }
    case 'object':
      return value === null ? null : scrubObject(value, depth);
    case 'function':
    case 'symbol':
      return `[${typeof value}]`;
    default:
      return value;
  }
}

function scrubObject(value: object, depth: number): unknown {
  if (isError(value)) return describeError(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${String(value.byteLength)} bytes]`;
  if (depth >= DEEPEST) return '[…]';
  if (Array.isArray(value)) {
    const shown = value.slice(0, LONGEST_LIST).map((item) => scrub(item, depth + 1));
    return value.length > LONGEST_LIST ? [...shown, `… ${String(value.length)} in all`] : shown;
  }
  if (value instanceof Map || value instanceof Set) return `[${String(value.size)} entries]`;
  if (hasToJson(value)) return scrub(value.toJSON(), depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      maskText(key),
      isPrivate(key) && item !== undefined ? CENSORED : scrub(item, depth + 1),
    ]),
  );
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

function isPrivate(field: string): boolean {
  return PRIVATE_FIELDS.has(field.toLowerCase().replace(/[_-]/g, ''));
}
