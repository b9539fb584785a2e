import { nameKey } from '../naming.js';
import type { FullName, MinutesModel, Person } from '../model.js';
import { minutesNaming, peopleMentioned } from '../papers/minutes.js';
import type { Paper } from '../paper.js';
import { paperTexts } from '../paper.js';
import type { Refusal } from './refuse.js';

const STREET = /^[^\p{L}]*(көше|даңғыл|тұйық|алаң|шағын)/u;
const STREET_BEFORE = /(улиц\p{L}*|ул\.|проспект\p{L}*|пр\.|переул\p{L}*|пер\.|площад\p{L}*|пл\.)\s*$/u;

/**
 * Refuses a public copy in which somebody is still named whose name is to be left out: the surname inside a
 * redacted wording (a street that bears it aside), or surname and given name anywhere on the paper.
 *
 * @throws DomainError `PaperModelInvalid`, `namesWithheldPerson`
 */
export function checkRedaction(model: MinutesModel, paper: Paper, refusal: Refusal): void {
  if (model.audience !== 'public') return;
  const withheld = withheldNames(model);
  forEachPublicText(model, '', (text, path) => {
    if (withheld.some((name) => namesSurname(text, name.surname)))
      refusal.refuse(path, 'namesWithheldPerson');
  });
  for (const text of paperTexts(paper)) {
    const words = folded(text);
    const named = withheld.some(({ surname, given }) =>
      [`${surname} ${given}`, `${given} ${surname}`].some((name) => words.includes(folded(name))),
    );
    if (named) refusal.refuse('audience', 'namesWithheldPerson');
  }
}

/** Names that the public copy leaves out and nobody who is kept bears. */
function withheldNames(model: MinutesModel): readonly FullName[] {
  const naming = minutesNaming(model);
  const people = peopleMentioned(model);
  const kept = new Set(
    people.filter((person) => !naming.withholds(person)).map((person) => nameKey(person.name)),
  );
  const keptSurnames = new Set(people.filter((person) => !naming.withholds(person)).flatMap(surnameOf));
  return people
    .filter((person) => naming.withholds(person) && !kept.has(nameKey(person.name)))
    .flatMap((person) => ('erased' in person.name ? [] : [person.name]))
    .filter((name) => !keptSurnames.has(folded(name.surname)));
}

function surnameOf(person: Person): readonly string[] {
  return 'erased' in person.name ? [] : [folded(person.name.surname)];
}

/** A surname at the start of a word, whatever ending follows; short ones only as a whole word. */
function namesSurname(text: string, surname: string): boolean {
  const words = folded(text);
  const stem = folded(surname);
  if (stem === '') return false;
  const escaped = stem.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<!\\p{L})${escaped}${stem.length < 5 ? '(?!\\p{L})' : '\\p{L}*'}`, 'gu');
  return [...words.matchAll(found)].some(
    (match) =>
      !STREET.test(words.slice(match.index + match[0].length)) &&
      !STREET_BEFORE.test(words.slice(0, match.index)),
  );
}

function forEachPublicText(value: unknown, path: string, visit: (text: string, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (key === 'publicText') {
      const texts = typeof member === 'object' && member !== null ? Object.values(member) : [member];
      for (const text of texts) if (typeof text === 'string') visit(text, at);
    } else forEachPublicText(member, at, visit);
  }
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('ru').replaceAll('ё', 'е');
}
