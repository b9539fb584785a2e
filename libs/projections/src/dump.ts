import type { ClientBase } from 'pg';
import type { Session } from './session.js';

/**
 * Everything a read model holds, as text that is equal for equal contents: tables by name, rows by primary key,
 * each row as JSON with sorted keys. For comparing a rebuilt read model with the live one.
 *
 * @throws Error for a table without a primary key
 */
export async function dumpSchema(session: Session, schema: string): Promise<string> {
  const { client } = session;
  return session.transaction(async () => {
    const lines: string[] = [];
    for (const { name, key } of await tablesOf(client, schema)) {
      if (!key) throw new Error(`${schema}.${name} has no primary key`);
      const { rows } = await client.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM "${schema}"."${name}" t ORDER BY ${key}`,
      );
      lines.push(`# ${name}`, ...rows.map(({ row }) => row));
    }
    return `${lines.join('\n')}\n`;
  }, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL TimeZone TO 'UTC'");
}

async function tablesOf(
  client: ClientBase,
  schema: string,
): Promise<readonly { name: string; key: string | null }[]> {
  const { rows } = await client.query<{ name: string; key: string | null }>(
    `SELECT c.relname AS name,
       (SELECT string_agg(format('%I%s', a.attname, CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END),
                          ', ' ORDER BY array_position(i.indkey::int2[], a.attnum))
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS key
     FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' ORDER BY c.relname COLLATE "C"`,
    [schema],
  );
  return rows;
}
