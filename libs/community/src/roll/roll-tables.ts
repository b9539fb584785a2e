import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { CalendarDate, Kato } from '#libs/kernel';

/** A version of a territory's roll. */
export interface RollPlace {
  readonly territory: Kato;
  readonly version: number;
}

/** Notes whoever stands on the roll and not in the full file. @returns how many they are */
export async function insertDepartures(
  client: PoolClient,
  { territory, version }: RollPlace,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into vault.roll_departure
     select $1, $2, e.member_id from vault.roll_entry e join vault.member m using (member_id)
     where e.territory = $1 and e.to_version is null and e.from_version < $2
       and not exists (select from seen s where s.iin_index = m.iin_index)
       and not exists (select from mentioned s where s.iin_index = m.iin_index)`,
    [territory, version],
  );
  return rowCount ?? 0;
}

/** How many stand on the roll as it is, without the version being staged. */
export async function countStanding(client: PoolClient, { territory, version }: RollPlace): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from vault.roll_entry
     where territory = $1 and to_version is null and from_version < $2`,
    [territory, version],
  );
  return rows[0]?.count ?? 0;
}

/** SHA-256 of the salt and the content of the staged version, in the order of the members' ids; lower-case hex. */
export async function digestStaged(
  client: PoolClient,
  { territory, version }: RollPlace,
  salt: Buffer,
): Promise<string> {
  const { rows } = await client.query<{ digest: Buffer }>(
    `select sha256(coalesce(string_agg(e.content_mac, ''::bytea order by e.member_id), ''::bytea)) as digest
     from vault.roll_entry e
     where e.territory = $1 and (e.from_version = $2 or (e.to_version is null
       and not exists (select from vault.roll_entry n
                       where n.territory = $1 and n.member_id = e.member_id and n.from_version = $2)
       and not exists (select from vault.roll_departure d
                       where d.territory = $1 and d.version = $2 and d.member_id = e.member_id)))`,
    [territory, version],
  );
  return createHash('sha256')
    .update(salt)
    .update(rows[0]?.digest ?? '')
    .digest('hex');
}

export interface StagedVersion extends RollPlace {
  readonly importId: string;
  readonly count: number;
  readonly digest: string;
  readonly salt: Buffer;
  readonly importedOn: CalendarDate;
}

export async function insertVersion(client: PoolClient, staged: StagedVersion): Promise<void> {
  await client.query(
    `insert into vault.roll_version
       (territory, version, import_id, published, count, digest, digest_salt, imported_on)
     values ($1, $2, $3, false, $4, $5, $6, $7)`,
    [
      staged.territory,
      staged.version,
      staged.importId,
      staged.count,
      staged.digest,
      staged.salt,
      staged.importedOn,
    ],
  );
}

/** Puts a staged version in force: entries that it replaces end with it, so do those of people who left. */
export async function publishVersion(client: PoolClient, { territory, version }: RollPlace): Promise<void> {
  const place = [territory, version];
  await client.query(
    `update vault.roll_entry old set to_version = $2 from vault.roll_entry new
     where new.territory = $1 and new.from_version = $2 and old.territory = $1
       and old.member_id = new.member_id and old.to_version is null and old.from_version < $2`,
    place,
  );
  await client.query(
    `update vault.roll_entry e set to_version = $2 from vault.roll_departure d
     where d.territory = $1 and d.version = $2 and e.territory = $1
       and e.member_id = d.member_id and e.to_version is null and e.from_version < $2`,
    place,
  );
  for (const table of ['roll_person', 'roll_entry'])
    await client.query(
      `delete from vault.${table} e using vault.member m
       where e.territory = $1 and e.from_version = $2 and m.member_id = e.member_id and m.forgotten`,
      place,
    );
  await client.query(
    'update vault.roll_version set published = true where territory = $1 and version = $2',
    place,
  );
}

/**
 * Takes a staged version back. The ids and keys of people new to the vault stay without content: the import that
 * is tried again finds them by their index.
 */
export async function discardVersion(client: PoolClient, { territory, version }: RollPlace): Promise<void> {
  const place = [territory, version];
  await client.query('delete from vault.roll_person where territory = $1 and from_version = $2', place);
  await client.query('delete from vault.roll_entry where territory = $1 and from_version = $2', place);
  await client.query('delete from vault.roll_departure where territory = $1 and version = $2', place);
  await client.query('delete from vault.roll_version where territory = $1 and version = $2', place);
}
