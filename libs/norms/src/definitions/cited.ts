import type { NormId } from '../norm.js';
import { normRegistry } from './registry.js';

interface FrozenSource {
  readonly origin: string;
  readonly source: string;
  readonly validFrom: string;
}

/**
 * Where a norm comes from, as papers and pages cite it: the edition of the law that was frozen, or the territory's
 * own rule by its maslikhat's decision.
 */
export function citedAs(
  id: NormId,
  { origin, source, validFrom }: FrozenSource,
): { readonly kk: string; readonly ru: string } {
  const edition = normRegistry[id].versions.find((version) => version.validFrom === validFrom);
  if (origin === 'law' && edition) return edition.cited;
  const [, number, date] = /^maslikhat decision (.+) of (\d{4}-\d{2}-\d{2})$/.exec(source) ?? [];
  if (number === undefined || date === undefined) return { kk: source, ru: source };
  return {
    kk: `мәслихаттың ${inFigures(date)} № ${number} шешімі`,
    ru: `решение маслихата от ${inFigures(date)} № ${number}`,
  };
}

function inFigures(date: string): string {
  return date.split('-').reverse().join('.');
}
