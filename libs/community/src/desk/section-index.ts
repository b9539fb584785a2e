import { canonicalJson } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import { judgeEligibility, MEMBERSHIP_NORMS } from '../domain/eligibility.js';
import type { Area } from '../domain/area.js';
import type { Ineligibility, MembershipNorms } from '../domain/eligibility.js';
import { foldName } from '../domain/fold-name.js';
import type { RollPerson } from '../roll-file/roll-person.js';
import { readQuery, streetWords } from './section-query.js';
import type { SectionQuery } from './section-query.js';

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
  /** Why not; empty for an eligible member. */
  readonly ineligible: readonly Ineligibility[];
  /** Place in the printed list, from 1; absent for somebody who is not on it. */
  readonly listNumber?: number;
  /** The last four digits of the IIN. */
  readonly iinTail: string;
  /** Another person of the section has the same surname and given name. */
  readonly namesake: boolean;
}

/** For whom eligibility is judged. */
export interface Judging {
  readonly areas: readonly Area[];
  readonly on: CalendarDate;
  readonly norms: MembershipNorms;
}

interface Indexed {
  readonly memberId: string;
  readonly person: RollPerson;
  readonly words: readonly string[];
  readonly street: readonly string[];
  readonly name: string;
}

/** Per person, in the order of the index. */
interface Judged {
  readonly ineligible: readonly (readonly Ineligibility[])[];
  /** 0 for somebody who is not on the list. */
  readonly listNumbers: Int32Array;
}

const MOST_JUDGINGS = 4;

/** The order of a printed list, by the Kazakh alphabet. */
const collator = new Intl.Collator('kk-KZ');

/** The people of one section in memory, to be searched by name while a registration desk is open. */
export class SectionIndex {
  private readonly people: readonly Indexed[];
  private readonly bearers = new Map<string, number>();
  private readonly judged = new Map<string, Judged>();

  constructor(
    people: ReadonlyMap<string, RollPerson>,
    private readonly areas: readonly Area[],
  ) {
    this.people = [...people]
      .map(([memberId, person]) => ({
        memberId,
        person,
        words: foldName(fullName(person)),
        street: streetWords(person.residence.street),
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
    const judged = this.judge({ areas: this.areas, on, norms });
    return this.people.flatMap((one, index) =>
      judged.ineligible[index]?.length === 0 ? [this.found(one, index, judged)] : [],
    );
  }

  /**
   * People whose name or street begins with the words given, in any alphabet and order; digits are a birth year,
   * the end of the IIN or a house; `№37` is a place in the printed list. The eligible first, others too: the desk
   * must be able to say why someone is a guest. Names come before streets.
   *
   * @param areas of the section, where the index is of more than that
   */
  search(
    text: string,
    first: number,
    on: CalendarDate,
    norms: MembershipNorms,
    areas: readonly Area[] = this.areas,
  ): readonly FoundMember[] {
    const query = readQuery(text);
    const judged = this.judge({ areas, on, norms });
    const byRank: number[][] = [[], [], [], []];
    for (const [index, one] of this.people.entries()) {
      const match = matchOf(one, query, judged.listNumbers[index] ?? 0);
      if (match === undefined) continue;
      const eligible = judged.ineligible[index]?.length === 0;
      const rank = (eligible ? 0 : 2) + (match === 'name' ? 0 : 1);
      byRank[rank]?.push(index);
      if (rank === 0 && byRank[0]?.length === first) break;
    }
    return byRank
      .flat()
      .slice(0, first)
      .flatMap((index) => {
        const one = this.people[index];
        return one ? [this.found(one, index, judged)] : [];
      });
  }

  /** Judged once for as long as the index stands: a search asks at every key. */
  private judge({ areas, on, norms }: Judging): Judged {
    const key = canonicalJson({ areas: areas.map((area) => ({ ...area })), on, norms: valuesOf(norms) });
    const standing = this.judged.get(key);
    if (standing) return standing;
    const ineligible = this.people.map(({ person }) => {
      const judgement = judgeEligibility(person, areas, on, norms);
      return judgement.eligible ? [] : judgement.reasons;
    });
    const listNumbers = new Int32Array(this.people.length);
    let number = 0;
    for (const [index, reasons] of ineligible.entries())
      if (reasons.length === 0) listNumbers[index] = number += 1;
    const judged = { ineligible, listNumbers };
    this.judged.set(key, judged);
    for (const other of this.judged.keys()) if (this.judged.size > MOST_JUDGINGS) this.judged.delete(other);
    return judged;
  }

  private found({ memberId, person, name }: Indexed, index: number, judged: Judged): FoundMember {
    const { surname, givenName: given, patronymic, birthDate, iin } = person;
    const ineligible = judged.ineligible[index] ?? [];
    const listNumber = judged.listNumbers[index] ?? 0;
    return {
      memberId,
      surname,
      given,
      ...(patronymic === undefined ? {} : { patronymic }),
      birthYear: Number(birthDate.slice(0, 4)),
      residence: residenceInWords(person),
      eligible: ineligible.length === 0,
      ineligible,
      ...(listNumber > 0 && { listNumber }),
      iinTail: iin.slice(-4),
      namesake: (this.bearers.get(name) ?? 0) > 1,
    };
  }
}

/** Street, house and flat as they are written on an envelope; empty where the roll has no street. */
export function residenceInWords({ residence }: Pick<RollPerson, 'residence'>): string {
  const { street, house, flat } = residence;
  return [street, house, flat].filter((part) => part !== undefined).join(', ');
}

/** Whether the name alone fits, or only with the street; undefined when neither does. */
function matchOf(one: Indexed, query: SectionQuery, listNumber: number): 'name' | 'street' | undefined {
  const { words, numbers, code } = query;
  if (code !== undefined) return one.memberId.startsWith(code) ? 'name' : undefined;
  if (query.listNumber !== undefined && query.listNumber !== listNumber) return undefined;
  if (!numbers.every((digits) => hasDigits(one.person, digits))) return undefined;
  let match: 'name' | 'street' = 'name';
  for (const word of words) {
    if (one.words.some((own) => own.startsWith(word))) continue;
    if (!one.street.some((own) => own.startsWith(word))) return undefined;
    match = 'street';
  }
  return match;
}

function fullName({ surname, givenName, patronymic }: RollPerson): string {
  return [surname, givenName, patronymic ?? ''].join(' ');
}

function inListOrder(one: Indexed, other: Indexed): number {
  const byName = collator.compare(fullName(one.person), fullName(other.person));
  return byName !== 0 ? byName : one.memberId < other.memberId ? -1 : 1;
}

function hasDigits({ birthDate, iin, residence }: RollPerson, digits: string): boolean {
  return (
    birthDate.slice(0, 4).startsWith(digits) ||
    (digits.length >= 4 && iin.endsWith(digits)) ||
    /^\d+/.exec(residence.house ?? '')?.[0] === digits
  );
}

function valuesOf(norms: MembershipNorms): Record<string, number | boolean> {
  return Object.fromEntries(MEMBERSHIP_NORMS.map((id) => [id, norms[id].value]));
}
