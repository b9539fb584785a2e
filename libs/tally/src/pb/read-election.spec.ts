import fc from 'fast-check';
import { idsOf } from '../election/election.js';
import { FIXTURES, fixture } from '../testing/fixtures.js';
import { readElection } from './read-election.js';
import type { PbElection } from './read-election.js';

function reading(text: string): Promise<PbElection> {
  return readElection([Buffer.from(text)]);
}

describe('reading a .pb file', () => {
  let approval: string;

  beforeAll(async () => {
    approval = await fixture('approval');
  });

  it('gives projects, ballots, votes and the recorded winners', async () => {
    const { election, meta, recordedWinners, hasScores, warnings } = await reading(approval);
    expect(election).toMatchObject({ decimals: 0, budget: 10_000_000n, voters: 8, votes: [6, 5, 4, 3, 1] });
    expect(election.projects[1]).toEqual({
      id: '2',
      cost: 5_000_000n,
      name: 'Көшені жарықтандыру; "Достық" көшесі',
      categories: ['жарық'],
      withdrawn: false,
    });
    expect(election.projects[0]?.categories).toEqual(['балалар', 'спорт']);
    expect(idsOf(election, recordedWinners ?? [])).toEqual(['1', '2', '4']);
    expect({ hasScores, warnings }).toEqual({ hasScores: false, warnings: [] });
    expect(meta.get('kato')).toBe('595237100');
  });

  it('groups identical ballots and keeps the blank one as a voter', async () => {
    const { ballots } = (await reading(approval)).election;
    const groups = Array.from(ballots.weights, (weight, group) => [[...ballots.membersOf(group)], weight]);
    expect(groups).toHaveLength(7);
    expect(groups).toContainEqual([[0, 1, 2], 2]);
    expect(groups).toContainEqual([[], 1]);
  });

  it.each([
    ['approval', [6, 5, 4, 3, 1], [6, 5, 4, 3, 1]],
    ['choose-1', [3, 1, 1], [3, 1, 1]],
    ['cumulative', [2, 2, 2], [12.5, 5.5, 9]],
    ['ordinal', [2, 3, 1, 1], [5, 7, 1, 3]],
    ['scoring', [2, 2, 0], [3, 2, -1]],
  ] as const)('counts votes and points of the type %s', async (name, votes, scores) => {
    const { election, warnings } = await reading(await fixture(name));
    expect(election.votes).toEqual(votes);
    expect(election.scores.map((score) => score / 1e6)).toEqual(scores);
    expect(warnings).toEqual([]);
  });

  it('counts money in the smallest unit that the file uses', async () => {
    const { election } = await reading(await fixture('choose-1'));
    expect(election).toMatchObject({ decimals: 2, budget: 90_050n });
    expect(election.projects.map(({ cost }) => cost)).toEqual([50_025n, 40_050n, 10_000n]);
  });

  it('reads Windows line ends and a byte-order mark like any others', async () => {
    const plain = await reading(approval);
    const windows = await reading(`\uFEFF${approval.replaceAll('\n', '\r\n')}`);
    expect(windows.election).toEqual(plain.election);
    expect(windows.meta).toEqual(plain.meta);
    expect(windows.warnings).toEqual([]);
  });

  it('does not depend on how the bytes are cut into pieces', async () => {
    for (const name of FIXTURES) {
      const bytes = Buffer.from(`\uFEFF${(await fixture(name)).replaceAll('\n', '\r\n')}`);
      const whole = await readElection([bytes]);
      const cuts = fc.array(fc.nat(bytes.length), { maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(cuts, async (at) => {
          const ends = [...at, bytes.length].sort((a, b) => a - b);
          const pieces = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
          expect((await readElection(pieces)).election).toEqual(whole.election);
        }),
        { seed: 20261122, numRuns: 20 },
      );
    }
  });
});
