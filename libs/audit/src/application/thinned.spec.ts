import {
  cosign,
  formatCheckpoint,
  formatNote,
  parseNote,
  SIGNATURE_TYPE,
  signerOf,
  signNote,
} from '../log/index.js';
import type { NoteSigner } from '../log/index.js';
import type { PublishedCheckpoint } from './checkpoint-log.js';
import { thinned } from './thinned.js';

const ORIGIN = 'log.example';
const NEW_KEY = signerOf(ORIGIN, Buffer.alloc(32, 1));
const KEYS = [NEW_KEY, signerOf(ORIGIN, Buffer.alloc(32, 2))];
const WITNESS = signerOf('witness.example', Buffer.alloc(32, 3), SIGNATURE_TYPE.cosignature);
const MOST = 10;
const HOW_MANY = 100;
/** Between those that stay by their turn. */
const SEEN = 42;

/** @param signer what signs in the name of a witness */
function checkpoint(size: number, witness?: NoteSigner, signer = witness): PublishedCheckpoint {
  const root = Buffer.alloc(32, size);
  const text = formatCheckpoint({ origin: ORIGIN, size, root });
  const { signatures } = parseNote(signNote(text, KEYS));
  const added = witness && signer ? [{ ...witness.key, bytes: cosign(text, signer, size) }] : [];
  return {
    size,
    root,
    publishedAt: '2026-03-11T07:00:00.000Z',
    note: formatNote({ text, signatures: [...signatures, ...added] }),
    witnesses: witness ? [witness.key] : [],
  };
}

/** What stays besides every tenth. */
function keptWith(seen: PublishedCheckpoint): readonly number[] {
  const all = Array.from({ length: HOW_MANY }, (_, index) => (index === SEEN ? seen : checkpoint(index)));
  const kept = thinned(all, MOST).map(({ size }) => size);
  expect(kept.filter((size) => size % 10 === 0)).toHaveLength(MOST);
  return kept.filter((size) => size % 10 !== 0);
}

describe('earlier checkpoints in a bundle', () => {
  it('all stay while they are few', () => {
    const few = Array.from({ length: MOST }, (_, index) => checkpoint(index));
    expect(thinned(few, MOST)).toEqual(few);
  });

  it('are thinned out though the log signs with two keys', () => {
    expect(keptWith(checkpoint(SEEN))).toEqual([]);
  });

  it('stay where a witness signed', () => {
    expect(keptWith(checkpoint(SEEN, WITNESS))).toEqual([SEEN]);
  });

  it('do not stay for what the witness did not sign', () => {
    const stranger = signerOf('witness.example', Buffer.alloc(32, 4), SIGNATURE_TYPE.cosignature);
    expect(keptWith(checkpoint(SEEN, WITNESS, stranger))).toEqual([]);
    const { note } = checkpoint(SEEN - 1, WITNESS);
    const moved = parseNote(note).signatures.slice(KEYS.length);
    const { text, signatures } = parseNote(checkpoint(SEEN).note);
    const forged = formatNote({ text, signatures: [...signatures, ...moved] });
    expect(keptWith({ ...checkpoint(SEEN, WITNESS), note: forged })).toEqual([]);
  });

  it('do not stay for a key of the log that calls itself a witness', () => {
    expect(keptWith({ ...checkpoint(SEEN), witnesses: [NEW_KEY.key] })).toEqual([]);
  });
});
