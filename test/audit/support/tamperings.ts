import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingKind, Trust } from '#libs/audit';
import { signerOf } from '#libs/audit';
import type { RecordedEvent } from '#libs/event-store';
import { bundlePath, editLines, flipBit, sayPublic, TILE } from './bundle-copy.js';
import type { Random } from './random.js';
import { INTERVAL, ORIGIN, sampleLog, TRUST, WITNESS_KEY, writeSample } from './sample-log.js';
import type { SampleLog } from './sample-log.js';

/** The true history and its bundle, of which each tampering gets a copy. */
export interface Original {
  readonly folder: string;
  readonly events: readonly RecordedEvent[];
  readonly log: SampleLog;
}

/** What was done, and what the verifier must say of it. */
export interface Tampered {
  /** The leaf that is wrong. */
  readonly at: number;
  /** True when it must be located to the leaf; else to a range that holds it. */
  readonly exactly: boolean;
  /** How wide the range may be. */
  readonly within?: number;
  readonly kinds: readonly FindingKind[];
  /** What the verifier brings along; the log's key alone if not given. */
  readonly trust?: Trust;
}

export type Tampering = (folder: string, original: Original, random: Random) => Promise<Tampered>;

const witness: Trust = { ...TRUST, witnesses: [WITNESS_KEY.key] };

/** An earlier checkpoint that the verifier has kept, of a size beyond the leaf. */
function since({ log }: Original, leaf: number): Trust {
  const note = [...log.checkpoints].find(([size]) => size > leaf)![1];
  return { ...TRUST, since: [note] };
}

/** Writes another history in the place of the true one, entries, tiles and all. */
async function rewrite(folder: string, log: SampleLog): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  await writeSample(folder, log);
}

/** An event told otherwise in a way that its rules need not notice. */
function retold(event: RecordedEvent): RecordedEvent {
  const { metadata } = event;
  return { ...event, metadata: { ...metadata, recordedAt: '2026-03-11T06:00:00.000Z', channel: 'paper' } };
}

const eventBit: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size);
  const start = log.lines.slice(0, at).reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
  await flipBit(join(folder, 'events.jsonl'), start, start + Buffer.byteLength(log.lines[at]!), random);
  return {
    at,
    exactly: true,
    kinds: ['eventChanged', 'eventMissing', 'eventInserted', 'eventMoved', 'entryChanged'],
  };
};

const eventDropped: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size);
  await editLines(folder, (lines) => lines.splice(at, 1));
  return { at, exactly: true, kinds: at === log.size - 1 ? ['truncated'] : ['eventMissing'] };
};

const eventInserted: Tampering = async (folder, { log, events }, random) => {
  const at = random.below(log.size);
  const stranger = JSON.stringify({ ...retold(events[random.below(log.size)]!), position: undefined });
  await editLines(folder, (lines) => lines.splice(at, 0, stranger));
  return { at, exactly: true, kinds: ['eventInserted'] };
};

const eventsSwapped: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size - 1);
  const other = at + 1 + random.below(log.size - at - 1);
  await editLines(folder, (lines) => {
    [lines[at], lines[other]] = [lines[other]!, lines[at]!];
  });
  return { at, exactly: true, kinds: ['eventMoved', 'eventInserted'] };
};

const eventMoved: Tampering = async (folder, { log }, random) => {
  const from = random.below(log.size - 2);
  const to = from + 2 + random.below(log.size - from - 2);
  await editLines(folder, (lines) => lines.splice(to, 0, ...lines.splice(from, 1)));
  return { at: from, exactly: true, kinds: ['eventMissing', 'eventMoved'] };
};

const eventWithheld: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size);
  await editLines(folder, (lines) => (lines[at] = ''));
  return { at, exactly: true, kinds: ['eventWithheld'] };
};

/** Nobody signs the manifest: the bundle now says that it was made for the public. */
const withheldAsIfPublic: Tampering = async (folder, original, random) => {
  const tampered = await eventWithheld(folder, original, random);
  await sayPublic(folder);
  return { ...tampered, trust: { ...TRUST, audience: 'auditor' } };
};

const whiteSpace: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size);
  await editLines(folder, (lines) => (lines[at] = lines[at]!.replace(',', ', ')));
  return { at, exactly: true, kinds: ['eventChanged'] };
};

const tailCut: Tampering = async (folder, { log }, random) => {
  const at = 1 + random.below(log.size - 1);
  await editLines(folder, (lines) => lines.splice(at, lines.length, ''));
  return { at, exactly: false, kinds: ['truncated'], within: log.size - at };
};

const eventAppended: Tampering = async (folder, { log }) => {
  await editLines(folder, (lines) => lines.splice(log.size, 0, log.lines[0]!));
  return { at: log.size, exactly: true, kinds: ['appended'] };
};

const entryBit: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size);
  const path = bundlePath(at, log.size);
  const start = (at % TILE) * 34;
  const flipped = await flipBit(join(folder, 'tile/entries', path), start, start + 34, random);
  const isLength = flipped - start < 2;
  return {
    at,
    exactly: !isLength,
    within: TILE,
    kinds: ['entryChanged', 'eventMissing', 'eventChanged', 'tileMissing'],
  };
};

const tileBit: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size);
  const start = (at % TILE) * 32;
  await flipBit(join(folder, 'tile/0', bundlePath(at, log.size)), start, start + 32, random);
  return { at, exactly: true, kinds: ['tileChanged'] };
};

const higherTileBit: Tampering = async (folder, { log }, random) => {
  const full = Math.floor(log.size / TILE);
  const at = random.below(full) * TILE;
  await flipBit(join(folder, `tile/1/000.p/${full}`), at / 8, at / 8 + 32, random);
  return { at, exactly: false, within: TILE, kinds: ['tileChanged'] };
};

const tilesSwapped: Tampering = async (folder) => {
  const kind = 'tile/0';
  const [one, other] = ['000', '001'].map((name) => join(folder, kind, name)) as [string, string];
  const bytes = [await readFile(one), await readFile(other)] as const;
  await writeFile(one, bytes[1]);
  await writeFile(other, bytes[0]);
  return { at: 0, exactly: true, kinds: ['tileChanged'] };
};

const tileMissing: Tampering = async (folder, { log }, random) => {
  const at = random.below(log.size);
  await rm(join(folder, random.pick(['tile/0', 'tile/entries']), bundlePath(at, log.size)));
  return { at, exactly: false, within: TILE, kinds: ['tileMissing'] };
};

const noteBit: Tampering = async (folder) => {
  const path = join(folder, 'checkpoint');
  const note = await readFile(path, 'utf8');
  const [, size = ''] = note.split('\n');
  await writeFile(path, note.replace(`\n${size}\n`, `\n${Number(size) - 1}\n`));
  return { at: 0, exactly: true, kinds: ['signatureWrong'] };
};

const signatureBit: Tampering = async (folder, _, random) => {
  const path = join(folder, 'checkpoint');
  const note = await readFile(path, 'utf8');
  const start = Buffer.byteLength(note.slice(0, note.indexOf('\u2014')));
  await flipBit(path, start, start + 120, random);
  return { at: 0, exactly: true, kinds: ['signatureWrong'] };
};

const strangersKey: Tampering = async (folder, { events }) => {
  await rewrite(folder, await sampleLog(events, { signer: signerOf(ORIGIN, Buffer.alloc(32, 9)) }));
  return { at: 0, exactly: true, kinds: ['signatureWrong'] };
};

/** Event, entries and tiles agree with each other, but nobody could sign it. */
const consistentWithoutKey: Tampering = async (folder, original, random) => {
  const { events, log } = original;
  const at = random.below(log.size);
  const forged = await sampleLog(events.with(at, retold(events[at]!)));
  await rewrite(folder, { ...forged, checkpoints: log.checkpoints });
  return { at, exactly: false, within: INTERVAL, kinds: ['rewritten'] };
};

const signedAnew: Tampering = async (folder, original, random) => {
  const { events, log } = original;
  const at = random.below(log.size);
  await rewrite(folder, await sampleLog(events.with(at, retold(events[at]!))));
  return { at, exactly: false, within: log.size, kinds: ['rewritten'], trust: since(original, at) };
};

const signedAnewAgainstWitness: Tampering = async (folder, { events, log }, random) => {
  const at = random.below(log.size);
  await rewrite(folder, await sampleLog(events.with(at, retold(events[at]!)), { witnessedUpTo: -1 }));
  return { at, exactly: false, within: log.size, kinds: ['notWitnessed'], trust: witness };
};

/** The operator keeps the witness's genuine word and signs the rest anew. */
const signedAnewBesideWitness: Tampering = async (folder, { events, log }, random) => {
  const at = random.below(log.size);
  const forged = await sampleLog(events.with(at, retold(events[at]!)), { witnessedUpTo: -1 });
  const kept = [...log.checkpoints].filter(([size]) => size > at);
  await rewrite(folder, {
    ...forged,
    checkpoints: new Map([...kept, [log.size, forged.checkpoints.get(log.size)!]]),
  });
  const notes = kept.map(([, note]) => `${JSON.stringify({ note })}\n`).join('');
  await writeFile(join(folder, 'checkpoints.jsonl'), notes);
  return { at, exactly: false, within: log.size, kinds: ['rewritten'], trust: witness };
};

/** An event is left out and everything after it signed anew: its stream has a gap, whoever signs. */
const leftOutAndSignedAnew: Tampering = async (folder, { events, log }, random) => {
  const inner = events.flatMap(({ stream }, index) =>
    events.slice(index + 1).some((later) => later.stream === stream) ? [index] : [],
  );
  const at = random.pick(inner);
  const next = events.findIndex((event, index) => index > at && event.stream === events[at]!.stream);
  await rewrite(folder, await sampleLog(events.toSpliced(at, 1)));
  return { at: next - 1, exactly: true, kinds: ['revisionGap'], within: log.size };
};

/** The end is cut off, and the witness does not sign what is left. */
const cutAgainstWitness: Tampering = async (folder, { events, log }, random) => {
  const left = events.slice(0, 1 + random.below(log.size - 1));
  await rewrite(folder, await sampleLog(left, { witnessedUpTo: -1 }));
  return { at: 0, exactly: false, within: log.size, kinds: ['notWitnessed'], trust: witness };
};

const cutAndSignedAnew: Tampering = async (folder, original, random) => {
  const { events, log } = original;
  const at = 1 + random.below(log.size - 1);
  await rewrite(folder, await sampleLog(events.slice(0, at)));
  return { at, exactly: false, within: log.size, kinds: ['truncated'], trust: since(original, log.size - 1) };
};

/** The operator shows an old, genuine state as if nothing had come since. */
const rolledBack: Tampering = async (folder, original, random) => {
  const { events, log } = original;
  const at = random.pick([...log.checkpoints.keys()].slice(0, -1));
  const old = await sampleLog(events.slice(0, at));
  await rewrite(folder, {
    ...old,
    checkpoints: new Map([...log.checkpoints].filter(([size]) => size <= at)),
  });
  return { at, exactly: false, within: log.size, kinds: ['truncated'], trust: since(original, log.size - 1) };
};

/** As above, with the witness's genuine word of then; the verifier asked the witness for the last head it saw. */
const rolledBackAgainstWitness: Tampering = async (folder, original, random) => {
  const tampered = await rolledBack(folder, original, random);
  return { ...tampered, trust: { ...tampered.trust!, witnesses: [WITNESS_KEY.key] } };
};

export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  eventBit,
  eventDropped,
  eventInserted,
  eventsSwapped,
  eventMoved,
  eventWithheld,
  withheldAsIfPublic,
  whiteSpace,
  tailCut,
  eventAppended,
  entryBit,
  tileBit,
  higherTileBit,
  tilesSwapped,
  tileMissing,
  noteBit,
  signatureBit,
  strangersKey,
  consistentWithoutKey,
  signedAnew,
  signedAnewAgainstWitness,
  signedAnewBesideWitness,
  leftOutAndSignedAnew,
  cutAgainstWitness,
  cutAndSignedAnew,
  rolledBack,
  rolledBackAgainstWitness,
};
