import { foldName } from '../../../../../../libs/community/src/domain/fold-name.js';
import { readQuery, streetWords } from '../../../../../../libs/community/src/desk/section-query.js';
import type { CarriedMember } from './entry.js';

interface Indexed {
  readonly member: CarriedMember;
  readonly words: readonly string[];
  readonly street: readonly string[];
  readonly house: string | undefined;
}

/** The section's list on the device, searched as the server searches it: the same folding, the same order. */
export class LocalList {
  private readonly people: readonly Indexed[];

  constructor(members: readonly CarriedMember[]) {
    this.people = members.map((member) => {
      const [street, house] = member.residence.split(', ');
      return {
        member,
        words: foldName([member.surname, member.given, member.patronymic ?? ''].join(' ')),
        street: streetWords(street),
        house: /^\d+/.exec(house ?? '')?.[0],
      };
    });
  }

  get size(): number {
    return this.people.length;
  }

  search(text: string, first: number): readonly CarriedMember[] {
    const { words, numbers, listNumber, code } = readQuery(text);
    const byName: CarriedMember[] = [];
    const byStreet: CarriedMember[] = [];
    for (const one of this.people) {
      const { member } = one;
      if (code !== undefined && !member.id.startsWith(code)) continue;
      if (listNumber !== undefined && member.listNumber !== listNumber) continue;
      if (!numbers.every((digits) => hasDigits(one, digits))) continue;
      const others = words.filter((word) => !one.words.some((own) => own.startsWith(word)));
      if (!others.every((word) => one.street.some((own) => own.startsWith(word)))) continue;
      (others.length === 0 ? byName : byStreet).push(member);
      if (byName.length === first) break;
    }
    return [...byName, ...byStreet].slice(0, first);
  }
}

function hasDigits({ member, house }: Indexed, digits: string): boolean {
  const { birthYear, iinTail } = member;
  return (
    String(birthYear).startsWith(digits) || (digits.length === 4 && iinTail === digits) || house === digits
  );
}
