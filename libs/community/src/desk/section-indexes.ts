import { canonicalJson, ensure } from '#libs/kernel';
import type { CalendarDate, Clock } from '#libs/kernel';
import type { MembershipNorms } from '../domain/eligibility.js';
import { areaCondition } from '../roll/area-condition.js';
import type { RollQueries, Section } from '../roll/roll-queries.js';
import { unsealPerson } from '../roll/roll-record.js';
import type { RollPerson } from '../roll-file/roll-person.js';
import type { RecordedOpening, VaultAccess, VaultVisitor } from '../vault/vault-access.js';
import type { Vault } from '../vault/vault.js';
import { SectionIndex } from './section-index.js';
import type { FoundMember } from './section-index.js';

const MOST_PEOPLE = 50_000;
const MOST_INDEXES = 20;
const HOURS = 12;

interface Kept {
  readonly index: Promise<SectionIndex>;
  readonly builtAt: string;
}

/** The sections that desks have open. An index is dropped after twelve hours, or when others need the room. */
export class SectionIndexes {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly vault: Vault,
    private readonly roll: RollQueries,
    private readonly access: VaultAccess,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a section's names for a desk and records it: one event for the whole session.
   *
   * @param commandId of the client that asks for it; a repeat is recorded once
   * @returns how many people it holds, and where the opening stands in the log
   * @throws DomainError `RollMissing`, `AreaInvalid`, `SectionTooLarge`
   */
  async open(
    section: Section,
    rollVersion: number,
    visitor: VaultVisitor,
    commandId?: string,
  ): Promise<RecordedOpening & { readonly count: number }> {
    const { memberIds } = await this.index(section, rollVersion);
    const opening = await this.access.section(section, memberIds, visitor, commandId);
    return { ...opening, count: memberIds.length };
  }

  /** Eligible members in the order of a printed list. */
  async list(
    section: Section,
    rollVersion: number,
    on: CalendarDate,
    norms: MembershipNorms,
    visitor: VaultVisitor,
  ): Promise<readonly FoundMember[]> {
    const index = await this.recorded(section, rollVersion, visitor);
    return this.withoutErased(index.list(on, norms));
  }

  /**
   * @param wider searches the whole territory, for whom the chair may admit; eligible is judged for the section
   * @see SectionIndex.search
   */
  async search(
    section: Section,
    rollVersion: number,
    { on, norms }: { readonly on: CalendarDate; readonly norms: MembershipNorms },
    {
      text,
      first,
      wider = false,
    }: { readonly text: string; readonly first: number; readonly wider?: boolean },
    visitor: VaultVisitor,
  ): Promise<readonly FoundMember[]> {
    const { territory, areas } = section;
    const searched = wider ? { territory, areas: [{ kato: territory }] } : section;
    const index = await this.recorded(searched, rollVersion, visitor);
    return this.withoutErased(index.search(text, first, on, norms, areas));
  }

  /** The section's index; the first time this visitor looks into it, that is recorded. */
  private async recorded(
    section: Section,
    rollVersion: number,
    visitor: VaultVisitor,
  ): Promise<SectionIndex> {
    const index = await this.index(section, rollVersion);
    await this.access.names(section.territory, index.memberIds, visitor);
    return index;
  }

  private async index(section: Section, rollVersion: number): Promise<SectionIndex> {
    const now = this.clock.now();
    const key = canonicalJson({ ...section, rollVersion });
    const oldest = Date.parse(now) - HOURS * 3_600_000;
    for (const [other, { builtAt }] of this.kept) if (Date.parse(builtAt) < oldest) this.kept.delete(other);
    const standing = this.kept.get(key);
    if (standing !== undefined) return standing.index;
    const index = this.build(section, rollVersion);
    this.kept.set(key, { index, builtAt: now });
    for (const other of this.kept.keys()) if (this.kept.size > MOST_INDEXES) this.kept.delete(other);
    index.catch(() => this.kept.delete(key));
    return index;
  }

  private async build(section: Section, rollVersion: number): Promise<SectionIndex> {
    const { territory } = await this.roll.rollOf(section.territory);
    const parameters: unknown[] = [territory, rollVersion, MOST_PEOPLE + 1];
    const { rows } = await this.vault.pool.query<{ member_id: string; sealed: Buffer; wrapped: Buffer }>(
      `select e.member_id, p.sealed, k.wrapped
       from vault.roll_entry e
       join vault.roll_person p using (territory, member_id, from_version)
       join vault.subject_key k on k.subject = e.member_id
       where e.territory = $1 and e.from_version <= $2 and (e.to_version is null or e.to_version > $2)
         and (${areaCondition(section.areas, this.vault.keyring, parameters)})
       limit $3`,
      parameters,
    );
    ensure(rows.length <= MOST_PEOPLE, 'SectionTooLarge', { most: MOST_PEOPLE });
    const people = new Map<string, RollPerson>();
    for (const { member_id: memberId, sealed, wrapped } of rows)
      people.set(memberId, unsealPerson(this.vault.keyring.unwrap(memberId, wrapped), memberId, sealed));
    return new SectionIndex(people, section.areas);
  }

  /** Whoever was forgotten since the index was built is not shown, whichever process forgot them. */
  private async withoutErased(found: readonly FoundMember[]): Promise<readonly FoundMember[]> {
    if (found.length === 0) return found;
    const { rows } = await this.vault.pool.query<{ subject: string }>(
      'select subject from vault.subject_key where subject = any($1::uuid[])',
      [found.map(({ memberId }) => memberId)],
    );
    const known = new Set(rows.map(({ subject }) => subject));
    return found.filter(({ memberId }) => known.has(memberId));
  }
}
