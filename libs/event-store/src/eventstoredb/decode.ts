import type {
  AllStreamRecordedEvent,
  AllStreamResolvedEvent,
  Position as LogPosition,
} from '@eventstore/db-client';
import type { JsonObject } from '#libs/kernel';
import { categoryOf } from '../port.js';
import type { EventMetadata, RecordedEvent } from '../port.js';
import { toPosition } from './position.js';

type StoredEvent = Omit<AllStreamRecordedEvent, 'position'> & { readonly position?: LogPosition };

/** System streams (`$stats-…`, `$$…`, `$settings`) hold nothing of ours. */
export function isSystemEvent({ streamId, type }: Pick<StoredEvent, 'streamId' | 'type'>): boolean {
  return streamId.startsWith('$') || type.startsWith('$');
}

export function isIn(categories: readonly string[] | undefined, stream: string): boolean {
  return categories === undefined || categories.includes(categoryOf(stream));
}

/** The event itself of what a read of `$all` gives; links are not followed. */
export function eventOf({ event }: AllStreamResolvedEvent): AllStreamRecordedEvent | undefined {
  return event;
}

/**
 * @throws Error when it is not an event of this product (no JSON, no metadata), or the server is older than 22.6
 *   and gives no position
 */
export function toRecordedEvent(stored: StoredEvent): RecordedEvent {
  const { id, streamId, type, revision, data, metadata, isJson, position } = stored;
  if (position === undefined) throw new Error('the event log needs EventStoreDB 22.6 or later');
  if (!isJson || typeof metadata !== 'object' || metadata instanceof Uint8Array)
    throw new Error(`event ${id} in stream ${streamId} was not written by this product`);
  return {
    id,
    type,
    data: data as unknown as JsonObject,
    metadata: metadata as unknown as EventMetadata,
    stream: streamId,
    revision: Number(revision),
    position: toPosition(position),
  };
}
