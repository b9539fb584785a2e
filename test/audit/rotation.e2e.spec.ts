import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  encodeKey,
  openNote,
  parseCheckpoint,
  parseNote,
  signerOf,
  UrlSource,
  verifyHistory,
} from '#libs/audit';
import type { NoteKey, Verdict } from '#libs/audit';
import { judgedHistory } from '../../apps/api/src/infrastructure/histories.js';
import { OKRUG } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { House, STORY_MS } from '../journeys/support/house.js';
import { Office } from '../journeys/support/office.js';

const NOW = '2026-03-02T05:00:00.000Z';
const TODAY = NOW.slice(0, 10);
const LOOK_MS = 100;
const PATIENCE_MS = 60_000;
const NEW_SEED = Buffer.alloc(32, 9);

describe('the log’s key is changed', () => {
  let house: House;
  let office: Office;
  let oldSeed: Buffer;
  let oldKey: NoteKey;
  let newKey: NoteKey;
  /** What the log published under the old key, under both, and under the new one. */
  const published: string[] = [];

  beforeAll(async () => {
    house = await House.open(NOW, { JINALYS_AUDIT_INTERVAL: '1' });
    office = new Office(house, 'change of keys');
    oldSeed = Buffer.from(await readFile(join(house.api.dataDir, 'keys', 'audit.key'), 'utf8'), 'base64');
    published.push(await checkpointAbove(0));
    const { origin } = parseCheckpoint(parseNote(published[0] ?? '').text);
    [oldKey, newKey] = [signerOf(origin, oldSeed).key, signerOf(origin, NEW_SEED).key];
    const after = { JINALYS_AUDIT_KEY: NEW_SEED.toString('base64') };
    const between = { ...after, JINALYS_AUDIT_PREVIOUS_KEY: oldSeed.toString('base64') };
    for (const [index, env] of [between, after].entries()) {
      await house.killAndRestart(NOW, env);
      office.forgetTokens();
      const { size } = parseCheckpoint(parseNote(published.at(-1) ?? '').text);
      await office.give('administrator', 'grantRole', {
        personId: personId('auditor'),
        role: index === 0 ? 'expert' : 'akimOffice',
        territory: OKRUG,
        validFrom: TODAY,
        basis: { number: '4', date: TODAY },
      });
      published.push(await checkpointAbove(size));
    }
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  async function checkpointAbove(size: number): Promise<string> {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
      const answer = await fetch(`${house.api.url}/log/checkpoint`);
      const note = answer.ok ? await answer.text() : undefined;
      if (note !== undefined && parseCheckpoint(parseNote(note).text).size > size) return note;
      await delay(LOOK_MS);
    }
    throw new Error(`nothing above ${String(size)} was signed:\n${house.api.log}`);
  }

  const signedBy = (note: string, ...known: readonly NoteKey[]): readonly string[] =>
    openNote(note, known).verified.map(({ key }) => encodeKey(key));

  async function verified(since: readonly string[], ...keys: readonly NoteKey[]): Promise<Verdict> {
    const source = await UrlSource.open(`${house.api.url}/log`);
    return verifyHistory(source, { keys, since, witnesses: [] }, judgedHistory);
  }

  it('signs with the old key, then with both, then with the new one', () => {
    const signers = published.map((note) => signedBy(note, oldKey, newKey).toSorted());
    const [old, fresh] = [encodeKey(oldKey), encodeKey(newKey)];
    expect(signers).toEqual([[old], [old, fresh].toSorted(), [fresh]]);
    expect(published.map((note) => parseNote(note).signatures.length)).toEqual([1, 2, 1]);
  });

  it('names both keys, and its whole history is verified over the change', async () => {
    const { findings, notes } = await verified(published, oldKey, newKey);
    expect(findings).toEqual([]);
    expect(notes.join()).not.toContain('earlier checkpoints bear');
    const keys = await (await UrlSource.open(`${house.api.url}/log`)).keys();
    expect(keys.toSorted()).toEqual([oldKey, newKey].map(encodeKey).toSorted());
  });

  it('is believed by who has the new key alone, no longer by who has the old one alone', async () => {
    const [, both = ''] = published;
    const { findings, notes } = await verified([both], newKey);
    expect(findings).toEqual([]);
    expect(notes.join()).toContain('earlier checkpoints bear no signature of a key that was given');
    const late = await verified([], oldKey);
    expect(late.findings.map(({ kind }) => kind)).toContain('signatureWrong');
  });
});
