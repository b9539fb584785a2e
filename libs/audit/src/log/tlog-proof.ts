import { HASH_BYTES } from './hash.js';
import { fromBase64 } from './note-keys.js';

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';

/** An entry's place in the log, to be verified offline (C2SP tlog-proof). */
export interface TlogProof {
  readonly index: number;
  readonly proof: readonly Buffer[];
  /** The signed note. */
  readonly checkpoint: string;
}

export class TlogProofMalformed extends Error {
  override readonly name = 'TlogProofMalformed';
}

export function formatTlogProof({ index, proof, checkpoint }: TlogProof): string {
  const hashes = proof.map((hash) => `${hash.toString('base64')}\n`).join('');
  return `${FIRST_LINE}\nindex ${index}\n${hashes}\n${checkpoint}`;
}

/** @throws TlogProofMalformed */
export function parseTlogProof(text: string): TlogProof {
  const end = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  if (end < 0 || first !== FIRST_LINE) throw new TlogProofMalformed('not a proof of this form');
  const [place = '', ...hashes] = lines[0]?.startsWith('extra ') ? lines.slice(1) : lines;
  const index = /^index (0|[1-9]\d*)$/.exec(place)?.[1];
  if (index === undefined || !Number.isSafeInteger(Number(index)))
    throw new TlogProofMalformed('no index of the entry');
  const proof = hashes.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== HASH_BYTES) throw new TlogProofMalformed(`not a hash: ${JSON.stringify(line)}`);
    return hash;
  });
  return { index: Number(index), proof, checkpoint: text.slice(end + 2) };
}
