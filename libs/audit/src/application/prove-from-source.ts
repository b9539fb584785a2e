import {
  consistencyProof,
  formatTlogProof,
  inclusionProof,
  nodesFrom,
  openNote,
  parseCheckpoint,
  parseKey,
  provesConsistency,
  TILE_WIDTH,
  widthIn,
  decodeBundle,
} from '../log/index.js';
import type { Checkpoint, NoteKey } from '../log/index.js';
import type { HistorySource } from '../bundle/history-source.js';
import { LineReader } from '../bundle/lines.js';
import { readLine } from '../verification/read-line.js';
import type { Receipt } from './receipts.js';

/** What cannot be proved, and why. */
export class CannotProve extends Error {
  override readonly name = 'CannotProve';
}

/** Makes proofs out of the tiles of a bundle, a mirror or a served log: they need nobody's word. */
export class SourceProver {
  private constructor(
    private readonly source: HistorySource,
    private readonly note: string,
    private readonly head: Checkpoint,
    private readonly keys: readonly string[],
  ) {}

  /**
   * @param keys the log's verifier keys as they were announced; with none, those the source names are taken
   * @throws NoteNotVerified, CannotProve for a bundle of chosen events
   */
  static async open(source: HistorySource, keys: readonly NoteKey[]): Promise<SourceProver> {
    if (source.manifest.scope !== 'whole')
      throw new CannotProve('a bundle of chosen events has no tiles; its places.jsonl has the proofs');
    const [note, named] = [await source.checkpoint(), await source.keys()];
    const { text } = openNote(note, keys.length > 0 ? keys : named.map(parseKey));
    return new SourceProver(source, note, parseCheckpoint(text), named);
  }

  /** The proof of inclusion of a leaf, in the C2SP tlog-proof form. @throws CannotProve */
  async inclusion(leaf: number): Promise<string> {
    const { size } = this.head;
    if (!(leaf >= 0 && leaf < size)) throw new CannotProve(`the checkpoint has leaves 0 to ${size - 1}`);
    const proof = await inclusionProof(leaf, size, nodesFrom(this.source, size));
    return formatTlogProof({ index: leaf, proof, checkpoint: this.note });
  }

  /**
   * The proof that the log grew out of an earlier checkpoint.
   *
   * @param earlier its signed note
   * @throws NoteNotVerified
   * @throws CannotProve when it did not grow out of that
   */
  async consistency(
    earlier: string,
    keys: readonly NoteKey[],
  ): Promise<{ readonly from: number; readonly to: number; readonly proof: readonly string[] }> {
    const { text } = openNote(earlier, keys.length > 0 ? keys : this.keys.map(parseKey));
    const from = parseCheckpoint(text);
    const to = this.head;
    if (from.origin !== to.origin) throw new CannotProve(`that checkpoint is of ${from.origin}`);
    if (from.size > to.size)
      throw new CannotProve(`${from.size} entries were signed earlier, ${to.size} are left`);
    const proof = await consistencyProof(from.size, to.size, nodesFrom(this.source, to.size));
    const grew = { from: from.size, to: to.size, fromRoot: from.root, toRoot: to.root, proof };
    if (!provesConsistency(grew)) throw new CannotProve('the log did not grow out of that checkpoint');
    return { from: from.size, to: to.size, proof: proof.map((hash) => hash.toString('base64')) };
  }

  /** A receipt for a leaf, with its event if the source lets it be read. @throws CannotProve */
  async receipt(leaf: number): Promise<Receipt> {
    const proof = await this.inclusion(leaf);
    const index = Math.floor(leaf / TILE_WIDTH);
    const width = widthIn('entries', index, this.head.size);
    const entries = decodeBundle(await this.source.tile({ level: 'entries', index, width }));
    const entry = entries[leaf % TILE_WIDTH];
    if (!entry) throw new CannotProve(`there is no entry ${leaf}`);
    const line = await this.line(leaf);
    return {
      format: 'jinalys-receipt@1',
      log: this.head.origin,
      entry: entry.toString('base64'),
      proof,
      keys: this.keys,
      ...(line && readLine(line)?.entry.equals(entry) === true && { event: line.toString() }),
    };
  }

  /** The leaf of an event that can be read here. @throws CannotProve */
  async leafOf(eventId: string): Promise<number> {
    let leaf = 0;
    for await (const lines of this.source.lines())
      for (const line of lines) {
        if (line.includes(eventId) && readLine(line)?.event.id === eventId) return leaf;
        leaf += 1;
      }
    throw new CannotProve(`no event ${eventId} can be read here; give its leaf`);
  }

  private async line(leaf: number): Promise<Buffer | undefined> {
    const reader = new LineReader(this.source.lines(leaf));
    const [line] = await reader.take(1);
    await reader.close();
    return line && line.length > 0 ? line : undefined;
  }
}
