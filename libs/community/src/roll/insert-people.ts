import type { PoolClient } from 'pg';
import type { ClearColumns } from './roll-record.js';
import type { RollPlace } from './roll-tables.js';

export interface StagedPerson extends ClearColumns {
  readonly memberId: string;
  readonly contentMac: Buffer;
  readonly sealed: Buffer;
  /** Given for a person new to the vault. */
  readonly iinIndex: Buffer | null;
  /** Given for a person who has no key yet. */
  readonly wrappedKey: Buffer | null;
}

const INSERT = `
with p as materialized (
  select * from unnest(
    $3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[],
    $8::text[], $9::bytea[], $10::bytea[], $11::date[], $12::bool[], $13::bool[], $14::bool[]
  ) as p (member_id, iin_index, wrapped, sealed, content_mac,
          settlement, street_token, house_token, young_birth_date, temporary, foreign_national, barred)
), members as (
  insert into vault.member (member_id, iin_index)
  select member_id, iin_index from p where iin_index is not null
), keys as (
  insert into vault.subject_key select member_id, wrapped from p where wrapped is not null
), entries as (
  insert into vault.roll_entry
    (territory, member_id, from_version, settlement, street_token, house_token, young_birth_date,
     temporary, foreign_national, barred, content_mac)
  select $1, member_id, $2, settlement, street_token, house_token, young_birth_date,
         temporary, foreign_national, barred, content_mac from p
)
insert into vault.roll_person (territory, member_id, from_version, sealed)
select $1, member_id, $2, sealed from p`;

/** Writes people as entries of a version that is not published yet. */
export async function insertPeople(
  client: PoolClient,
  { territory, version }: RollPlace,
  people: readonly StagedPerson[],
): Promise<void> {
  const column = <Key extends keyof StagedPerson>(key: Key) => people.map((person) => person[key]);
  await client.query({
    name: 'vault.insert-people',
    text: INSERT,
    values: [
      territory,
      version,
      column('memberId'),
      column('iinIndex'),
      column('wrappedKey'),
      column('sealed'),
      column('contentMac'),
      column('settlement'),
      column('streetToken'),
      column('houseToken'),
      column('youngBirthDate'),
      column('temporary'),
      column('foreignNational'),
      column('barred'),
    ],
  });
}
