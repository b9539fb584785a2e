import type { JsonObject } from '#libs/kernel';
import { batchOpened, KEY, PROJECTS } from '../../domain/campaign/testing/campaigns.js';
import { paperBatchDecider } from '../../domain/paper-batch/paper-batch.decider.js';
import { openChoice, sealChoice, SEALING_BYTES, sealSheet } from '../ballot/sealed-choice.js';
import { CampaignRecount } from './recount.js';
import { contest, told } from './testing/contest.js';
import type { Told } from './testing/contest.js';

const key = Buffer.from(KEY, 'hex');
/** Thirty voters, two projects each. */
const CHOICES = Array.from({ length: 30 }, (_, voter) => [
  PROJECTS[voter % 3]!.projectId,
  PROJECTS[(voter + 1) % 3]!.projectId,
]);

async function again(log: readonly Told[], isComplete = true) {
  const recount = new CampaignRecount();
  log.forEach((event, index) => {
    recount.take(event, index);
  });
  return recount.finish(isComplete);
}

describe('counting a campaign again across its streams', () => {
  let log: readonly Told[];
  beforeAll(async () => {
    ({ log } = await contest({ choices: CHOICES }));
  });

  it('confirms a result that follows from the ballots', async () => {
    const { findings, notes } = await again(log);
    expect(findings).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  it('finds a ballot that is missing, one that was swapped, and winners that nobody counted', async () => {
    const without = log.filter(({ stream }) => stream !== 'ballot-7');
    expect((await again(without)).findings[0]?.how).toContain('not as many');
    const other = sealChoice(key, 'ballot-7', ['road'], PROJECTS, Buffer.alloc(SEALING_BYTES, 99));
    const swapped = log.map((event) =>
      event.stream === 'ballot-7' ? { ...event, data: { ...event.data, ...other } } : event,
    );
    expect((await again(swapped)).findings[0]?.how).toContain('root of the close');
    const forged = log.map((event) => {
      if (event.type !== 'ResultDeclared') return event;
      const [result] = event.data['results'] as readonly JsonObject[];
      return { ...event, data: { ...event.data, results: [{ ...result, winners: ['road'] }] } };
    });
    expect((await again(forged)).findings[0]?.how).toContain('does not follow');
  });

  it('finds more ballots than voters, and a close that did not wait for paper', async () => {
    const fewer = log.map((event) => {
      if (event.type !== 'VotingOpened') return event;
      const eligibility = { ...(event.data['eligibility'] as JsonObject), eligible: 29 };
      return { ...event, data: { ...event.data, eligibility } };
    });
    expect((await again(fewer)).findings[0]?.how).toContain('more ballots');
    const [first] = paperBatchDecider.decide(batchOpened, paperBatchDecider.initialState);
    const opened = told('paperBatch-1', first!);
    const opening = log.findIndex(({ type }) => type === 'VotingOpened');
    const hasty = [...log.slice(0, opening + 1), opened, ...log.slice(opening + 1)];
    expect((await again(hasty)).findings[0]?.how).toContain('before all paper');
  });

  it.each([
    ['a later close', { closesAt: '2026-04-13T19:00:00.000Z' }, 'another opening or close'],
    [
      'an earlier moment than it was recorded at',
      { occurredAt: '2026-03-31T05:00:00.000Z' },
      'another moment',
    ],
    ['another roll', { standing: { on: '2026-04-12', rollVersion: 2, verdict: 'eligible' } }, 'another roll'],
    ['a district that has no budget', { district: '595037100' }, 'no budget'],
  ])('finds a ballot with %s', async (_what, changes, how) => {
    const changed = log.map((event) =>
      event.stream === 'ballot-7' ? { ...event, data: { ...event.data, ...changes } } : event,
    );
    const { findings } = await again(changed);
    expect(findings[0]).toMatchObject({ stream: 'ballot-7', how: expect.stringContaining(how) as string });
  });

  it('says that it counted nothing where ballots are withheld', async () => {
    const { findings, notes } = await again(
      log.filter(({ stream }) => !stream.startsWith('ballot-')),
      false,
    );
    expect(findings).toEqual([]);
    expect(notes[0]).toContain('withheld');
  });
});

describe('a sealed choice', () => {
  const random = Buffer.alloc(SEALING_BYTES, 7);

  it('opens with its key in its place only, and has one length whatever it says', () => {
    const one = sealChoice(key, 'ballot-1', ['road'], PROJECTS, random);
    const all = sealChoice(key, 'ballot-1', ['light', 'road', 'ground'], PROJECTS, random);
    expect(one.sealed).toHaveLength(all.sealed.length);
    expect(openChoice(key, 'ballot-1', all, PROJECTS)).toEqual(['ground', 'road', 'light']);
    expect(openChoice(key, 'ballot-2', one, PROJECTS)).toBeUndefined();
    expect(openChoice(Buffer.alloc(32), 'ballot-1', one, PROJECTS)).toBeUndefined();
    expect(openChoice(key, 'ballot-1', { ...one, commitment: all.commitment }, PROJECTS)).toBeUndefined();
  });

  it('of a sheet is the same for who reads the same, in whatever order', () => {
    const sheet = (ids: readonly string[] | null) => sealSheet(key, 'sheet-1', ids, PROJECTS);
    expect(sheet(['road', 'light'])).toEqual(sheet(['light', 'road']));
    expect(sheet(['road']).commitment).not.toBe(sheet(['light']).commitment);
    expect(sheet(null).sealed).toBeNull();
  });
});
