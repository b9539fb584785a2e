import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { provesConsistency, provesInclusion } from '#libs/audit';
import type { Finding, Section } from './section.js';

interface Vector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
}

interface InclusionVector extends Vector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
}

interface ConsistencyVector extends Vector {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
}

/** RFC 6962 proofs, good ones and ones broken in one way each: the good must hold, the broken be refused. */
export const merkleProofs: Section = {
  name: 'RFC 6962 proofs',
  folder: 'merkle',
  async checks(folder) {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
    return files.map((file) => ({ name: file, run: () => judge(join(folder, file)) }));
  },
};

async function judge(path: string): Promise<Finding> {
  const vector = JSON.parse(await readFile(path, 'utf8')) as InclusionVector | ConsistencyVector;
  const holds = 'leafIdx' in vector ? includes(vector) : isConsistent(vector);
  if (holds !== vector.wantErr) return {};
  return { wrong: `${vector.desc}: ${holds ? 'accepted' : 'refused'}` };
}

function includes({ leafIdx, treeSize, root, leafHash, proof }: InclusionVector): boolean {
  return provesInclusion({
    index: leafIdx,
    size: treeSize,
    root: bytes(root),
    leaf: bytes(leafHash),
    proof: (proof ?? []).map(bytes),
  });
}

function isConsistent({ size1, size2, root1, root2, proof }: ConsistencyVector): boolean {
  return provesConsistency({
    from: size1,
    to: size2,
    fromRoot: bytes(root1),
    toRoot: bytes(root2),
    proof: (proof ?? []).map(bytes),
  });
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
