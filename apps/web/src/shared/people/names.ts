import type { NamedPerson } from './PersonName.js';

/** A name as on the identity card, or nothing where it is not known. */
export function fullName(name: NamedPerson['name']): string {
  return name.__typename === 'FullName'
    ? [name.surname, name.given, name.patronymic].filter(Boolean).join(' ')
    : '';
}

/** Somebody to choose, by id and what is shown. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
