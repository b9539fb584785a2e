import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { MemoryTiles, nodesFrom, rootOf } from '#libs/audit';
import { DomainError } from '#libs/kernel';
import { idsOf, readElection, recordedOptions, tally } from '#libs/tally';
import { campaignCommand } from '../../apps/cli/src/campaign.command.js';
import type { OpenedCampaigns } from '../../apps/cli/src/campaign.command.js';
import { contest, filesOf } from '../../libs/participatory-budget/src/application/count/testing/contest.js';
import type { Contest } from '../../libs/participatory-budget/src/application/count/testing/contest.js';
import { OKRUG, PROJECTS } from '../../libs/participatory-budget/src/domain/campaign/testing/campaigns.js';

const CHOICES = Array.from({ length: 30 }, (_, voter) => [
  PROJECTS[voter % 3]!.projectId,
  PROJECTS[(voter + 1) % 3]!.projectId,
]);

describe('jinalys campaign export', () => {
  let folder: string;
  let counted: Contest;
  let closed: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jinalys-export-'));
    counted = await contest({ choices: CHOICES });
  });
  beforeEach(() => {
    closed = 0;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function jinalys(files: OpenedCampaigns['files'], ...args: readonly string[]): Promise<string> {
    let out = '';
    const write = (text: string) => (out += text);
    const close = () => {
      closed += 1;
      return Promise.resolve();
    };
    const command = campaignCommand(() => Promise.resolve({ files, close }));
    for (const each of [command, ...command.commands])
      each.exitOverride().configureOutput({ writeOut: write, writeErr: write });
    await new Command()
      .exitOverride()
      .addCommand(command)
      .parseAsync(['campaign', 'export', ...args], { from: 'user' });
    return out;
  }

  it('writes a file of each budget, whose count has the winners that were declared', async () => {
    const out = join(folder, 'count');
    const written = await jinalys(filesOf(counted), 'campaign-1', '--out', out);
    const names = [`campaign-1-${OKRUG}.pb`, 'campaign-1-commitments.txt', 'campaign-1-root.txt'];
    expect((await readdir(out)).sort()).toEqual(names);
    expect(written.trimEnd().split('\n')).toEqual(names.map((name) => join(out, name)));
    const pb = await readElection([await readFile(join(out, `campaign-1-${OKRUG}.pb`))]);
    const { winners } = tally(pb.election, recordedOptions(pb));
    expect(idsOf(pb.election, winners)).toEqual(counted.results[0]?.winners);
    expect(closed).toBe(1);
  });

  it('dates the vote by its first and its last day, whose midnight closes it', async () => {
    const out = join(folder, 'dates');
    await jinalys(filesOf(counted), 'campaign-1', '--out', out);
    const pb = await readFile(join(out, `campaign-1-${OKRUG}.pb`), 'utf8');
    expect(pb.match(/^date_.*$/gm)).toEqual(['date_begin;30.03.2026', 'date_end;12.04.2026']);
  });

  it('writes the commitments in ascending order, whose root is that of the close', async () => {
    const out = join(folder, 'commitments');
    await jinalys(filesOf(counted), 'campaign-1', '--out', out);
    const [commitments = [], root = []] = await Promise.all(
      ['commitments.txt', 'root.txt'].map(async (name) =>
        (await readFile(join(out, `campaign-1-${name}`), 'utf8')).trimEnd().split('\n'),
      ),
    );
    expect(commitments).toHaveLength(CHOICES.length);
    expect(commitments).toEqual([...commitments].sort());
    const tiles = new MemoryTiles();
    for (const commitment of commitments) tiles.append(Buffer.from(commitment, 'hex'));
    const again = (await rootOf(tiles.size, nodesFrom(tiles, tiles.size))).toString('hex');
    expect([again, root]).toEqual([counted.state.counted?.commitmentRoot, [again]]);
  });

  it('says what is refused, with exit code 1', async () => {
    const before = process.exitCode;
    try {
      const refused = { of: () => Promise.reject(new DomainError('ResultNotDeclared')) };
      expect(await jinalys(refused, 'campaign-1', '--out', join(folder, 'refused'))).toContain(
        'ResultNotDeclared',
      );
      expect([process.exitCode, closed]).toEqual([1, 1]);
    } finally {
      process.exitCode = before;
    }
  });
});
