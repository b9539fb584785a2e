import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { RollPerson } from '../roll-file/roll-person.js';
import type { RowProblem } from '../roll-file/row-problem.js';
import type { Keyring } from '../vault/keyring.js';
import { ClearColumnsMaker, contentOf, sealPerson } from './roll-record.js';
import { insertPeople } from './insert-people.js';
import type { StagedPerson } from './insert-people.js';

const ROWS_A_TURN = 200;

export interface NumberedPerson {
  readonly line: number;
  readonly person: RollPerson;
}

interface Indexed extends NumberedPerson {
  readonly index: Buffer;
  readonly hex: string;
}

/** What the vault knows of a number already. */
interface Standing {
  readonly iin_index: Buffer;
  readonly member_id: string;
  readonly forgotten: boolean;
  readonly wrapped: Buffer | null;
  readonly content_mac: Buffer | null;
}

export interface StagingCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Writes the people of a file as the next version of a roll, within the caller's transaction. Nobody sees that
 * version before it is published.
 */
export class RollStaging {
  readonly counts: StagingCounts = { added: 0, changed: 0, unchanged: 0 };
  private readonly clear: ClearColumnsMaker;
  /** Sealed, to be written while the next batch is sealed. */
  private ready: readonly StagedPerson[] = [];
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: PoolClient,
    private readonly keyring: Keyring,
    private readonly place: {
      readonly territory: Kato;
      readonly version: number;
      readonly today: CalendarDate;
    },
  ) {
    this.clear = new ClearColumnsMaker(keyring, place.today);
  }

  async begin(): Promise<void> {
    await this.client.query(`
      create temp table seen (iin_index bytea primary key, line int not null) on commit drop;
      create temp table mentioned (iin_index bytea primary key) on commit drop`);
  }

  /** People whose row is wrong, but whose number could be read: a full file does not make them leave. */
  async mention(iins: readonly string[]): Promise<void> {
    if (iins.length === 0) return;
    const indexes = iins.map((iin) => this.keyring.mac('iin', iin));
    await this.writing;
    await this.client.query('insert into mentioned select unnest($1::bytea[]) on conflict do nothing', [
      indexes,
    ]);
  }

  /**
   * Stages a batch. It is looked up, then the batch before it begins to be written while this one is sealed; no
   * number stands in both, so the order does not matter.
   *
   * @returns the rows that were not taken: a number twice, a person forgotten
   */
  async add(batch: readonly NumberedPerson[]): Promise<readonly RowProblem[]> {
    if (batch.length === 0) return [];
    const indexed = batch.map((row): Indexed => {
      const index = this.keyring.mac('iin', row.person.iin);
      return { ...row, index, hex: index.toString('hex') };
    });
    const problems: RowProblem[] = [];
    await this.writing;
    const first = await this.withoutRepeats(indexed, problems);
    const standing = await this.standingOf(first);
    this.writeReady();
    const staged: StagedPerson[] = [];
    for (const [index, row] of first.entries()) {
      if (index % ROWS_A_TURN === 0) await nextTurn(); // lets the connection send what is being written
      const known = standing.get(row.hex);
      if (known?.forgotten === true) problems.push({ line: row.line, column: 'iin', fault: 'forgotten' });
      else this.stage(row, known, staged);
    }
    this.ready = staged;
    return problems;
  }

  /** Writes the last batch and waits until everything is written. */
  async finish(): Promise<void> {
    await this.writing;
    this.writeReady();
    await this.writing;
  }

  private writeReady(): void {
    if (this.ready.length === 0) return;
    this.writing = insertPeople(this.client, this.place, this.ready);
    this.writing.catch(() => undefined); // thrown to whoever waits for it next
    this.ready = [];
  }

  private stage(row: Indexed, known: Standing | undefined, staged: StagedPerson[]): void {
    const content = contentOf(row.person);
    const contentMac = this.keyring.mac('content', content);
    if (known?.content_mac?.equals(contentMac) === true) {
      this.counts.unchanged += 1;
      return;
    }
    if (known?.content_mac) this.counts.changed += 1;
    else this.counts.added += 1;
    const memberId = known?.member_id ?? randomUUID();
    const standingKey = known?.wrapped ? this.keyring.unwrap(memberId, known.wrapped) : undefined;
    const fresh = standingKey === undefined ? this.keyring.makeKey(memberId) : undefined;
    const key = standingKey ?? fresh?.key;
    if (key === undefined) throw new Error('a member has no key');
    staged.push({
      memberId,
      contentMac,
      sealed: sealPerson(key, memberId, content),
      ...this.clear.of(row.person),
      iinIndex: known === undefined ? row.index : null,
      wrappedKey: fresh?.wrapped ?? null,
    });
  }

  private async withoutRepeats(
    rows: readonly Indexed[],
    problems: RowProblem[],
  ): Promise<readonly Indexed[]> {
    const { rows: inserted } = await this.client.query<{ iin_index: Buffer; line: number }>(
      'insert into seen select * from unnest($1::bytea[], $2::int[]) on conflict do nothing returning *',
      [rows.map((row) => row.index), rows.map((row) => row.line)],
    );
    if (inserted.length === rows.length) return rows;
    const lines = new Set(inserted.map((row) => row.line));
    const repeats = rows.filter((row) => !lines.has(row.line));
    const { rows: before } = await this.client.query<{ iin_index: Buffer; line: number }>(
      'select iin_index, line from seen where iin_index = any($1::bytea[])',
      [repeats.map((row) => row.index)],
    );
    const firstLine = new Map(before.map((row) => [row.iin_index.toString('hex'), row.line]));
    for (const row of repeats)
      problems.push({
        line: row.line,
        column: 'iin',
        fault: 'iin.twiceInFile',
        firstLine: firstLine.get(row.hex) ?? row.line,
      });
    return rows.filter((row) => lines.has(row.line));
  }

  private async standingOf(rows: readonly Indexed[]): Promise<ReadonlyMap<string, Standing>> {
    const { rows: members } = await this.client.query<Omit<Standing, 'content_mac'>>(
      `select m.iin_index, m.member_id, m.forgotten, k.wrapped
       from vault.member m left join vault.subject_key k on k.subject = m.member_id
       where m.iin_index = any($1::bytea[])`,
      [rows.map((row) => row.index)],
    );
    const { rows: entries } = await this.client.query<{ member_id: string; content_mac: Buffer }>(
      `select member_id, content_mac from vault.roll_entry
       where member_id = any($1::uuid[]) and territory = $2 and to_version is null`,
      [members.map((member) => member.member_id), this.place.territory],
    );
    const macs = new Map(entries.map((entry) => [entry.member_id, entry.content_mac]));
    const standing = members.map((member) => ({
      ...member,
      content_mac: macs.get(member.member_id) ?? null,
    }));
    return new Map(standing.map((row) => [row.iin_index.toString('hex'), row]));
  }
}
