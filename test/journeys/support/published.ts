import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryTiles, nodesFrom, rootOf } from '#libs/audit';
import type { House } from './house.js';
import type { Office } from './office.js';
import { expectTallied } from './tallied.js';

/** What anybody may have of a count, and what the count came to. */
export interface Published {
  readonly campaignId: string;
  readonly district: string;
  readonly winners: readonly string[];
  readonly commitmentRoot: string;
}

/**
 * The files that the api serves and those that `jinalys campaign export` writes are the same; their `.pb` counted
 * again has the winners, and their commitments have the root of the close.
 */
export async function expectPublished(office: Office, { api }: House, published: Published): Promise<void> {
  const { campaignId, district, winners, commitmentRoot } = published;
  const served = async (name: string) => (await office.http(null, `/open-data/${campaignId}/${name}`)).text();
  const commitments = await served('commitments.txt');
  const tiles = new MemoryTiles();
  for (const commitment of commitments.trimEnd().split('\n')) tiles.append(Buffer.from(commitment, 'hex'));
  const root = (await rootOf(tiles.size, nodesFrom(tiles, tiles.size))).toString('hex');
  expect([root, await served('root.txt')]).toEqual([commitmentRoot, `${commitmentRoot}\n`]);
  const folder = await mkdtemp(join(tmpdir(), 'jinalys-published-'));
  try {
    await api.operate('campaign', 'export', campaignId, '--out', folder);
    const exported = (name: string) => readFile(join(folder, `${campaignId}-${name}`), 'utf8');
    expect(await exported('commitments.txt')).toBe(commitments);
    expect(await exported('root.txt')).toBe(`${commitmentRoot}\n`);
    const pb = await exported(`${district}.pb`);
    expect(pb).toBe(await served(`${district}.pb`));
    await expectTallied(pb, winners);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
