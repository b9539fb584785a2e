import { foldName } from '../domain/fold-name.js';

/** What a clerk typed, taken apart. */
export interface SectionQuery {
  /** Folded words of names and streets. */
  readonly words: readonly string[];
  /** A birth year or its beginning, the end of the IIN, or a house. */
  readonly numbers: readonly string[];
  /** Place in the printed list: `№37`. */
  readonly listNumber?: number;
  /** Beginning of a member's random id, from a code: `#1a2b3c4d`. */
  readonly code?: string;
}

/**
 * A code as it is typed (`#` and at least eight digits of the id), or as a reader gives it: the first twelve digits
 * from the printed sheet, the whole id from a resident.
 */
const CODE =
  /^\s*(?:#([0-9a-f]{8}[0-9a-f-]*)|([0-9a-f]{8}-[0-9a-f]{4}(?:-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?))\s*$/i;
const LIST_NUMBER = /[№#]\s*(\d{1,5})(?!\d)/;

/** «көшесі», «улица» and their like say what a place is, not which one. */
const KINDS_OF_STREET = new Set(
  [
    'көше',
    'көшесі',
    'к',
    'ул',
    'улица',
    'даңғылы',
    'пр',
    'проспект',
    'тұйық',
    'тұйығы',
    'пер',
    'переулок',
  ].flatMap((word) => foldName(word)),
);

/** `Ахметов Абай 1975`, `абай 12`, `№37`, `0013`, a code. */
export function readQuery(text: string): SectionQuery {
  const code = CODE.exec(text);
  if (code) return { words: [], numbers: [], code: (code[1] ?? code[2] ?? '').toLowerCase() };
  const number = LIST_NUMBER.exec(text);
  const rest = number ? text.replace(number[0], ' ') : text;
  return {
    words: foldName(rest).filter((word) => !KINDS_OF_STREET.has(word)),
    numbers: rest.match(/\d+/g) ?? [],
    ...(number && { listNumber: Number(number[1]) }),
  };
}

/** The words of a street that it is searched by. */
export function streetWords(street: string | undefined): readonly string[] {
  return street === undefined ? [] : foldName(street).filter((word) => !KINDS_OF_STREET.has(word));
}
