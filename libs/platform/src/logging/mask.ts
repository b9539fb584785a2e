/** What a person's data looks like inside a text, and what stands for it in the log. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i;
const TWELVE_DIGITS = /(?<!\p{Nd})\p{Nd}{6}[\s-]?\p{Nd}{6}(?!\p{Nd})/u;
/** A UUID whose last group reads as birth date, century and number: made by hand, not by chance. */
const IIN_IN_UUID = /\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}$/;
const PHONE =
  /(?<!\p{Nd})(?:\+?7|8)[\s(-]*7\p{Nd}{2}[\s)-]*\p{Nd}{3}[\s-]*\p{Nd}{2}[\s-]*\p{Nd}{2}(?!\p{Nd})/u;
/** A ballot's stream: keyed, but who it is must not be told apart in a log either. */
const BALLOT = /ballot-[0-9a-f]{64}/i;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/u;
const URL_WITH_SECRETS = /\b([a-z][a-z\d+.-]{0,20}:\/\/)(?:[^\s/?#"'@]*@)?([^\s?#"'<>]*)(?:[?#][^\s"'<>]*)?/i;

const PATTERN = new RegExp(
  [
    `(?<uuid>${UUID.source})`,
    `(?<ballot>${BALLOT.source})`,
    `(?<url>${URL_WITH_SECRETS.source})`,
    `(?<mail>${MAIL.source})`,
    `(?<iin>${TWELVE_DIGITS.source})`,
    `(?<phone>${PHONE.source})`,
  ].join('|'),
  'giu',
);

/** Each of them has one of these. */
const SOMETHING = /[-:@\p{Nd}]/u;

interface Found {
  readonly uuid?: string;
  readonly ballot?: string;
  readonly url?: string;
  readonly mail?: string;
  readonly iin?: string;
}

/** Longer texts are cut: nobody reads them in a log, and they may be a document. In characters. */
const LONGEST = 2_000;
/** How much of a text is looked at, and how much at its end is dropped then, lest half an IIN stay unmasked. */
const EXAMINED = 10_000;
const UNSURE = 100;
/** How deep a URL within a URL is looked into; what lies deeper is left out whole. */
const NESTED = 5;

/**
 * The text with every run of twelve digits (an IIN), phone number and mail address masked, and URLs without user,
 * password, query string and fragment. UUIDs stay: they are what a log is searched by.
 */
export function maskText(text: string): string {
  const isWhole = text.length <= EXAMINED;
  const masked = mask(text.slice(0, EXAMINED), 0);
  if (isWhole && masked.length <= LONGEST) return masked;
  const sure = isWhole ? masked : masked.slice(0, -UNSURE);
  return `${sure.slice(0, LONGEST)}… (${String(text.length)} characters)`;
}

function mask(text: string, within: number): string {
  if (!SOMETHING.test(text)) return text;
  return text.replace(PATTERN, (match: string, ...rest: readonly unknown[]) =>
    maskMatch(match, rest.at(-1) as Found, within),
  );
}

function maskMatch(match: string, found: Found, within: number): string {
  if (found.uuid !== undefined) return match.replace(IIN_IN_UUID, '[12 digits]');
  if (found.ballot !== undefined) return 'ballot-[key]';
  if (found.mail !== undefined) return '[mail]';
  if (found.iin !== undefined) return '[12 digits]';
  if (found.url === undefined) return '[phone]';
  const [, scheme = '', remainder = ''] = URL_WITH_SECRETS.exec(match) ?? [];
  return scheme + (within < NESTED ? mask(remainder, within + 1) : '[url]');
}
