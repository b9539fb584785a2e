import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderSource, inclusionProof, nodesFrom, verifyHistory, writeBundle } from '#libs/audit';
import type { EventPlace, Finding, Trust, Verdict } from '#libs/audit';
import { copyOf, sayPublic } from './support/bundle-copy.js';
import { Random } from './support/random.js';
import { sampleHistory, sampleRules } from './support/sample-history.js';
import { LOG_KEY, sampleLog, TRUST } from './support/sample-log.js';

const LEAVES = 300;

let folder: string;
let original: string;
/** The leaves of the chosen stream. */
let leaves: readonly number[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinalys-chosen-'));
  original = join(folder, 'original');
  const events = sampleHistory(new Random(3), LEAVES).slice(0, LEAVES);
  const log = await sampleLog(events);
  const { stream } = events.find((event) => event.stream.startsWith('separateGathering-'))!;
  leaves = events.flatMap((event, index) => (event.stream === stream ? [index] : []));
  const read = nodesFrom(log.tiles, log.size);
  const chosen = await Promise.all(
    leaves.map(async (leafIndex) => {
      const proof = await inclusionProof(leafIndex, log.size, read);
      return {
        line: log.lines[leafIndex]!,
        place: { leafIndex, proof: proof.map((hash) => hash.toString('base64')) },
      };
    }),
  );
  await writeBundle(original, {
    manifest: { format: 'jinalys-audit-bundle@1', scope: { stream }, audience: 'auditor' },
    checkpoint: log.checkpoints.get(log.size)!,
    checkpoints: [...log.checkpoints.values()],
    keys: [LOG_KEY.key],
    tiles: log.tiles,
    events: chosen,
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Chosen {
  readonly lines: string[];
  readonly places: EventPlace[];
}

async function tampered(name: string, tamper: (chosen: Chosen) => void): Promise<string> {
  const path = await copyOf(original, join(folder, name.replaceAll(' ', '-')));
  const [lines, places] = await Promise.all(
    ['events.jsonl', 'places.jsonl'].map(async (file) =>
      (await readFile(join(path, file), 'utf8')).trimEnd().split('\n'),
    ),
  );
  const chosen = { lines: lines!, places: places!.map((place) => JSON.parse(place) as EventPlace) };
  tamper(chosen);
  await writeFile(join(path, 'events.jsonl'), chosen.lines.map((line) => `${line}\n`).join(''));
  await writeFile(
    join(path, 'places.jsonl'),
    chosen.places.map((place) => `${JSON.stringify(place)}\n`).join(''),
  );
  return path;
}

async function verify(path: string, trust: Trust = TRUST): Promise<Verdict> {
  return verifyHistory(await FolderSource.open(path), trust, sampleRules);
}

function swap(items: unknown[], one: number, other: number): void {
  [items[one], items[other]] = [items[other], items[one]];
}

describe('a bundle of one stream', () => {
  it('holds, and says what it cannot show', async () => {
    const { findings, events, notes } = await verify(original);
    expect(findings).toEqual([]);
    expect(events).toMatchObject({ read: leaves.length, withheld: 0, judged: leaves.length });
    expect(notes).toContainEqual(expect.stringContaining('came after the last of a stream'));
  });

  it.each<[string, (chosen: Chosen) => void, () => Partial<Finding>]>([
    [
      'an event told otherwise',
      ({ lines }) => (lines[2] = lines[2]!.replace('"channel":"desk"', '"channel":"web"')),
      () => ({ kind: 'proofWrong', from: leaves[2]! }),
    ],
    [
      'the proof of another event',
      ({ places }) => (places[1] = { ...places[1]!, proof: places[2]!.proof }),
      () => ({ kind: 'proofWrong', from: leaves[1]! }),
    ],
    [
      'another leaf than its own',
      ({ places }) => (places[0] = { ...places[0]!, leafIndex: places[0]!.leafIndex + 1 }),
      () => ({ kind: 'proofWrong', from: leaves[0]! + 1 }),
    ],
    [
      'an event that is left out, its place kept',
      ({ lines }) => lines.pop(),
      () => ({ kind: 'eventMissing', from: leaves.at(-1)! }),
    ],
    [
      'an event left out with its place',
      ({ lines, places }) => {
        lines.splice(1, 1);
        places.splice(1, 1);
      },
      () => ({ kind: 'revisionGap', from: leaves[2]! }),
    ],
    [
      'two events in each other’s place',
      ({ lines, places }) => {
        swap(lines, 1, 2);
        swap(places, 1, 2);
      },
      () => ({ kind: 'eventMoved', from: leaves[1]! }),
    ],
    [
      'one event twice',
      ({ lines, places }) => {
        lines.push(lines.at(-1)!);
        places.push(places.at(-1)!);
      },
      () => ({ kind: 'eventMoved', from: leaves.at(-1)! }),
    ],
    [
      'an event without a proof',
      ({ lines }) => lines.push(lines[0]!),
      () => ({ kind: 'eventInserted', from: leaves.at(-1)! + 1 }),
    ],
    [
      'an event withheld from an auditor',
      ({ lines }) => (lines[1] = ''),
      () => ({ kind: 'eventWithheld', from: leaves[1]! }),
    ],
  ])('is found out with %s', async (name, tamper, expected) => {
    const { findings } = await verify(await tampered(name, tamper));
    expect(findings).toContainEqual(expect.objectContaining(expected()));
  });

  it('that now calls itself public is found out by who demands what an auditor may read', async () => {
    const path = await tampered('as if public', ({ lines }) => (lines[1] = ''));
    await sayPublic(path);
    const believed = await verify(path);
    expect([believed.findings, believed.events.withheld]).toEqual([[], 1]);
    const { findings } = await verify(path, { ...TRUST, audience: 'auditor' });
    expect(findings[0]).toMatchObject({ kind: 'eventWithheld', from: leaves[1] });
  });
});
