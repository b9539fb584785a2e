import { fromBase64, idText, isKeyName, SIGNATURE_TYPE, verifySignature } from './note-keys.js';
import type { NoteKey, NoteSigner } from './note-keys.js';
import { cosignedMessage, splitTimestamped } from './cosignature.js';

/** A line below a note; unknown ones are kept, for they may be known to others. */
export interface NoteSignature {
  readonly name: string;
  readonly id: number;
  readonly bytes: Buffer;
}

/** A note as it is written: nothing of it is to be believed before {@link openNote}. */
export interface ParsedNote {
  /** Ends with a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface VerifiedSignature {
  readonly key: NoteKey;
  /** Of a cosignature: when it was made, POSIX seconds. */
  readonly timestamp?: number;
}

export interface OpenedNote extends ParsedNote {
  /** Those of known keys, all of which verify. */
  readonly verified: readonly VerifiedSignature[];
}

export class NoteMalformed extends Error {
  override readonly name = 'NoteMalformed';
}

/** No signature of a known key, or one that does not fit the text. */
export class NoteNotVerified extends Error {
  override readonly name = 'NoteNotVerified';

  constructor(
    readonly reason: 'unsigned' | 'wrongSignature',
    readonly key?: NoteKey,
  ) {
    super(
      key
        ? `the signature of ${key.name}+${idText(key.id)} does not fit`
        : 'the note bears no signature of a known key',
    );
  }
}

const MOST_BYTES = 1_000_000;
const MOST_SIGNATURES = 100;
const SIGNATURE_LINE = /^\u2014 (\S+) (\S+)$/u;

/** Reads a note of C2SP's signed-note form. @throws NoteMalformed */
export function parseNote(note: string): ParsedNote {
  if (note.length > MOST_BYTES || !note.isWellFormed()) throw new NoteMalformed('not UTF-8, or too long');
  // eslint-disable-next-line no-control-regex -- the format forbids exactly these
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note)) throw new NoteMalformed('it holds a control character');
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) throw new NoteMalformed('no blank line before signatures');
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new NoteMalformed('too many signatures');
  return { text: note.slice(0, split + 1), signatures: lines.map(parseSignature) };
}

/**
 * Reads a note and verifies each signature of a known key.
 *
 * @throws NoteMalformed
 * @throws NoteNotVerified when a known key's signature is wrong, or no known key signed
 */
export function openNote(note: string, known: readonly NoteKey[]): OpenedNote {
  const parsed = parseNote(note);
  const seen = new Set<string>();
  const verified = parsed.signatures.flatMap(({ name, id, bytes }) => {
    const key = known.find((candidate) => candidate.name === name && candidate.id === id);
    const line = `${name}+${id}`;
    if (!key || seen.has(line)) return [];
    seen.add(line);
    return [verifyOne(key, parsed.text, bytes)];
  });
  if (verified.length === 0) throw new NoteNotVerified('unsigned');
  return { ...parsed, verified };
}

/**
 * Signs a text; what else stands below a note already is kept above the new lines.
 *
 * @param text ends with a newline
 * @param earlier signatures of others over the same text
 * @throws NoteMalformed for a text no note can have
 */
export function signNote(
  text: string,
  signers: readonly NoteSigner[],
  earlier: readonly NoteSignature[] = [],
): string {
  const own = signers.map(({ key, sign }) => ({
    name: key.name,
    id: key.id,
    bytes: sign(Buffer.from(text)),
  }));
  return formatNote({ text, signatures: [...earlier, ...own] });
}

/** As {@link signNote} with one signer, beside the main thread. @throws NoteMalformed */
export async function signNoteBeside(text: string, { key, signBeside }: NoteSigner): Promise<string> {
  const bytes = await signBeside(Buffer.from(text));
  return formatNote({ text, signatures: [{ name: key.name, id: key.id, bytes }] });
}

/** The inverse of {@link parseNote}. @throws NoteMalformed for what it would not read */
export function formatNote({ text, signatures }: ParsedNote): string {
  const note = `${text}\n${signatures.map(signatureLine).join('')}`;
  parseNote(note);
  return note;
}

export function signatureLine({ name, id, bytes }: NoteSignature): string {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(id);
  return `\u2014 ${name} ${Buffer.concat([head, bytes]).toString('base64')}\n`;
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', base64 = ''] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = fromBase64(base64);
  if (!isKeyName(name) || !bytes || bytes.length < 5)
    throw new NoteMalformed(`not a signature line: ${JSON.stringify(line)}`);
  return { name, id: bytes.readUInt32BE(0), bytes: bytes.subarray(4) };
}

function verifyOne(key: NoteKey, text: string, bytes: Buffer): VerifiedSignature {
  if (key.type === SIGNATURE_TYPE.ed25519) {
    if (!verifySignature(key, Buffer.from(text), bytes)) throw new NoteNotVerified('wrongSignature', key);
    return { key };
  }
  const cosignature = splitTimestamped(bytes);
  if (
    !cosignature ||
    !verifySignature(key, cosignedMessage(text, cosignature.timestamp), cosignature.signature)
  )
    throw new NoteNotVerified('wrongSignature', key);
  return { key, timestamp: cosignature.timestamp };
}
