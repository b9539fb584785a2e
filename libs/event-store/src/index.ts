export * from './port.js';
export { MAX_APPEND_BYTES, MAX_APPEND_EVENTS } from './border.js';
export { PostgresEventStore } from './postgres/postgres-event-store.js';
export type { PostgresEventStoreOptions } from './postgres/postgres-event-store.js';
export { leafEntry } from './leaf-entry.js';
export { schemaRegistry, UnknownSchemaVersionError } from './upcasters.js';
export type { SchemaRegistry, Upcaster, VersionedEvent } from './upcasters.js';
export { EventStoreDbEventStore } from './eventstoredb/eventstoredb-event-store.js';
export type { EventStoreDbOptions } from './eventstoredb/eventstoredb-event-store.js';
