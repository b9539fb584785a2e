import type { Pool, PoolClient } from 'pg';
import type { Instant } from '#libs/kernel';
import { encodeKey, formatNote, parseCheckpoint, parseKey, parseNote } from '../log/index.js';
import type { NoteKey, NoteSignature } from '../log/index.js';

/** A checkpoint as it was published, with the cosignatures it has got since. */
export interface PublishedCheckpoint {
  readonly size: number;
  readonly root: Buffer;
  readonly publishedAt: Instant;
  /** The signed note. */
  readonly note: string;
  /** Whose cosignatures it was given. */
  readonly witnesses: readonly NoteKey[];
}

interface CheckpointRow {
  readonly size: string;
  readonly root: Buffer;
  readonly note: string;
  readonly published_at: Date;
  readonly cosignatures: readonly { readonly key: string; readonly bytes: string }[];
}

/** Schema of what was signed. It is no read model: nothing could sign it again. */
const SCHEMA = `
create schema if not exists audit;
create table if not exists audit.log (one boolean primary key check (one), origin text not null);
create table if not exists audit.checkpoint (
  size bigint primary key,
  root bytea not null,
  note text not null,
  published_at timestamptz not null
);
create table if not exists audit.log_key (vkey text primary key, first_size bigint not null);
create table if not exists audit.cosignature (
  size bigint not null references audit.checkpoint,
  vkey text not null,
  bytes bytea not null,
  primary key (size, vkey)
);
create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was signed stays as it was: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create or replace trigger signed_for_ever before update or delete or truncate on audit.checkpoint
  for each statement execute function audit.refuse_change();
`;

const LOCK = 0x4a4c_4f47; // 'JLOG'

const SELECT = `
select c.size, c.root, c.note, c.published_at, coalesce(
  (select json_agg(json_build_object('key', s.vkey, 'bytes', encode(s.bytes, 'base64')) order by s.vkey)
   from audit.cosignature s where s.size = c.size), '[]'
) as cosignatures
from audit.checkpoint c`;

/** Every checkpoint that was ever signed, the log's name and its keys. */
export class CheckpointLog {
  private constructor(
    private readonly pool: Pool,
    /** Names the log in every checkpoint. */
    readonly origin: string,
  ) {}

  /**
   * @param origin the name of a log that has none yet
   * @param insist refuse a log of another name; otherwise it keeps the one it has
   * @throws Error when the log is called otherwise
   */
  static async open(pool: Pool, origin: string, insist: boolean): Promise<CheckpointLog> {
    await locked(pool, async (client) => {
      await client.query(SCHEMA);
      await client.query('insert into audit.log values (true, $1) on conflict do nothing', [origin]);
    });
    const { rows } = await pool.query<{ origin: string }>('select origin from audit.log');
    const named = rows[0]?.origin ?? origin;
    if (insist && named !== origin)
      throw new Error(
        `this log is called ${named} in every checkpoint it signed; it cannot become ${origin}`,
      );
    return new CheckpointLog(pool, named);
  }

  async latest(): Promise<PublishedCheckpoint | undefined> {
    return (await this.select('order by c.size desc limit 1')).at(0);
  }

  async ofSize(size: number): Promise<PublishedCheckpoint | undefined> {
    return (await this.select('where c.size = $1', [size])).at(0);
  }

  /** The first checkpoint that covers a leaf. */
  async covering(leafIndex: number): Promise<PublishedCheckpoint | undefined> {
    return (await this.select('where c.size > $1 order by c.size limit 1', [leafIndex])).at(0);
  }

  /** All of them up to a size, smallest first. */
  upTo(size: number): Promise<readonly PublishedCheckpoint[]> {
    return this.select('where c.size <= $1 order by c.size', [size]);
  }

  /** The keys the log has signed with, first one first. */
  async keys(): Promise<readonly NoteKey[]> {
    const { rows } = await this.pool.query<{ vkey: string }>(
      'select vkey from audit.log_key order by first_size, vkey',
    );
    return rows.map(({ vkey }) => parseKey(vkey));
  }

  /** Keeps what was signed, unless another process was first; one at a time across processes. */
  async append(
    make: (
      latest: PublishedCheckpoint | undefined,
    ) => Promise<{ readonly checkpoint: PublishedCheckpoint; readonly keys: readonly NoteKey[] } | undefined>,
  ): Promise<PublishedCheckpoint | undefined> {
    return locked(this.pool, async (client) => {
      const made = await make((await this.select('order by c.size desc limit 1', [], client)).at(0));
      if (!made) return undefined;
      const { size, root, note, publishedAt } = made.checkpoint;
      await client.query('insert into audit.checkpoint values ($1, $2, $3, $4)', [
        size,
        root,
        note,
        publishedAt,
      ]);
      for (const key of made.keys)
        await client.query('insert into audit.log_key values ($1, $2) on conflict do nothing', [
          encodeKey(key),
          size,
        ]);
      return made.checkpoint;
    });
  }

  /** Keeps a verified cosignature of a published checkpoint; a later one of the same witness replaces it. */
  async cosigned(size: number, witness: NoteKey, { bytes }: NoteSignature): Promise<void> {
    await this.pool.query(
      `insert into audit.cosignature values ($1, $2, $3) on conflict (size, vkey) do update set bytes = $3`,
      [size, encodeKey(witness), bytes],
    );
  }

  private async select(
    clause: string,
    values: readonly unknown[] = [],
    db: Pick<PoolClient, 'query'> = this.pool,
  ): Promise<readonly PublishedCheckpoint[]> {
    const { rows } = await db.query<CheckpointRow>(`${SELECT} ${clause}`, [...values]);
    return rows.map(published);
  }
}

function published({ note, published_at: at, cosignatures }: CheckpointRow): PublishedCheckpoint {
  const { text, signatures } = parseNote(note);
  const { size, root } = parseCheckpoint(text);
  const witnesses = cosignatures.map(({ key }) => parseKey(key));
  const added = witnesses.map((witness, index) => ({
    ...witness,
    bytes: Buffer.from(cosignatures[index]?.bytes ?? '', 'base64'),
  }));
  return {
    size,
    root,
    publishedAt: at.toISOString(),
    note: formatNote({ text, signatures: [...signatures, ...added] }),
    witnesses,
  };
}

async function locked<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
