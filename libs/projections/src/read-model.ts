import {
  createCheckpoints,
  DDL_LOCK,
  digestOfTables,
  readCheckpoint,
  startCheckpoint,
} from './checkpoint.js';
import type { Checkpoint, Place } from './checkpoint.js';
import type { Position } from '#libs/event-store';
import { CannotPrepare, isTransient } from './errors.js';
import { buildingSchema, readSchema } from './projection.js';
import type { Projection } from './projection.js';
import type { Session } from './session.js';

/** The live read model's checkpoint; makes empty tables at the start of the log when there are none yet. */
export async function ensureLive(session: Session, projection: Projection): Promise<Checkpoint> {
  const present = await readCheckpoint(session.client, projection.name, 'live');
  return (
    present ??
    session.transaction(async () => {
      await session.client.query(DDL_LOCK);
      await createCheckpoints(session.client);
      return (
        (await readCheckpoint(session.client, projection.name, 'live')) ??
        createTables(session, projection, 'live')
      );
    })
  );
}

/**
 * The checkpoint of the read model being built beside the live one: an interrupted one goes on if it is of the
 * same version and tables, else a new one begins.
 */
export async function ensureBuilding(
  session: Session,
  projection: Projection,
  fromStart: boolean,
): Promise<Checkpoint> {
  const present = await readCheckpoint(session.client, projection.name, 'building');
  const resumes =
    !fromStart &&
    present?.version === projection.version &&
    present.tables === digestOfTables(projection.tables);
  if (resumes) return present;
  return session.transaction(async () => {
    await session.client.query(DDL_LOCK);
    await session.client.query(
      "DELETE FROM projections.checkpoint WHERE consumer = $1 AND place = 'building'",
      [projection.name],
    );
    return createTables(session, projection, 'building');
  });
}

/**
 * Puts the finished read model in the live one's place, in one transaction; readers see the one or the other.
 *
 * @param seen how far the log was seen for the finished one
 * @returns false when the live one has come further meanwhile
 */
export async function swap(session: Session, projection: Projection, seen: Position): Promise<boolean> {
  const { client } = session;
  const [live, building] = [readSchema(projection.name), buildingSchema(projection.name)];
  const retired = `${live}_retired`;
  await client.query(`DROP SCHEMA IF EXISTS ${retired} CASCADE`);
  const swapped = await session.transaction(async () => {
    const { rows } = await client.query<{ position: string }>(
      "SELECT position FROM projections.checkpoint WHERE consumer = $1 AND place = 'live' FOR UPDATE",
      [projection.name],
    );
    if ((rows[0]?.position ?? '') > seen) return false;
    await client.query(`ALTER SCHEMA ${live} RENAME TO ${retired}`);
    await client.query(`ALTER SCHEMA ${building} RENAME TO ${live}`);
    await client.query("DELETE FROM projections.checkpoint WHERE consumer = $1 AND place = 'live'", [
      projection.name,
    ]);
    await client.query(
      "UPDATE projections.checkpoint SET place = 'live', position = $2 WHERE consumer = $1",
      [projection.name, seen],
    );
    return true;
  });
  // Apart, because it waits for those who still read the old tables.
  if (swapped) await client.query(`DROP SCHEMA ${retired} CASCADE`);
  return swapped;
}

async function createTables(session: Session, projection: Projection, place: Place): Promise<Checkpoint> {
  const schema = place === 'live' ? readSchema(projection.name) : buildingSchema(projection.name);
  const tables = digestOfTables(projection.tables);
  await session.client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}`);
  try {
    await session.client.query(`SET LOCAL search_path TO ${schema}, public; ${projection.tables}`);
  } catch (cause) {
    if (isTransient(cause)) throw cause;
    throw new CannotPrepare(projection.name, { cause });
  }
  const start = { consumer: projection.name, place, version: projection.version, tables };
  await startCheckpoint(session.client, start);
  const checkpoint = await readCheckpoint(session.client, projection.name, place);
  if (!checkpoint) throw new Error(`the checkpoint of ${projection.name} vanished`);
  return checkpoint;
}
