import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { BlobDamaged } from './blob-store.js';
import { LocalBlobStore } from './local-blob-store.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const inPieces = async function* (...pieces: Uint8Array[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
};

describe('blobs in a local folder', () => {
  const scan = Buffer.from('скан хаттамасы');
  let folder: string;
  let store: LocalBlobStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jinalys-blobs-'));
    store = await LocalBlobStore.open({ folder, limitBytes: 1_000_000 });
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  const files = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const pathOf = (digest: string) => join(folder, digest.slice(0, 2), digest);

  it('are named by their SHA-256 and come back as they were put', async () => {
    const { digest, size } = await store.put(scan);
    expect(digest).toBe(sha256(scan));
    expect(size).toBe(scan.length);
    expect(Buffer.from((await store.get(digest)) ?? [])).toEqual(scan);
    expect((await stat(pathOf(digest))).mode & 0o777).toBe(0o600);
  });

  it('are kept once, even when put many times at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.put(scan)));
    expect(await files()).toHaveLength(1);
  });

  it('are taken and given as streams', async () => {
    const bytes = randomBytes(300_000);
    const { digest } = await store.put(inPieces(bytes.subarray(0, 7), bytes.subarray(7)));
    expect(digest).toBe(sha256(bytes));
    const stream = await store.read(digest);
    expect(stream && (await buffer(stream)).equals(bytes)).toBe(true);
  });

  it('may be empty', async () => {
    const { digest, size } = await store.put(new Uint8Array());
    expect(size).toBe(0);
    expect(await store.get(digest)).toHaveLength(0);
  });

  it('are refused beyond the limit without a trace, the limit itself is let in', async () => {
    const half = new Uint8Array(500_000);
    await expect(store.put(inPieces(half, half, new Uint8Array(1)))).rejects.toMatchObject({
      code: 'FileTooLarge',
      facts: { limitBytes: 1_000_000 },
    });
    expect(await files()).toEqual([]);
    await expect(store.put(inPieces(half, half))).resolves.toMatchObject({ size: 1_000_000 });
  });

  it('leave nothing behind when an upload breaks off', async () => {
    const broken = async function* () {
      yield await Promise.resolve(scan);
      throw new Error('connection lost');
    };
    await expect(store.put(broken())).rejects.toThrow('connection lost');
    expect(await files()).toEqual([]);
  });

  it('are undefined when there are none, and gone when removed', async () => {
    const absent = sha256(Buffer.from('absent'));
    expect(await store.get(absent)).toBeUndefined();
    expect(await store.read(absent)).toBeUndefined();
    const { digest } = await store.put(scan);
    await store.remove(digest);
    await store.remove(digest);
    expect(await store.get(digest)).toBeUndefined();
  });

  it('are never given out damaged', async () => {
    const { digest } = await store.put(scan);
    await writeFile(pathOf(digest), 'forged');
    await expect(store.get(digest)).rejects.toThrow(BlobDamaged);
    const stream = await store.read(digest);
    await expect(stream && buffer(stream)).rejects.toThrow(BlobDamaged);
  });

  it.each(['../../etc/passwd', '', 'ABCDEF', `${'a'.repeat(63)}/`])(
    'refuse %j as a digest',
    async (digest) => {
      await expect(store.get(digest)).rejects.toThrow(RangeError);
      await expect(store.read(digest)).rejects.toThrow(RangeError);
      await expect(store.remove(digest)).rejects.toThrow(RangeError);
    },
  );

  it('are rid of abandoned drafts at the next opening, but not of those under way', async () => {
    const old = join(folder, 'drafts', 'old');
    await writeFile(old, 'half');
    await utimes(old, 0, 0);
    await writeFile(join(folder, 'drafts', 'new'), 'half');
    await LocalBlobStore.open({ folder });
    expect(await readdir(join(folder, 'drafts'))).toEqual(['new']);
  });
});
