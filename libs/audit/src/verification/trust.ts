import { openNote, parseCheckpoint, parseKey, SIGNATURE_TYPE, NoteNotVerified } from '../log/index.js';
import type { Checkpoint, NoteKey, VerifiedSignature } from '../log/index.js';
import type { Audience, HistorySource } from '../bundle/history-source.js';
import type { Findings } from './findings.js';

/** What the verifier brings along and trusts; everything else is what is being verified. */
export interface Trust {
  /** Verifier keys of the log; without any, those the source names itself are taken, and that is said. */
  readonly keys: readonly NoteKey[];
  /** Signed notes seen earlier. */
  readonly since: readonly string[];
  /** Witnesses whose cosignature is demanded. */
  readonly witnesses: readonly NoteKey[];
  /** Whose rights the verifier has; by the unsigned word of the manifest when left out. */
  readonly audience?: Audience;
}

/** A checkpoint whose signature holds. */
export interface SignedCheckpoint extends Checkpoint {
  readonly verified: readonly VerifiedSignature[];
  /** True for one the verifier brought along. */
  readonly isBrought: boolean;
}

export interface Trusted {
  readonly head: SignedCheckpoint;
  /** All whose signature holds, smallest first, the head among them. */
  readonly signed: readonly SignedCheckpoint[];
  readonly notes: readonly string[];
}

/**
 * Opens the signed notes: the source's and the verifier's own.
 *
 * @returns undefined when nothing can be verified, for no known key signed the checkpoint
 */
export async function establishTrust(
  source: HistorySource,
  trust: Trust,
  findings: Findings,
): Promise<Trusted | undefined> {
  const notes: string[] = [];
  const own = trust.keys.length > 0 ? trust.keys : (await source.keys()).map(parseKey);
  const logKeys = own.filter(({ type }) => type === SIGNATURE_TYPE.ed25519);
  if (trust.keys.length === 0)
    notes.push(
      'the key of the log was taken from the bundle itself: compare it with the one that was announced',
    );
  const known = [...logKeys, ...trust.witnesses];
  const open = (note: string, isBrought: boolean) => openSigned(note, known, logKeys, isBrought);
  const head = attempt(await source.checkpoint(), (note) => open(note, false), 'the checkpoint', findings);
  if (!head) return undefined;
  const brought = trust.since.flatMap((note, index) => {
    const signed = attempt(note, (text) => open(text, true), `the earlier checkpoint ${index + 1}`, findings);
    if (signed && signed.origin !== head.origin)
      findings.add({
        kind: 'otherLog',
        from: 0,
        how: `the earlier checkpoint is of ${signed.origin}, not of ${head.origin}`,
      });
    return signed?.origin === head.origin ? [signed] : [];
  });
  let others = 0;
  const earlier = (await source.checkpoints()).flatMap((note) => {
    const signed = attempt(
      note,
      (text) => open(text, false),
      'a checkpoint of the bundle',
      findings,
      () => {
        others += 1;
      },
    );
    return signed?.origin === head.origin && signed.size <= head.size ? [signed] : [];
  });
  if (others > 0)
    notes.push(
      `${others} earlier checkpoints bear no signature of a key that was given, as those from before a change of keys do; they were left aside`,
    );
  const signed = [...brought, ...earlier, head].sort((one, other) => one.size - other.size);
  return { head, signed, notes };
}

/** The witness's word on the largest tree it vouches for. */
export function witnessedBy(
  witness: NoteKey,
  signed: readonly SignedCheckpoint[],
): { readonly size: number; readonly at: string } | undefined {
  const vouched = signed.flatMap(({ size, verified }) =>
    verified
      .filter(({ key }) => key.id === witness.id && key.name === witness.name)
      .map(({ timestamp = 0 }) => ({ size, at: new Date(timestamp * 1000).toISOString() })),
  );
  return vouched.at(-1);
}

function openSigned(
  note: string,
  known: readonly NoteKey[],
  logKeys: readonly NoteKey[],
  isBrought: boolean,
): SignedCheckpoint {
  const { text, verified } = openNote(note, known);
  const checkpoint = parseCheckpoint(text);
  if (!verified.some(({ key }) => logKeys.includes(key))) throw new NoteNotVerified('unsigned');
  return { ...checkpoint, verified, isBrought };
}

/** @param whenByOthers told when no known key signed, which then is no finding */
function attempt(
  note: string,
  open: (note: string) => SignedCheckpoint,
  what: string,
  findings: Findings,
  whenByOthers?: () => void,
): SignedCheckpoint | undefined {
  try {
    return open(note);
  } catch (error) {
    if (whenByOthers && error instanceof NoteNotVerified && error.reason === 'unsigned') {
      whenByOthers();
      return undefined;
    }
    findings.add({
      kind: 'signatureWrong',
      from: 0,
      how: `${what} cannot be believed: ${error instanceof Error ? error.message : String(error)}`,
    });
    return undefined;
  }
}
