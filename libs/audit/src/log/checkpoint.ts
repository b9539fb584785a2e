import { HASH_BYTES } from './hash.js';
import { fromBase64 } from './note-keys.js';

/** The head of a log: how many leaves it has and their root (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Names the log, for ever. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

export class CheckpointMalformed extends Error {
  override readonly name = 'CheckpointMalformed';
}

/** The text of the note that is signed. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/**
 * Reads the text of a verified note; extension lines are passed over, for nobody can audit them.
 *
 * @throws CheckpointMalformed
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', size = '', root = '', ...extensions] = text.slice(0, -1).split('\n');
  const hash = fromBase64(root);
  const leaves = Number(size);
  if (!text.endsWith('\n') || origin === '') throw new CheckpointMalformed('no origin');
  if (!/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(leaves))
    throw new CheckpointMalformed('the size of the tree is no number');
  if (hash?.length !== HASH_BYTES) throw new CheckpointMalformed('the root is no hash');
  if (extensions.includes('')) throw new CheckpointMalformed('an empty line');
  return { origin, size: leaves, root: hash };
}
