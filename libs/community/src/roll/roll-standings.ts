import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { isUuid } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { Ineligibility } from '../domain/eligibility.js';
import type { RollPerson } from '../roll-file/roll-person.js';
import type { Keyring } from '../vault/keyring.js';
import { unsealPerson } from './roll-record.js';

/** One version of a territory's own roll; once published it never changes. */
export interface RollEdition {
  readonly territory: Kato;
  readonly version: number;
}

/** What an edition says of a person; who was never on any roll is undefined. */
export type StandingOnRoll = RollPerson | Ineligibility | undefined;

interface Asked extends RollEdition {
  readonly memberId: string;
}

/** What the tables say of a person by an edition. */
export interface StandingRow {
  readonly forgotten: boolean | null;
  readonly gone: boolean | null;
  readonly sealed: Buffer | null;
  readonly wrapped: Buffer | null;
}

const MOST_TOGETHER = 200;

const STANDINGS = {
  name: 'roll-standings',
  text: `select asked.number, m.forgotten, e.to_version <= asked.version as gone, p.sealed, k.wrapped
    from unnest($1::uuid[], $2::text[], $3::int[]) with ordinality as asked (member_id, territory, version, number)
    join vault.member m on m.member_id = asked.member_id
    left join lateral (
      select * from vault.roll_entry
      where member_id = asked.member_id and territory = asked.territory and from_version <= asked.version
      order by from_version desc limit 1
    ) e on true
    left join vault.roll_person p
      on p.member_id = asked.member_id and p.territory = asked.territory and p.from_version = e.from_version
    left join vault.subject_key k on k.subject = asked.member_id`,
};

/** People as an edition of the roll has them. Whoever is asked about in the same moment is looked up together. */
export class RollStandings {
  private readonly loader: DataLoader<Asked, StandingOnRoll>;

  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
  ) {
    this.loader = new DataLoader((asked) => this.load(asked), {
      cache: false,
      maxBatchSize: MOST_TOGETHER,
      batchScheduleFn: (load) => setImmediate(load),
    });
  }

  async of(memberId: string, { territory, version }: RollEdition): Promise<StandingOnRoll> {
    return isUuid(memberId) ? this.loader.load({ memberId, territory, version }) : undefined;
  }

  private async load(asked: readonly Asked[]): Promise<StandingOnRoll[]> {
    const { rows } = await this.pool.query<StandingRow & { readonly number: string }>({
      ...STANDINGS,
      values: [
        asked.map(({ memberId }) => memberId),
        asked.map(({ territory }) => territory),
        asked.map(({ version }) => version),
      ],
    });
    const found = new Map(rows.map((row) => [Number(row.number), row]));
    return asked.map(({ memberId }, index) => {
      const row = found.get(index + 1);
      return row && standingOf(memberId, row, this.keyring);
    });
  }
}

/** How somebody stands who was on a roll at some time. */
export function standingOf(memberId: string, row: StandingRow, keyring: Keyring): StandingOnRoll {
  if (row.forgotten === true) return 'forgotten';
  if (row.sealed === null || row.wrapped === null) return 'nonResident';
  if (row.gone === true) return 'left';
  return unsealPerson(keyring.unwrap(memberId, row.wrapped), memberId, row.sealed);
}
