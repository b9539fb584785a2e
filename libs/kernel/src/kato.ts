/** A KATO code: nine digits `ab cd ef hij` (region, district, okrug, settlement). A string, never a number. */
export type Kato = string;

const LEVELS = [2, 4, 6, 9] as const;

export function isKato(text: string): boolean {
  return /^\d{9}$/.test(text) && !text.startsWith('00');
}

/** The digits that say something: `595037000` (an okrug) has the prefix `595037`. */
export function katoPrefix(kato: Kato): string {
  const length = LEVELS.find((level) => /^0*$/.test(kato.slice(level))) ?? 9;
  return kato.slice(0, length);
}

/** True when `area` lies in `territory` or is it: a region covers its districts, okrugs and villages. */
export function katoCovers(territory: Kato, area: Kato): boolean {
  return area.startsWith(katoPrefix(territory));
}

/** True for an okrug, a settlement and whatever lies below one: where residents gather. */
export function isOkrugOrBelow(kato: Kato): boolean {
  return katoPrefix(kato).length >= LEVELS[2];
}

/** The code of the territory one level up; undefined for a region. */
export function katoParent(kato: Kato): Kato | undefined {
  const prefix = katoPrefix(kato);
  const level = LEVELS.findIndex((length) => length === prefix.length);
  const above = level > 0 ? LEVELS[level - 1] : undefined;
  return above === undefined ? undefined : kato.slice(0, above).padEnd(9, '0');
}

/** The territory and every one it lies in, from the lowest up. */
export function katoAndAbove(kato: Kato): readonly Kato[] {
  const parent = katoParent(kato);
  return parent === undefined ? [kato] : [kato, ...katoAndAbove(parent)];
}
