import {
  leafHash,
  openNote,
  parseCheckpoint,
  parseKey,
  parseTlogProof,
  provesInclusion,
} from '../log/index.js';
import type { NoteKey } from '../log/index.js';
import type { Receipt } from '../application/receipts.js';
import { readLine } from './read-line.js';

/** A receipt that proves nothing; says at which step. */
export class ReceiptWrong extends Error {
  override readonly name = 'ReceiptWrong';
}

export interface CheckedReceipt {
  readonly log: string;
  readonly leafIndex: number;
  readonly size: number;
  /** The event as its canonical bytes, if the receipt has it. */
  readonly event?: string;
}

/**
 * Verifies a receipt without asking anybody: the event has the entry, the log's key signed the checkpoint, the entry
 * stands in its tree.
 *
 * @param keys the log's verifier keys as they were announced; with none, those of the receipt are taken
 * @throws ReceiptWrong
 */
export function checkReceipt(text: string, keys: readonly NoteKey[]): CheckedReceipt {
  try {
    return check(parse(text), keys);
  } catch (error) {
    if (error instanceof ReceiptWrong) throw error;
    throw new ReceiptWrong(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function parse(text: string): Partial<Receipt> {
  try {
    return JSON.parse(text) as Partial<Receipt>;
  } catch (error) {
    throw new ReceiptWrong('this is no receipt', { cause: error });
  }
}

function check(
  { format, log, entry, proof, keys: named, event }: Partial<Receipt>,
  keys: readonly NoteKey[],
) {
  if (format !== 'jinalys-receipt@1' || log === undefined || entry === undefined || proof === undefined)
    throw new ReceiptWrong('this is no receipt');
  const bytes = Buffer.from(entry, 'base64');
  if (event !== undefined && readLine(Buffer.from(event))?.entry.equals(bytes) !== true)
    throw new ReceiptWrong('the event is not the one of the entry');
  const { index, proof: path, checkpoint } = parseTlogProof(proof);
  const { text } = openNote(checkpoint, keys.length > 0 ? keys : (named ?? []).map(parseKey));
  const { origin, size, root } = parseCheckpoint(text);
  if (origin !== log) throw new ReceiptWrong(`the proof is of ${origin}, not of ${log}`);
  if (!provesInclusion({ index, size, root, leaf: leafHash(bytes), proof: path }))
    throw new ReceiptWrong(`the proof does not lead to the root of ${size} entries`);
  return { log, leafIndex: index, size, ...(event !== undefined && { event }) };
}
