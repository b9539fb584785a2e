import { residenceInWords } from '#libs/community';
import type { RollQueries, SectionIndexes } from '#libs/community';
import type { Kato } from '#libs/kernel';
import { MemberNames, MembersOfSection } from '#libs/meetings';
import type {
  FoundMember,
  KnownPerson,
  MembershipFacts,
  MemberSearch,
  OpenedIndex,
  SectionOnDate,
  Visitor,
} from '#libs/meetings';

/** The roll of members answers for the meetings. */
export class MembersOnRoll extends MembersOfSection {
  constructor(
    private readonly roll: RollQueries,
    private readonly indexes: SectionIndexes,
  ) {
    super();
  }

  override async count({
    on,
    norms,
    ...section
  }: SectionOnDate): Promise<{ eligible: number; rollVersion: number }> {
    const { eligible, rollVersion } = await this.roll.count(section, on, norms);
    return { eligible, rollVersion };
  }

  override membership(
    memberId: string,
    { on, norms, ...section }: SectionOnDate,
    rollVersion: number,
  ): Promise<Pick<MembershipFacts, 'rollVersion' | 'verdict'>> {
    return this.roll.verdict(memberId, section, rollVersion, on, norms);
  }

  override async list(
    { on, norms, ...section }: SectionOnDate,
    rollVersion: number,
    visitor: Visitor,
  ): Promise<readonly string[]> {
    const listed = await this.indexes.list(section, rollVersion, on, norms, visitor);
    return listed.map(({ memberId }) => memberId);
  }

  override async open(
    { territory, areas }: SectionOnDate,
    rollVersion: number,
    visitor: Visitor,
    commandId: string,
  ): Promise<OpenedIndex> {
    const { count, ...opening } = await this.indexes.open(
      { territory, areas },
      rollVersion,
      visitor,
      commandId,
    );
    return { ...opening, people: count };
  }

  override search(
    { on, norms, ...section }: SectionOnDate,
    rollVersion: number,
    search: MemberSearch,
    visitor: Visitor,
  ): Promise<readonly FoundMember[]> {
    return this.indexes.search(section, rollVersion, { on, norms }, search, visitor);
  }

  override carry(
    { on, norms, ...section }: SectionOnDate,
    rollVersion: number,
    visitor: Visitor,
  ): Promise<readonly FoundMember[]> {
    return this.indexes.list(section, rollVersion, on, norms, visitor);
  }
}

/** Names from the vault, by the version of the roll in force. */
export class MemberNamesInVault extends MemberNames {
  constructor(private readonly roll: RollQueries) {
    super();
  }

  override async of(
    memberIds: readonly string[],
    territory: Kato,
    visitor: Visitor,
  ): Promise<ReadonlyMap<string, KnownPerson>> {
    const people = await this.roll.people(memberIds, territory, visitor);
    return new Map(
      [...people].map(([memberId, person]) => [memberId, 'erased' in person ? person : known(person)]),
    );
  }
}

function known(
  person: Exclude<
    Awaited<ReturnType<RollQueries['people']>> extends ReadonlyMap<string, infer P> ? P : never,
    { erased: true }
  >,
): KnownPerson {
  const { surname, givenName: given, patronymic, birthDate } = person;
  return {
    surname,
    given,
    ...(patronymic !== undefined && { patronymic }),
    birthYear: Number(birthDate.slice(0, 4)),
    residence: residenceInWords(person),
  };
}
