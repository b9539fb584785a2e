import type { JsonObject } from '#libs/kernel';
import type { RecordedEvent } from './port.js';

/** How one version of an event type's data is read as the next one. Pure; never throws on data that shipped. */
export interface Upcaster {
  readonly type: string;
  /** The version it reads; it gives `from + 1`. */
  readonly from: number;
  readonly upcast: (data: JsonObject) => JsonObject;
}

/** What it takes to read an event in today's shape. */
export type VersionedEvent = Pick<RecordedEvent, 'id' | 'type' | 'data'> & {
  readonly metadata: Pick<RecordedEvent['metadata'], 'schemaVersion'>;
};

/** Which version of an event type is written today, and how an older one is read. */
export interface SchemaRegistry {
  /** @returns 1 for a type that the registry does not know */
  versionOf(type: string): number;
  /**
   * The event in today's shape: data of today's version, `metadata.schemaVersion` saying so. What the store gives
   * stays as it was recorded, for that is what was hashed; only readers upcast.
   *
   * @throws UnknownSchemaVersionError when a newer program wrote it
   */
  upcast<Event extends VersionedEvent>(event: Event): Event;
}

/** An event was written by a newer program; reading it as if it were older would be guessing. */
export class UnknownSchemaVersionError extends Error {
  override readonly name = 'UnknownSchemaVersionError';

  constructor(
    readonly eventId: string,
    readonly type: string,
    readonly version: number,
    readonly known: number,
  ) {
    super(`event ${eventId} (${type}) has version ${String(version)}; this program knows ${String(known)}`);
  }
}

/**
 * @param versions the version in which each type is written today; a type not listed has version 1
 * @param upcasters one for each older version of each type
 * @throws Error at start when a step is missing, superfluous or there twice
 */
export function schemaRegistry(
  versions: Readonly<Record<string, number>>,
  upcasters: readonly Upcaster[] = [],
): SchemaRegistry {
  const current = new Map(Object.entries(versions));
  const versionOf = (type: string) => current.get(type) ?? 1;
  const steps = new Map(upcasters.map((step) => [keyOf(step.type, step.from), step]));
  if (steps.size < upcasters.length) throw new Error('two upcasters for the same version of an event type');
  for (const { type, from } of upcasters)
    if (from < 1 || from >= versionOf(type))
      throw new Error(`nothing reads what upcaster ${type} ${String(from)} gives`);
  for (const [type, version] of current)
    for (let from = 1; from < version; from += 1)
      if (!steps.has(keyOf(type, from))) throw new Error(`no upcaster for ${type} version ${String(from)}`);

  return {
    versionOf,
    upcast(event) {
      const { type, metadata } = event;
      const known = versionOf(type);
      if (metadata.schemaVersion === known) return event;
      if (metadata.schemaVersion > known)
        throw new UnknownSchemaVersionError(event.id, type, metadata.schemaVersion, known);
      let { data } = event;
      for (let version = metadata.schemaVersion; version < known; version += 1)
        data = steps.get(keyOf(type, version))?.upcast(data) ?? data;
      return { ...event, data, metadata: { ...metadata, schemaVersion: known } };
    },
  };
}

function keyOf(type: string, version: number): string {
  return `${type} ${String(version)}`;
}
