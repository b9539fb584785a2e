import type { Pool, PoolClient } from 'pg';
import { codeOf } from '../error-code.js';
import { inTransaction } from './transaction.js';

/** Owner of the vault where the connecting user may create roles; the read models' users are not members of it. */
export const VAULT_ROLE = 'jinalys_vault';

/** Duplicate object; unique violation in the catalogue of roles. */
const DUPLICATE = new Set(['42710', '23505']);

const LOCK = 'jinalys vault schema';

const TABLES = `
create table if not exists vault.keyring (
  id int primary key check (id = 1),
  wrapped_index_key bytea not null
);
create table if not exists vault.subject_key (
  subject uuid primary key,
  wrapped bytea not null
);
create table if not exists vault.member (
  member_id uuid primary key,
  iin_index bytea not null unique,
  forgotten boolean not null default false
);
create table if not exists vault.roll_version (
  territory text not null,
  version int not null,
  import_id uuid not null unique,
  published boolean not null,
  count int not null,
  digest text not null,
  digest_salt bytea not null,
  imported_on date not null,
  primary key (territory, version)
);
create table if not exists vault.roll_entry (
  territory text collate "C" not null,
  member_id uuid not null,
  from_version int not null,
  to_version int,
  settlement text collate "C" not null,
  street_token bytea,
  house_token bytea,
  young_birth_date date,
  temporary boolean not null,
  foreign_national boolean not null,
  barred boolean not null,
  content_mac bytea not null,
  primary key (member_id, territory, from_version)
);
create index if not exists roll_entry_settlement on vault.roll_entry (territory, settlement);
create table if not exists vault.roll_person (
  territory text collate "C" not null,
  member_id uuid not null,
  from_version int not null,
  sealed bytea not null,
  primary key (member_id, territory, from_version)
);
create table if not exists vault.roll_departure (
  territory text collate "C" not null,
  version int not null,
  member_id uuid not null,
  primary key (territory, version, member_id)
);
create table if not exists vault.text (
  text_id uuid primary key,
  subject uuid not null,
  digest text not null,
  sealed bytea
);
create index if not exists text_subject on vault.text (subject);
create table if not exists vault.draft (
  subject uuid not null,
  topic uuid not null,
  version int not null,
  sealed bytea not null,
  primary key (subject, topic)
);
create table if not exists vault.contact (
  subject uuid primary key,
  sealed bytea not null
);
create table if not exists vault.document (
  document_id uuid primary key,
  territory text not null,
  media_type text not null,
  size int not null,
  digest text not null,
  wrapped_key bytea,
  sealed bytea
);
alter table vault.document add column if not exists purpose text;
create table if not exists vault.secret (
  name text primary key,
  wrapped bytea
);
`;

/**
 * Makes the vault's schema and tables unless they stand, owned by {@link VAULT_ROLE} where the connecting user
 * may create roles, else by that user. Nobody else may use the schema.
 */
export async function installVaultSchema(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [LOCK]);
    const owner = await ensureOwner(client);
    await client.query(`create schema if not exists vault authorization ${owner}`);
    await client.query('revoke all on schema vault from public');
    await client.query(`set local role ${owner}`);
    await client.query(TABLES);
  });
}

/** The role that owns the vault: its own, made if need be, or the connecting user. */
async function ensureOwner(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ exists: boolean; may_create: boolean; standing: string | null }>(
    `select exists (select from pg_roles where rolname = $1) as "exists",
            rolsuper or rolcreaterole as may_create,
            (select quote_ident(pg_get_userbyid(nspowner)) from pg_namespace where nspname = 'vault') as standing
     from pg_roles where rolname = current_user`,
    [VAULT_ROLE],
  );
  const facts = rows[0];
  if (facts === undefined || !facts.may_create) return facts?.standing ?? 'current_user';
  if (facts.standing !== null) return facts.standing;
  if (!facts.exists) await createRole(client);
  await client.query(`grant ${VAULT_ROLE} to current_user`);
  return VAULT_ROLE;
}

/** Roles belong to the whole server, so another database's installation may make this one at the same time. */
async function createRole(client: PoolClient): Promise<void> {
  await client.query('savepoint before_role');
  try {
    await client.query(`create role ${VAULT_ROLE} nologin`);
  } catch (error) {
    if (!DUPLICATE.has(codeOf(error) ?? '')) throw error;
    await client.query('rollback to savepoint before_role');
  }
}
