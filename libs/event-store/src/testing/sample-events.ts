import { randomBytes, randomUUID } from 'node:crypto';
import type { JsonObject } from '#libs/kernel';
import type { EventBatch, NewEvent, RecordedEvent } from '../port.js';

/** A category of one test's own, so that tests may share a log that cannot be emptied. */
export function freshCategory(): string {
  return `t${randomBytes(8).toString('hex')}`;
}

/** An event as the command executor would make it. */
export function sampleEvent(data: JsonObject = {}, type = 'SomethingHappened', id = randomUUID()): NewEvent {
  return {
    id,
    type,
    data,
    metadata: {
      schemaVersion: 1,
      correlationId: randomUUID(),
      causationId: randomUUID(),
      commandId: randomUUID(),
      commandHash: randomBytes(32).toString('hex'),
      actor: { id: randomUUID(), role: 'secretary' },
      channel: 'web',
      recordedAt: '2026-03-01T04:00:00.000Z',
      salt: randomBytes(16).toString('hex'),
    },
  };
}

/** Numbered events: `data.n` counts from the first. */
export function sampleEvents(count: number, first = 0): NewEvent[] {
  return Array.from({ length: count }, (_, index) => sampleEvent({ n: first + index }));
}

export async function collect(batches: AsyncIterable<EventBatch>): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of batches) events.push(...batch.events);
  return events;
}

/** Reads a subscription until it has given that many events, then ends it. */
export async function take(batches: AsyncIterable<EventBatch>, count: number): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of batches) {
    events.push(...batch.events);
    if (events.length >= count) break;
  }
  return events;
}
