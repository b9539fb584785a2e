export interface StoredEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  /** Commit and prepare position at once. */
  readonly position: bigint;
  readonly metadata: ReadonlyMap<string, string>;
  readonly data: Uint8Array;
  readonly customMetadata: Uint8Array;
}

export type Proposed = Pick<StoredEvent, 'id' | 'metadata' | 'data' | 'customMetadata'>;
export type Expected = bigint | 'any' | 'noStream' | 'streamExists';

export interface Committed {
  readonly kind: 'committed';
  readonly revision: number;
  readonly position: bigint;
}
export interface Conflict {
  readonly kind: 'conflict';
  readonly current: number | undefined;
}

/**
 * A log in memory that behaves as EventStoreDB's does to its clients: sparse positions, system events among the
 * others, a repeated append recognised by its event ids. Test support; it proves nothing about ordering.
 */
export class MemoryLog {
  readonly events: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.writeSystemEvent();
  }

  append(stream: string, expected: Expected, proposed: readonly Proposed[]): Committed | Conflict {
    const existing = this.streams.get(stream) ?? [];
    const last = existing.length - 1;
    const fits =
      expected === 'any' ||
      (expected === 'noStream' && last < 0) ||
      (expected === 'streamExists' && last >= 0) ||
      expected === BigInt(last);
    const first = existing.findIndex(({ id }) => id === proposed[0]?.id);
    const repeated = proposed.every(({ id }, index) => first >= 0 && existing[first + index]?.id === id);
    const wasExpected = typeof expected === 'bigint' ? BigInt(first) === expected + 1n : first === 0;
    if (repeated && (expected === 'any' || (!fits && wasExpected)))
      return committed(existing[first + proposed.length - 1]);
    if (!fits) return { kind: 'conflict', current: last < 0 ? undefined : last };
    const written = proposed.map((event) => this.write(stream, event));
    if (this.events.length % 7 === 0) this.writeSystemEvent();
    for (const listener of [...this.listeners]) listener();
    return committed(written.at(-1));
  }

  stream(name: string): readonly StoredEvent[] | undefined {
    return this.streams.get(name);
  }

  /** Calls back after each append until the returned function is called. */
  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private writeSystemEvent(): void {
    this.write('$stats-127.0.0.1:2113', {
      id: '00000000-0000-4000-8000-000000000000',
      metadata: new Map([
        ['type', '$statsCollected'],
        ['content-type', 'application/json'],
        ['created', '0'],
      ]),
      data: new TextEncoder().encode('{}'),
      customMetadata: new Uint8Array(),
    });
  }

  private write(stream: string, proposed: Proposed): StoredEvent {
    const existing = this.streams.get(stream) ?? [];
    const previous = this.events.at(-1);
    const position = previous === undefined ? 0n : previous.position + 100n + BigInt(previous.data.length);
    const event = { ...proposed, stream, revision: existing.length, position };
    existing.push(event);
    this.streams.set(stream, existing);
    this.events.push(event);
    return event;
  }
}

function committed(last: StoredEvent | undefined): Committed {
  if (last === undefined) throw new Error('an append of nothing');
  return { kind: 'committed', revision: last.revision, position: last.position };
}
