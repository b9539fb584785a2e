import { canonicalJson } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import type { EventMetadata, NewEvent, Position, RecordedEvent } from './port.js';

/** An event as every store keeps it: data and metadata as RFC 8785 canonical JSON. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/** @throws TypeError when data or metadata have no canonical form */
export function encodeEvent(event: NewEvent): EncodedEvent {
  return {
    id: event.id,
    type: event.type,
    data: canonicalJson(event.data),
    metadata: canonicalJson(event.metadata),
  };
}

/** The inverse of {@link encodeEvent}: the event as it was recorded, not upcast. */
export function decodeEvent(
  encoded: EncodedEvent,
  place: { readonly stream: string; readonly revision: number; readonly position: Position },
): RecordedEvent {
  return {
    id: encoded.id,
    type: encoded.type,
    data: JSON.parse(encoded.data) as JsonObject,
    metadata: JSON.parse(encoded.metadata) as EventMetadata,
    stream: place.stream,
    revision: place.revision,
    position: place.position,
  };
}
