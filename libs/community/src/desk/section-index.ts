import { judgeEligibility } from '../domain/eligibility.js';
import type { Area } from '../domain/area.js';
import type { MembershipNorms } from '../domain/eligibility.js';
import { foldName } from '../domain/fold-name.js';
import type { CalendarDate } from '#libs/kernel';
import type { RollPerson } from '../roll-file/roll-person.js';

/** A person as the desk finds one: enough to tell namesakes apart. */
export interface FoundMember {
  readonly memberId: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string;
  readonly birthYear: number;
  /** Street and house. */
  readonly residence: string;
  readonly eligible: boolean;
  /** Another person of the section has the same surname and given name. */
  readonly namesake: boolean;
}

interface Indexed {
  readonly memberId: string;
  readonly person: RollPerson;
  readonly words: readonly string[];
  readonly name: string;
}

/** The order of a printed list, by the Kazakh alphabet. */
const collator = new Intl.Collator('kk-KZ');

/** The people of one section in memory, to be searched by name while a registration desk is open. */
export class SectionIndex {
  private readonly people: readonly Indexed[];
  private readonly bearers = new Map<string, number>();

  constructor(
    people: ReadonlyMap<string, RollPerson>,
    private readonly areas: readonly Area[],
  ) {
    this.people = [...people]
      .map(([memberId, person]) => ({
        memberId,
        person,
        words: foldName(fullName(person)),
        name: foldName(`${person.surname} ${person.givenName}`).join(' '),
      }))
      .sort((one, other) => inListOrder(one, other));
    for (const { name } of this.people) this.bearers.set(name, (this.bearers.get(name) ?? 0) + 1);
  }

  get memberIds(): readonly string[] {
    return this.people.map(({ memberId }) => memberId);
  }

  /** Eligible members in the order of a printed list. */
  list(on: CalendarDate, norms: MembershipNorms): readonly FoundMember[] {
    return this.people.map((one) => this.found(one, on, norms)).filter(({ eligible }) => eligible);
  }

  /**
   * People whose names begin with the words given, in any alphabet and order; digits are a birth year or the end
   * of the IIN. The eligible first, others too: the desk must be able to say why someone is a guest.
   */
  search(text: string, first: number, on: CalendarDate, norms: MembershipNorms): readonly FoundMember[] {
    const words = foldName(text);
    const numbers = text.match(/\d+/g) ?? [];
    const found = this.people
      .filter((one) => words.every((word) => one.words.some((own) => own.startsWith(word))))
      .filter(({ person }) => numbers.every((digits) => hasDigits(person, digits)))
      .map((one) => this.found(one, on, norms));
    return [...found.filter(({ eligible }) => eligible), ...found.filter(({ eligible }) => !eligible)].slice(
      0,
      first,
    );
  }

  private found({ memberId, person, name }: Indexed, on: CalendarDate, norms: MembershipNorms): FoundMember {
    const { surname, givenName: given, patronymic, birthDate } = person;
    return {
      memberId,
      surname,
      given,
      ...(patronymic === undefined ? {} : { patronymic }),
      birthYear: Number(birthDate.slice(0, 4)),
      residence: residenceInWords(person),
      eligible: judgeEligibility(person, this.areas, on, norms).eligible,
      namesake: (this.bearers.get(name) ?? 0) > 1,
    };
  }
}

/** Street, house and flat as they are written on an envelope; empty where the roll has no street. */
export function residenceInWords({ residence }: Pick<RollPerson, 'residence'>): string {
  const { street, house, flat } = residence;
  return [street, house, flat].filter((part) => part !== undefined).join(', ');
}

function fullName({ surname, givenName, patronymic }: RollPerson): string {
  return [surname, givenName, patronymic ?? ''].join(' ');
}

function inListOrder(one: Indexed, other: Indexed): number {
  const byName = collator.compare(fullName(one.person), fullName(other.person));
  return byName !== 0 ? byName : one.memberId < other.memberId ? -1 : 1;
}

function hasDigits({ birthDate, iin }: RollPerson, digits: string): boolean {
  return birthDate.startsWith(digits) || (digits.length >= 4 && iin.endsWith(digits));
}
