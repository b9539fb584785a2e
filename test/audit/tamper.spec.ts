import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderSource, verifyHistory } from '#libs/audit';
import type { Trust, Verdict } from '#libs/audit';
import { copyOf, editLines, sayPublic } from './support/bundle-copy.js';
import { Random } from './support/random.js';
import { sampleHistory, sampleRules } from './support/sample-history.js';
import { sampleLog, TRUST, WITNESS_KEY, writeSample } from './support/sample-log.js';
import { TAMPERINGS } from './support/tamperings.js';
import type { Original, Tampered } from './support/tamperings.js';

/** `npm run test:tamper` asks for more of them; another seed gives others. */
const COUNT = Number(process.env['JINALYS_TAMPERINGS'] ?? 100);
const SEED = Number(process.env['JINALYS_TAMPER_SEED'] ?? 20_261_122);
const LEAVES = 600;
const kinds = Object.entries(TAMPERINGS);

let folder: string;
let original: Original;

async function verify(path: string, trust: Trust): Promise<Verdict> {
  return verifyHistory(await FolderSource.open(path), trust, sampleRules);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinalys-tamper-'));
  const events = sampleHistory(new Random(SEED), LEAVES).slice(0, LEAVES);
  const log = await sampleLog(events);
  original = { folder: join(folder, 'original'), events, log };
  await writeSample(original.folder, log);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a bundle that nobody touched', () => {
  it('holds, with a witness and an earlier checkpoint as without', async () => {
    const since = [original.log.checkpoints.get(128)!];
    const verdict = await verify(original.folder, { ...TRUST, since, witnesses: [WITNESS_KEY.key] });
    expect(verdict).toMatchObject({
      size: LEAVES,
      findings: [],
      events: { read: LEAVES, withheld: 0, judged: LEAVES, unjudgedStreams: 0 },
      witnessed: [{ witness: 'maslikhat.example', size: LEAVES }],
      notes: [],
    });
  });

  it('says what its word is worth without them', async () => {
    const { findings, notes } = await verify(original.folder, { ...TRUST, keys: [] });
    expect(findings).toEqual([]);
    expect(notes.join('\n')).toMatch(
      /key of the log was taken from the bundle[^]*complete only up to this checkpoint/,
    );
  });
});

describe('a bundle that says it was made for the public', () => {
  it('holds with an event withheld, says that it was not judged, and what an auditor may demand', async () => {
    const path = await copyOf(original.folder, join(folder, 'as-if-public'));
    await sayPublic(path);
    const last = original.events.findLastIndex(({ stream }) => stream.startsWith('separateGathering-'));
    await editLines(path, (lines) => (lines[last] = ''));
    const { findings, events, notes } = await verify(path, TRUST);
    expect([findings, events.withheld]).toEqual([[], 1]);
    expect(notes.at(-1)).toMatch(
      /^1 events are withheld and were not judged[^]*nobody signs[^]*--audience auditor/,
    );
  });

  it('may leave no gap in a stream that everybody reads', async () => {
    const path = await copyOf(original.folder, join(folder, 'gap'));
    await sayPublic(path);
    const { events } = original;
    const at = events.findIndex(
      ({ stream, revision }) => stream.startsWith('sectionPlan-') && revision === 0,
    );
    const next = events.findIndex(({ stream }, index) => index > at && stream === events[at]!.stream);
    await editLines(path, (lines) => (lines[at] = ''));
    const { findings } = await verify(path, TRUST);
    expect(findings).toMatchObject([{ kind: 'revisionGap', from: next, to: next }]);
  });
});

describe(`${COUNT} tamperings by chance, seed ${SEED}`, () => {
  const cases = Array.from(
    { length: COUNT },
    (_, index) => [index, kinds[index % kinds.length]![0]] as const,
  );

  it.each(cases)('number %i (%s) is found and located', async (index, name) => {
    const random = new Random(SEED + index);
    const path = await copyOf(original.folder, join(folder, `case-${index}`));
    const tampered = await TAMPERINGS[name]!(path, original, random);
    const { findings } = await verify(path, tampered.trust ?? TRUST);
    await rm(path, { recursive: true });
    expect(judged(tampered, findings)).toEqual({ found: true, located: true, named: true });
  });
});

function judged(
  { at, exactly, within = 1, kinds: expected }: Tampered,
  findings: Verdict['findings'],
): { found: boolean; located: boolean; named: boolean } {
  const [first] = findings;
  if (!first) return { found: false, located: false, named: false };
  const { from, to, kind } = first;
  return {
    found: true,
    located: exactly ? from === at && to === at : from <= at && at <= to && to - from < within,
    named: expected.includes(kind),
  };
}
