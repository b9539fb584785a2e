import {
  consistencyProof,
  cosign,
  formatNote,
  nodesFrom,
  openNote,
  parseCheckpoint,
  provesConsistency,
} from '../log/index.js';
import type { NoteKey, NoteSigner, TileSource } from '../log/index.js';

/** The log is not to be believed: a witness signs nothing and says why. */
export class WitnessRefused extends Error {
  override readonly name = 'WitnessRefused';

  constructor(
    readonly reason: 'rolledBack' | 'forked' | 'otherLog',
    message: string,
  ) {
    super(message);
  }
}

export interface WitnessOptions {
  /** A cosignature key. */
  readonly signer: NoteSigner;
  readonly logKey: NoteKey;
  /** POSIX seconds. */
  readonly now: () => number;
}

/** Sees that a log only ever grows, and says so with a signature of its own (C2SP tlog-cosignature). */
export class Witness {
  constructor(private readonly options: WitnessOptions) {}

  /**
   * @param note the log's checkpoint
   * @param before what this witness signed last; undefined the first time
   * @param tiles of the log
   * @returns the checkpoint with the cosignature, to be kept and brought to the log
   * @throws WitnessRefused for a log that lost or changed what was signed
   * @throws NoteNotVerified when the log did not sign it
   */
  async cosign(
    note: string,
    before: string | undefined,
    tiles: TileSource,
  ): Promise<{ readonly note: string; readonly size: number }> {
    const { signer, logKey, now } = this.options;
    const opened = openNote(note, [logKey]);
    const head = parseCheckpoint(opened.text);
    if (before !== undefined) await this.requireGrowth(head, before, tiles);
    const cosignature = { ...signer.key, bytes: cosign(opened.text, signer, now()) };
    const others = opened.signatures.filter(
      ({ name, id }) => name !== signer.key.name || id !== signer.key.id,
    );
    return { note: formatNote({ text: opened.text, signatures: [...others, cosignature] }), size: head.size };
  }

  private async requireGrowth(
    head: ReturnType<typeof parseCheckpoint>,
    before: string,
    tiles: TileSource,
  ): Promise<void> {
    const last = parseCheckpoint(openNote(before, [this.options.signer.key]).text);
    if (last.origin !== head.origin)
      throw new WitnessRefused('otherLog', `this is ${head.origin}; ${last.origin} was seen last`);
    if (head.size < last.size)
      throw new WitnessRefused('rolledBack', `${last.size} entries were seen, now there are ${head.size}`);
    const proof = await consistencyProof(last.size, head.size, nodesFrom(tiles, head.size));
    const grew = provesConsistency({
      from: last.size,
      to: head.size,
      fromRoot: last.root,
      toRoot: head.root,
      proof,
    });
    if (!grew)
      throw new WitnessRefused('forked', `the first ${last.size} entries are not those that were seen`);
  }
}
