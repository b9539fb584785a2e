const BUCKETS = 64;

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
  /** Its place in the order of insertion; a changed value keeps it. */
  readonly order: number;
}
type Bucket<Value> = readonly Entry<Value>[];

/**
 * An immutable map in order of insertion, of which a changed copy shares all but one bucket: a section may have
 * thousands of participants, and every registration makes a state of its own.
 */
export class PersistentMap<Value> implements ReadonlyMap<string, Value> {
  #inOrder: readonly Entry<Value>[] | undefined;

  private constructor(
    private readonly buckets: readonly Bucket<Value>[],
    readonly size: number,
    private readonly nextOrder: number,
  ) {}

  static empty<Value>(): PersistentMap<Value> {
    return new PersistentMap<Value>(
      Array.from({ length: BUCKETS }, () => []),
      0,
      0,
    );
  }

  /** A map that has this value as well, or instead of the one it had under the key. */
  with(key: string, value: Value): PersistentMap<Value> {
    const index = bucketOf(key);
    const bucket = this.buckets[index] ?? [];
    const known = bucket.findIndex((entry) => entry.key === key);
    const order = bucket[known]?.order ?? this.nextOrder;
    const entry = { key, value, order };
    const buckets = this.buckets.with(index, known < 0 ? [...bucket, entry] : bucket.with(known, entry));
    const added = known < 0 ? 1 : 0;
    return new PersistentMap(buckets, this.size + added, this.nextOrder + added);
  }

  get(key: string): Value | undefined {
    return this.find(key)?.value;
  }

  has(key: string): boolean {
    return this.find(key) !== undefined;
  }

  entries(): MapIterator<[string, Value]> {
    return this.ordered.map(({ key, value }): [string, Value] => [key, value]).values();
  }

  keys(): MapIterator<string> {
    return this.ordered.map(({ key }) => key).values();
  }

  values(): MapIterator<Value> {
    return this.ordered.map(({ value }) => value).values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  /** Put in order once: between two votes nobody comes or goes. */
  private get ordered(): readonly Entry<Value>[] {
    this.#inOrder ??= this.buckets.flat().sort((one, other) => one.order - other.order);
    return this.#inOrder;
  }

  private find(key: string): Entry<Value> | undefined {
    return this.buckets[bucketOf(key)]?.find((entry) => entry.key === key);
  }
}

/** FNV-1a. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
