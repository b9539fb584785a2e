import type { RecordedEvent } from '#libs/event-store';

/**
 * A read model: tables, and how each event changes them.
 *
 * `apply` uses the event's content and position only: natural keys, no serials, no `now()`, nothing from the
 * vault. So a rebuilt read model equals the live one byte for byte. Every table has a primary key.
 */
export interface Projection {
  /** Lower-case letters, digits, underscores; names the schema, see {@link readSchema}. */
  readonly name: string;
  /** Raise it whenever `tables` or `apply` change: the read model is then built anew beside the old one. */
  readonly version: number;
  /** Only events of streams of these categories; all events when left out. */
  readonly categories?: readonly string[];
  /** Events come as they were recorded, not upcast: for what is made of their bytes. */
  readonly asRecorded?: true;
  /** Nobody waits for each event to be seen: many that come at once are applied together. */
  readonly unhurried?: true;
  /** DDL with unqualified names. */
  readonly tables: string;
  apply(event: RecordedEvent, tx: ProjectionTransaction): Promise<void> | void;
  /** Called once at the end of each batch's transaction, for what is cheaper done together. */
  finish?(tx: ProjectionTransaction): Promise<void>;
}

/** The transaction in which a batch is applied and the checkpoint moves; unqualified names mean own tables. */
export interface ProjectionTransaction {
  /** @param parameters what `$1`, `$2` … stand for */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<readonly Row[]>;
  /**
   * For what needs no answer: goes behind what was sent before and before what is sent after, and nobody waits. One
   * that fails takes the batch with it, and its event is the poison.
   */
  write(sql: string, parameters?: readonly unknown[]): void;
}

const NAME = /^[a-z][a-z0-9_]{0,40}$/;

/**
 * The schema a projection's tables live in, for its TypeORM entities: `@Entity({ schema: readSchema('roll') })`.
 *
 * @throws RangeError when the name cannot be a schema's
 */
export function readSchema(projection: string): string {
  if (!NAME.test(projection)) throw new RangeError(`not a projection's name: ${projection}`);
  return `read_${projection}`;
}

/** Where a rebuild writes until it takes the place of {@link readSchema}. */
export function buildingSchema(projection: string): string {
  return `${readSchema(projection)}_building`;
}
