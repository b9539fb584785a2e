import type { NamedPerson } from '../../../shared/people/PersonName.js';
import type { Participant } from './types.js';

/** A name as on the identity card, or nothing where it is not known. */
export function fullName(name: NamedPerson['name']): string {
  return name.__typename === 'FullName'
    ? [name.surname, name.given, name.patronymic].filter(Boolean).join(' ')
    : '';
}

/** A name with the birth year, which tells namesakes apart. */
export function labelOf({ person }: Participant): string {
  return [fullName(person.name), person.birthYear].filter(Boolean).join(', ');
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Those in that state, in the order of the alphabet, to choose from. */
export function choicesOf(
  participants: readonly Participant[],
  state: Participant['state'] = 'present',
): Choice[] {
  return participants
    .filter((participant) => participant.state === state)
    .map((participant) => ({ value: participant.person.id, label: labelOf(participant) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'kk'));
}
