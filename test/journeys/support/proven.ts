import { leafHash, provesInclusion } from '#libs/audit';
import type { Office, Who } from './office.js';

/** Somebody's own ballot is in the tree of that root, by the proof they are given. */
export async function expectIncluded(office: Office, who: Who, id: string, root: string): Promise<void> {
  const { myBallot } = await office.query<{
    myBallot: {
      commitment: string;
      inclusion: { included: boolean; leafIndex: number; treeSize: number; path: string[]; root: string };
    };
  }>(
    who,
    `query($id: ID!) { myBallot(campaignId: $id) { commitment
      inclusion { included leafIndex treeSize path root } } }`,
    { id },
  );
  const { commitment, inclusion } = myBallot;
  expect(inclusion).toMatchObject({ included: true, root });
  const holds = provesInclusion({
    index: inclusion.leafIndex,
    size: inclusion.treeSize,
    root: Buffer.from(root, 'hex'),
    leaf: leafHash(Buffer.from(commitment, 'hex')),
    proof: inclusion.path.map((hash) => Buffer.from(hash, 'hex')),
  });
  expect(holds).toBe(true);
}
