import { fullName } from '../../../shared/people/names.js';
import type { Choice } from '../../../shared/people/names.js';
import type { Participant } from './types.js';

/** A name with the birth year, which tells namesakes apart. */
export function labelOf({ person }: Participant): string {
  return [fullName(person.name), person.birthYear].filter(Boolean).join(', ');
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
