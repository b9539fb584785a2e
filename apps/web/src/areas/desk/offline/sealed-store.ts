/** What lies on the device: sealed by a key that no script can read out, and worthless once the key is deleted. */
const DATABASE = 'jinalys-desk';
const KEYS = 'keys';
const SEALED = 'sealed';
const IV_BYTES = 12;

interface SealedRow {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The encrypted memory of one gathering on this device. */
export class SealedStore {
  private constructor(
    private readonly database: IDBDatabase,
    private readonly gatheringId: string,
  ) {}

  static async open(gatheringId: string): Promise<SealedStore> {
    return new SealedStore(await openDatabase(), gatheringId);
  }

  /** The gatherings of which this device holds anything. */
  static async gatherings(): Promise<readonly string[]> {
    const database = await openDatabase();
    return (await answer(database.transaction(KEYS).objectStore(KEYS).getAllKeys())) as string[];
  }

  /** Seals a value under a name of its own, in place of what stood there. */
  async put(name: string, value: unknown): Promise<void> {
    const key = await this.key();
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const bytes = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: this.label(name) },
      key,
      plain,
    );
    const row: SealedRow = { iv, bytes };
    await answer(this.sealed('readwrite').put(row, this.path(name)));
  }

  async get(name: string): Promise<unknown> {
    const row = (await answer(this.sealed('readonly').get(this.path(name)))) as SealedRow | undefined;
    return row && this.unseal(name, row);
  }

  /** Every value whose name begins so, in the order of the names. */
  async all(prefix: string): Promise<readonly unknown[]> {
    const range = IDBKeyRange.bound(this.path(prefix), this.path(`${prefix}\uffff`));
    const store = this.sealed('readonly');
    const [keys, rows] = await Promise.all([answer(store.getAllKeys(range)), answer(store.getAll(range))]);
    return Promise.all(
      (rows as SealedRow[]).map((row, index) =>
        this.unseal((keys[index] as string).slice(this.path('').length), row),
      ),
    );
  }

  async delete(name: string): Promise<void> {
    await answer(this.sealed('readwrite').delete(this.path(name)));
  }

  /** Deletes everything of the gathering, the key first. */
  async forget(): Promise<void> {
    await answer(this.database.transaction(KEYS, 'readwrite').objectStore(KEYS).delete(this.gatheringId));
    await answer(this.sealed('readwrite').delete(IDBKeyRange.bound(this.path(''), this.path('\uffff'))));
  }

  private async unseal(name: string, { iv, bytes }: SealedRow): Promise<unknown> {
    const key = await this.key();
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: this.label(name) },
      key,
      bytes,
    );
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  }

  private async key(): Promise<CryptoKey> {
    const kept = (await answer(this.database.transaction(KEYS).objectStore(KEYS).get(this.gatheringId))) as
      CryptoKey | undefined;
    if (kept) return kept;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const keys = this.database.transaction(KEYS, 'readwrite').objectStore(KEYS);
    // Another tab may have made one meanwhile; the first stands.
    const first = (await answer(keys.get(this.gatheringId))) as CryptoKey | undefined;
    if (first) return first;
    await answer(keys.put(made, this.gatheringId));
    return made;
  }

  private sealed(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(SEALED, mode).objectStore(SEALED);
  }

  private path(name: string): string {
    return `${this.gatheringId}/${name}`;
  }

  private label(name: string): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(this.path(name));
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(KEYS);
    opening.result.createObjectStore(SEALED);
  };
  return answer(opening);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the device refused to keep it'));
    };
  });
}
