import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeKey, provesInclusion, signNote, leafHash, parseTlogProof, verifyReceipt } from '#libs/audit';
import { parseCheckpoint, parseNote } from '#libs/audit';
import { leafEntry } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { jinalysAudit } from './support/command.js';
import { Random } from './support/random.js';
import { sampleHistory } from './support/sample-history.js';
import { LOG_KEY, sampleLog, writeSample } from './support/sample-log.js';
import type { SampleLog } from './support/sample-log.js';

const KEY = encodeKey(LOG_KEY.key);
const LEAVES = 300;

describe('proofs and receipts by the command line, out of a bundle', () => {
  let folder: string;
  let bundle: string;
  let events: RecordedEvent[];
  let log: SampleLog;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jinalys-proofs-'));
    bundle = join(folder, 'bundle');
    events = sampleHistory(new Random(7), LEAVES).slice(0, LEAVES);
    log = await sampleLog(events);
    await writeSample(bundle, log);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('an entry is proved to be in the log', async () => {
    const { code, out } = await jinalysAudit('proof', bundle, '--key', KEY, '--leaf', '271');
    const { index, proof, checkpoint } = parseTlogProof(out.trimEnd() + '\n');
    const { size, root } = parseCheckpoint(parseNote(checkpoint).text);
    expect([code, index, size]).toEqual([0, 271, LEAVES]);
    expect(provesInclusion({ index, size, root, leaf: leafHash(leafEntry(events[271]!)), proof })).toBe(true);
    expect(await jinalysAudit('proof', bundle, '--leaf', '300')).toEqual({
      code: 1,
      out: 'WRONG: the checkpoint has leaves 0 to 299\n',
    });
    expect(await jinalysAudit('proof', bundle)).toMatchObject({ code: 1 });
  });

  it('the log is proved to have grown out of an earlier checkpoint, and not out of another log’s', async () => {
    const earlier = join(folder, 'earlier');
    await writeFile(earlier, log.checkpoints.get(128)!);
    const grown = await jinalysAudit('proof', bundle, '--key', KEY, '--since', earlier);
    expect(grown.code).toBe(0);
    expect(JSON.parse(grown.out)).toMatchObject({ from: 128, to: LEAVES });
    const others = await sampleLog(sampleHistory(new Random(8), LEAVES).slice(0, LEAVES));
    await writeFile(earlier, others.checkpoints.get(128)!);
    const not = await jinalysAudit('proof', bundle, '--key', KEY, '--since', earlier);
    expect(not).toEqual({ code: 1, out: 'WRONG: the log did not grow out of that checkpoint\n' });
  });

  it('a receipt holds for the page and for the command, and does not when it is touched', async () => {
    const file = join(folder, 'receipt.json');
    const { id } = events[42]!;
    expect(await jinalysAudit('receipt', bundle, '--key', KEY, '--event', id, '--out', file)).toMatchObject({
      code: 0,
    });
    const receipt = await readFile(file, 'utf8');
    expect(await verifyReceipt(receipt, KEY)).toMatchObject({ holds: true, leafIndex: 42, size: LEAVES });
    const held = await jinalysAudit('verify-receipt', file, '--key', KEY);
    expect(held).toMatchObject({
      code: 0,
      out: expect.stringMatching(/entry 42 of 300[^]*it holds\n$/) as string,
    });
    await writeFile(file, receipt.replace('index 42', 'index 43'));
    expect(await jinalysAudit('verify-receipt', file, '--key', KEY)).toMatchObject({ code: 1 });
    expect(await jinalysAudit('receipt', bundle, '--event', 'nobody')).toMatchObject({ code: 1 });
  });

  it('the receipt of a ballot holds by the key of the log, not without it and not when it is touched', async () => {
    const file = join(folder, 'ballot.txt');
    const [campaign, commitment] = ['9ab1d353-babc-541b-ace3-b5e74132c3ee', 'ab'.repeat(32)];
    const promise = `jinalys ballot receipt v1\n${campaign}\n${commitment}\n2026-10-06T04:00:00.000Z\n`;
    const receipt = signNote(promise, [LOG_KEY]);
    await writeFile(file, receipt);
    const held = await jinalysAudit('verify-receipt', file, '--key', KEY);
    expect(held.code).toBe(0);
    expect(held.out).toContain(
      `campaign ${campaign}: ballot ${commitment}, accepted 2026-10-06T04:00:00.000Z`,
    );
    expect(held.out).toMatch(/it holds\n$/);
    const keyless = await jinalysAudit('verify-receipt', file);
    expect(keyless.code).toBe(2);
    expect(keyless.out).toContain('--key');
    await writeFile(file, receipt.replace('abab', 'abac'));
    expect(await jinalysAudit('verify-receipt', file, '--key', KEY)).toMatchObject({ code: 1 });
    await writeFile(file, '# a text');
    expect(await jinalysAudit('verify-receipt', file)).toEqual({
      code: 1,
      out: 'WRONG: this is no receipt\n',
    });
  });

  it.each([
    ['verify-receipt', 'the receipt'],
    ['receipt', 'the bundle'],
    ['proof', 'the bundle'],
    ['verify', 'the bundle'],
  ])('%s accuses nobody when %s is not there', async (what) => {
    const said = await jinalysAudit(what, join(folder, 'nowhere'));
    expect(said.code).toBe(2);
    expect(said.out).toMatch(/nowhere.*: there is no such file or folder\n$/);
    expect(said.out).not.toContain('WRONG');
  });
});
