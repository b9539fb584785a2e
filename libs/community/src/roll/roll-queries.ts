import type { Pool } from 'pg';
import { DomainError, ensure, isKato, isUuid, katoAndAbove } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { addCalendarDays } from '#libs/kernel';
import { judgeEligibility, latestBirthDate } from '../domain/eligibility.js';
import type { Area } from '../domain/area.js';
import type { Eligibility, Ineligibility, MembershipNorms } from '../domain/eligibility.js';
import type { RollPerson } from '../roll-file/roll-person.js';
import { erased } from '../vault/erased.js';
import type { Erased } from '../vault/erased.js';
import type { Vault } from '../vault/vault.js';
import type { VaultAccess, VaultVisitor } from '../vault/vault-access.js';
import { areaCondition } from './area-condition.js';
import { CLEARLY_ADULT, unsealPerson } from './roll-record.js';
import { RollStandings, standingOf } from './roll-standings.js';
import type { RollEdition, StandingOnRoll, StandingRow } from './roll-standings.js';

/** Areas of a territory whose roll, or the roll of a territory above it, says who lives there. */
export interface Section {
  readonly territory: Kato;
  readonly areas: readonly Area[];
}

/** The roll in force, as anyone may know it. */
export interface RollSummary {
  readonly version: number;
  readonly count: number;
  readonly importedOn: CalendarDate;
  readonly digest: string;
}

export type Verdict = 'eligible' | 'unknown' | Ineligibility;

interface PersonRow {
  readonly member_id: string;
  readonly sealed: Buffer;
  readonly wrapped: Buffer | null;
}

/** Beside how a person stands, by which version of the roll, and whether they were ever on one. */
interface StandingByRoll extends StandingRow {
  readonly version: number;
  readonly known: boolean;
}

/** What the roll answers: counts without opening anything, one person's standing, names on the record. */
export class RollQueries {
  private readonly pool: Pool;
  private readonly standings: RollStandings;

  constructor(
    private readonly vault: Vault,
    private readonly access: VaultAccess,
  ) {
    this.pool = vault.pool;
    this.standings = new RollStandings(vault.pool, vault.keyring);
  }

  /** The roll in force for a territory: its own, or that of the nearest territory above it. */
  async summary(territory: Kato): Promise<(RollSummary & { readonly territory: Kato }) | undefined> {
    const { rows } = await this.pool.query<RollSummary & { territory: Kato }>(
      `select territory, version, count, digest, to_char(imported_on, 'YYYY-MM-DD') as "importedOn"
       from vault.roll_version where published and territory = any($1::text[])
       order by array_position($1::text[], territory), version desc limit 1`,
      [katoAndAbove(territory)],
    );
    return rows[0];
  }

  /** @throws DomainError `RollMissing` */
  async version(territory: Kato): Promise<number> {
    return (await this.rollOf(territory)).version;
  }

  /**
   * How many eligible members live in the areas, each once; by the columns in clear, so nothing is opened.
   *
   * @param rollVersion the version in force when left out
   * @throws DomainError `RollMissing`, `AreaInvalid`; `RollTooRecent` for a date so far before the import that
   *   people may have been minors whose birth dates are not kept in clear
   */
  async count(
    section: Section,
    on: CalendarDate,
    norms: MembershipNorms,
    rollVersion?: number,
  ): Promise<{ eligible: number; rollVersion: number; rollTerritory: Kato }> {
    const { territory } = await this.rollOf(section.territory);
    const { version, importedOn } = await this.versionOf(territory, rollVersion);
    const adultAge = norms['membership.adultAge'].value;
    const safeFrom = addCalendarDays(importedOn, -(CLEARLY_ADULT - adultAge) * 365);
    ensure(on >= safeFrom, 'RollTooRecent', { on, safeFrom });
    const parameters: unknown[] = [
      territory,
      version,
      latestBirthDate(adultAge, on),
      norms['membership.temporaryRegistration'].value,
      norms['membership.foreignPermanentResidents'].value,
    ];
    const { rows } = await this.pool.query<{ eligible: number }>(
      `select count(*)::int as eligible from vault.roll_entry e
       where e.territory = $1 and e.from_version <= $2 and (e.to_version is null or e.to_version > $2)
         and not e.barred and (e.young_birth_date is null or e.young_birth_date <= $3::date)
         and ($4 or not e.temporary) and (not e.foreign_national or ($5 and not e.temporary))
         and (${areaCondition(section.areas, this.vault.keyring, parameters)})`,
      parameters,
    );
    return { eligible: rows[0]?.eligible ?? 0, rollVersion: version, rollTerritory: territory };
  }

  /**
   * Everything that bars a person from these areas, by one version of the roll. Who was never on any roll is
   * `undefined`. No name leaves the vault, so this is no opening of it.
   */
  async eligibility(
    memberId: string,
    section: Section,
    on: CalendarDate,
    norms: MembershipNorms,
    rollVersion?: number,
  ): Promise<{ rollVersion: number; eligibility: Eligibility | undefined }> {
    const { version, standing } = await this.standing(memberId, section.territory, rollVersion);
    const judged = (eligibility: Eligibility | undefined) => ({ rollVersion: version, eligibility });
    return judged(eligibilityOf(standing, section.areas, on, norms));
  }

  /**
   * What {@link verdict} says of each of several areas, by an edition that was frozen: one look, whatever was imported
   * since and by whom.
   */
  async verdicts(
    memberId: string,
    areas: readonly (readonly Area[])[],
    edition: RollEdition,
    on: CalendarDate,
    norms: MembershipNorms,
  ): Promise<readonly Verdict[]> {
    const standing = await this.standings.of(memberId, edition);
    return areas.map((each) => verdictOf(eligibilityOf(standing, each, on, norms)));
  }

  /** The first thing that bars a person, `unknown` for who was never on any roll, or `eligible`. */
  async verdict(
    memberId: string,
    section: Section,
    rollVersion: number,
    on: CalendarDate,
    norms: MembershipNorms,
  ): Promise<{ rollVersion: number; verdict: Verdict }> {
    const { eligibility } = await this.eligibility(memberId, section, on, norms, rollVersion);
    return { rollVersion, verdict: verdictOf(eligibility) };
  }

  /**
   * People by their ids, as the given version of the territory's roll or the last one before it has them; whoever
   * was forgotten is {@link Erased}, whoever was never there is absent. This opens the vault and is recorded.
   *
   * @param visitor who asks and what for
   * @param rollVersion the version in force when left out
   */
  async people(
    memberIds: readonly string[],
    territory: Kato,
    visitor: VaultVisitor,
    rollVersion?: number,
  ): Promise<ReadonlyMap<string, RollPerson | Erased>> {
    const ids = [...new Set(memberIds)].filter(isUuid);
    if (ids.length === 0) return new Map();
    const roll = await this.rollOf(territory);
    const rows = await this.sealed(ids, { ...roll, version: rollVersion ?? roll.version });
    const { rows: forgotten } = await this.pool.query<{ member_id: string }>(
      'select member_id from vault.member where member_id = any($1::uuid[]) and forgotten',
      [ids],
    );
    const people = new Map<string, RollPerson | Erased>(forgotten.map((row) => [row.member_id, erased]));
    for (const row of rows) people.set(row.member_id, this.open(row));
    const shown = [...people].filter(([, person]) => !('erased' in person)).map(([memberId]) => memberId);
    await this.access.names(territory, shown, visitor);
    return people;
  }

  /**
   * Telephones as the roll in force has them, for messages of the house alone: no name leaves and nobody sees them,
   * so this is no opening of the vault.
   *
   * @returns who has none, or was forgotten, is absent
   */
  async phones(memberIds: readonly string[], territory: Kato): Promise<ReadonlyMap<string, string>> {
    const roll = await this.summary(territory);
    const ids = memberIds.filter(isUuid);
    if (roll === undefined || ids.length === 0) return new Map();
    const people = await this.sealed(ids, roll);
    const found = people.flatMap((row) => {
      const person = this.open(row);
      return 'erased' in person || person.phone === undefined
        ? []
        : ([[row.member_id, person.phone]] as const);
    });
    return new Map(found);
  }

  /**
   * How a person stands by a version of the roll that speaks for a territory: roll, version and person in one
   * question, for a queue waits at the door.
   *
   * @throws DomainError `RollMissing`
   */
  private async standing(
    memberId: string,
    territory: Kato,
    rollVersion: number | undefined,
  ): Promise<{ version: number; standing: StandingOnRoll }> {
    ensure(isKato(territory), 'KatoInvalid', { field: 'territory' });
    const { rows } = await this.pool.query<StandingByRoll>(
      `with speaks as (
         select territory from vault.roll_version where published and territory = any($2::text[])
         order by array_position($2::text[], territory) limit 1
       ), roll as (
         select territory, version from vault.roll_version
         where published and territory = (select territory from speaks) and version = coalesce($3, version)
         order by version desc limit 1
       )
       select roll.version, m.member_id is not null as known, m.forgotten, e.to_version <= roll.version as gone,
         p.sealed, k.wrapped
       from roll
       left join vault.member m on m.member_id = $1
       left join vault.roll_entry e
         on e.member_id = m.member_id and e.territory = roll.territory and e.from_version <= roll.version
       left join vault.roll_person p
         on p.member_id = m.member_id and p.territory = roll.territory and p.from_version = e.from_version
       left join vault.subject_key k on k.subject = m.member_id
       order by e.from_version desc nulls last limit 1`,
      [isUuid(memberId) ? memberId : null, katoAndAbove(territory), rollVersion ?? null],
    );
    const [row] = rows;
    if (row === undefined)
      throw new DomainError('RollMissing', {
        territory,
        ...(rollVersion !== undefined && { version: rollVersion }),
      });
    const standing = row.known ? standingOf(memberId, row, this.vault.keyring) : undefined;
    return { version: row.version, standing };
  }

  /** The entries of people as a version of the roll, or the last one before it, has them. */
  private async sealed(
    ids: readonly string[],
    { territory, version }: { readonly territory: Kato; readonly version: number },
  ): Promise<readonly PersonRow[]> {
    const { rows } = await this.pool.query<PersonRow>(
      `select distinct on (p.member_id) p.member_id, p.sealed, k.wrapped
       from vault.roll_person p left join vault.subject_key k on k.subject = p.member_id
       where p.member_id = any($1::uuid[]) and p.territory = $2 and p.from_version <= $3
       order by p.member_id, p.from_version desc`,
      [ids, territory, version],
    );
    return rows;
  }

  private open({ member_id: memberId, sealed, wrapped }: PersonRow): RollPerson | Erased {
    if (wrapped === null) return erased;
    return unsealPerson(this.vault.keyring.unwrap(memberId, wrapped), memberId, sealed);
  }

  /** The roll that speaks for a territory. @throws DomainError `RollMissing` */
  async rollOf(territory: Kato): Promise<RollSummary & { readonly territory: Kato }> {
    ensure(isKato(territory), 'KatoInvalid', { field: 'territory' });
    const roll = await this.summary(territory);
    if (roll === undefined) throw new DomainError('RollMissing', { territory });
    return roll;
  }

  private async versionOf(territory: Kato, version: number | undefined): Promise<RollSummary> {
    const { rows } = await this.pool.query<RollSummary>(
      `select version, count, digest, to_char(imported_on, 'YYYY-MM-DD') as "importedOn"
       from vault.roll_version where published and territory = $1 and version = coalesce($2, version)
       order by version desc limit 1`,
      [territory, version ?? null],
    );
    const [found] = rows;
    if (found === undefined) throw new DomainError('RollMissing', { territory, version: version ?? 0 });
    return found;
  }
}

function eligibilityOf(
  standing: StandingOnRoll,
  areas: readonly Area[],
  on: CalendarDate,
  norms: MembershipNorms,
): Eligibility | undefined {
  if (standing === undefined) return undefined;
  if (typeof standing === 'string') return { eligible: false, reasons: [standing] };
  return judgeEligibility(standing, areas, on, norms);
}

function verdictOf(eligibility: Eligibility | undefined): Verdict {
  if (eligibility === undefined) return 'unknown';
  return eligibility.eligible ? 'eligible' : (eligibility.reasons[0] ?? 'nonResident');
}
