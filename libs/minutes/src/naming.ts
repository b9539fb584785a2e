import type { FreeText, FullName, Official, Person, PersonName } from './model.js';
import { say } from './wording/wording.js';
import type { Wording } from './wording/wording.js';

/** What a person is called by when the public copy leaves the name out. */
export type RoleName = (wording: Wording) => string;

/** How the people of one paper are named: namesakes told apart, erased and withheld names replaced. */
export interface Naming {
  readonly audience: 'official' | 'public';
  /** The name, or `role` where the public copy leaves it out. */
  name(person: Person, wording: Wording, role: RoleName): string;
  /** True when the public copy leaves the person's name out. */
  withholds(person: Person): boolean;
  /** Free text as this audience may read it. */
  text(text: FreeText, wording: Wording): string;
}

/** People are one person when their ids agree or, without ids, when name and birth year do. */
export function identityOf(person: Person): string {
  if (person.id !== undefined) return `id:${person.id}`;
  return `name:${nameKey(person.name)}:${String(person.birthYear ?? '')}`;
}

/**
 * @param people everyone the paper mentions, as often as it does
 * @param kept in the public copy, the people who keep their names; everyone in the official paper
 */
export function officialNaming(people: readonly Person[]): Naming {
  const namesakes = namesakesAmong(people);
  return {
    audience: 'official',
    name: (person, wording) => namedApart(person, wording, namesakes.has(nameKey(person.name)), true),
    withholds: () => false,
    text: (text, wording) => ('erased' in text ? wording.common.erasedText : inLanguage(text.text, wording)),
  };
}

/** Naming of the public copy: only `kept` people are named, free text only as its redacted wording. */
export function publicNaming(kept: readonly Person[]): Naming {
  const identities = new Set(kept.map(identityOf));
  const namesakes = namesakesAmong(kept);
  const withholds = (person: Person) => !identities.has(identityOf(person));
  return {
    audience: 'public',
    name: (person, wording, role) =>
      withholds(person)
        ? role(wording)
        : namedApart(person, wording, namesakes.has(nameKey(person.name)), false),
    withholds,
    text: (text, wording) => {
      if ('erased' in text) return wording.common.erasedText;
      return text.publicText === undefined
        ? wording.common.withheld.content
        : inLanguage(text.publicText, wording);
    },
  };
}

/** Surname, given name and patronymic; the official phrase for an erased person. */
export function fullName(name: PersonName, wording: Wording): string {
  return 'erased' in name ? wording.common.erased : written(name);
}

/** As it stands at a signature: «А. Сериков». */
export function signingName(name: PersonName, wording: Wording): string {
  if ('erased' in name) return wording.common.erased;
  const initial = Array.from(name.given.trim())[0] ?? '';
  return `${initial}. ${name.surname.trim()}`;
}

/** Post and name of a person in office. */
export function officialText(official: Official, wording: Wording): string {
  const position = say(wording, official.position);
  return official.name === undefined ? position : `${position} ${fullName(official.name, wording)}`;
}

export function isOfficial(person: Person | Official): person is Official {
  return 'position' in person;
}

/** Key under which names are the same to a reader. */
export function nameKey(name: PersonName): string {
  return 'erased' in name ? '' : written(name).toLocaleLowerCase('ru').replaceAll('ё', 'е');
}

function written(name: FullName): string {
  return [name.surname, name.given, name.patronymic ?? '']
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

function namedApart(person: Person, wording: Wording, namesake: boolean, residence: boolean): string {
  const name = fullName(person.name, wording);
  if (!namesake || 'erased' in person.name) return name;
  const details = [
    person.birthYear === undefined ? '' : wording.common.born(person.birthYear),
    residence ? (person.residence ?? '') : '',
  ].filter((detail) => detail !== '');
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

function namesakesAmong(people: readonly Person[]): ReadonlySet<string> {
  const identities = new Map<string, Set<string>>();
  for (const person of people) {
    const key = nameKey(person.name);
    if (key === '') continue;
    const known = identities.get(key) ?? new Set<string>();
    identities.set(key, known.add(identityOf(person)));
  }
  return new Set([...identities].filter(([, known]) => known.size > 1).map(([key]) => key));
}

function inLanguage(text: string | { readonly kk: string; readonly ru: string }, wording: Wording): string {
  return typeof text === 'string' ? text : say(wording, text);
}
