import { TextDecoder } from 'node:util';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { DomainError } from '#libs/kernel';
import { rollFileRefused } from './roll-file-error.js';

const MOST_ENTRIES = 1_000;
/** Tables compress ten to thirty times; what expands further is made to fill a disk. */
const MOST_EXPANSION = 150;

/** The parts of a zip file, each read as text piece by piece within a limit. */
export class ZipArchive {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws DomainError `RollFileDamaged` when it is no zip file; `RollFileExpandsTooFar` */
  static async open(path: string): Promise<ZipArchive> {
    try {
      const file = await openPromise(path, { autoClose: false, strictFileNames: false });
      try {
        return new ZipArchive(file, await listEntries(file));
      } catch (error) {
        file.close();
        throw error;
      }
    } catch (error) {
      throw asDamaged(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * @param most bytes that the part may have when expanded
   * @param onBytes told how many expanded bytes were read, and of how many
   * @throws DomainError `RollFileDamaged`, `RollFileExpandsTooFar`
   */
  async *text(
    name: string,
    most: number,
    onBytes?: (read: number, of: number) => void,
  ): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw rollFileRefused('RollFileDamaged', { missing: name });
    const { uncompressedSize: size, compressedSize } = entry;
    if (size > most || size > compressedSize * MOST_EXPANSION + 65_536)
      throw rollFileRefused('RollFileExpandsTooFar', { bytes: size, most });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let read = 0;
    try {
      for await (const piece of await this.file.openReadStreamPromise(entry)) {
        const bytes = piece as Buffer;
        read += bytes.length;
        onBytes?.(read, size);
        yield decoder.decode(bytes, { stream: true });
      }
    } catch (error) {
      throw asDamaged(error);
    }
  }

  close(): void {
    this.file.close();
  }
}

async function listEntries(file: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (file.entryCount > MOST_ENTRIES)
    throw rollFileRefused('RollFileExpandsTooFar', { parts: file.entryCount });
  const entries = new Map<string, Entry>();
  for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

function asDamaged(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const refused = rollFileRefused('RollFileDamaged');
  refused.cause = error;
  return refused;
}
