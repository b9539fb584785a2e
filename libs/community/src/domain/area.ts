import { katoCovers } from '#libs/kernel';
import type { Kato } from '#libs/kernel';

/** A territory, one of its streets, or houses of that street. */
export interface Area {
  readonly kato: Kato;
  readonly street?: string;
  /** Only with a street; all its houses when left out. */
  readonly houses?: readonly string[];
}

/** Where a person is registered. */
export interface Residence {
  /** Code of the settlement. */
  readonly kato: Kato;
  readonly street?: string;
  readonly house?: string;
  readonly flat?: string;
}

const STREET_WORDS = new Set(
  'көшесі көше көш улица ул street st даңғылы даңғыл дағ проспект просп пр тұйық тұйығы переулок пер шағынауданы шағын ауданы ауд мкр микрорайон'.split(
    ' ',
  ),
);

/** Letters that are written with Cyrillic and Latin keys alike in house numbers. */
// prettier-ignore
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х',
};

/** Kazakh letters fall together with the Russian ones that registers hold in their place. */
// prettier-ignore
const KAZAKH: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е',
};

/** A street's name as it is compared: case, punctuation and the word "street" don't count. */
export function foldStreet(street: string): string {
  const words =
    street
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !STREET_WORDS.has(word));
  const name = (own.length > 0 ? own : words).join(' ');
  return Array.from(name, (letter) => KAZAKH[letter] ?? letter).join('');
}

/** A house number as it is compared: `12 А`, `12a` and `12-а` are one, `12/1` is another. */
export function foldHouse(house: string): string {
  const bare = house
    .replaceAll(/[\s.\-–№"«»]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\\', '/');
  return Array.from(bare, (letter) => LOOK_ALIKE[letter] ?? letter).join('');
}

/** True when the residence lies in the area. */
export function areaCovers(area: Area, residence: Residence): boolean {
  if (!katoCovers(area.kato, residence.kato)) return false;
  if (area.street === undefined) return true;
  if (residence.street === undefined || foldStreet(area.street) !== foldStreet(residence.street))
    return false;
  if (area.houses === undefined) return true;
  const house = residence.house === undefined ? undefined : foldHouse(residence.house);
  return house !== undefined && area.houses.some((one) => foldHouse(one) === house);
}
