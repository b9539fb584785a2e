import { lotOf, readElection, recordedOptions, tally, idsOf } from '#libs/tally';
import type { PbElection } from '#libs/tally';
import type { BallotRules, ProjectOnBallot, TallyChoice } from '../../domain/campaign/campaign.events.js';
import { KEY, OKRUG, SEED } from '../../domain/campaign/testing/campaigns.js';
import { BallotInvalid, electionsOf } from './count-ballots.js';
import { contest, filesOf, voters } from './testing/contest.js';
import type { Contest } from './testing/contest.js';

const MILLION = 1_000_000;

function project(projectId: string, millions: number): ProjectOnBallot {
  const title = { kk: projectId, ru: projectId };
  return { projectId, costTiyn: millions * MILLION, category: 'road', district: OKRUG, title };
}

/** The budget is 2,000 millions. */
const PROJECTS = [
  project('a', 1200),
  project('b', 900),
  project('c', 600),
  project('d', 500),
  project('e', 300),
  project('f', 200),
];

/** Votes: a 21, b 20, c 12, d 23, e 11, f 10. */
const CHOICES = [
  ...voters(10, 'a', 'b', 'f'),
  ...voters(10, 'a', 'b'),
  ...voters(1, 'a'),
  ...voters(12, 'c', 'd'),
  ...voters(11, 'd', 'e'),
];
const TALLY: TallyChoice = {
  rule: 'greedy',
  satisfaction: 'cost',
  completion: 'none',
  tieBreaking: ['max-votes', 'lot'],
};
const APPROVAL: BallotRules = { kind: 'approval', mostProjects: 3 };
const KNAPSACK: BallotRules = { kind: 'knapsack', mostCostTiyn: 2300 * MILLION };

const counted = (
  tallyChoice: Partial<TallyChoice>,
  ballot: BallotRules = APPROVAL,
  choices = CHOICES,
  excluded: readonly string[] = [],
) =>
  contest({ terms: { tally: { ...TALLY, ...tallyChoice }, ballot }, projects: PROJECTS, choices, excluded });

/** The file that is published of the count. */
async function published(result: Contest): Promise<string> {
  const [pb] = await filesOf(result).of('campaign-1');
  return Array.from(pb!.chunks).join('');
}

/** The winners that anybody finds in it. */
function winnersOf(pb: PbElection): readonly string[] {
  return idsOf(pb.election, tally(pb.election, recordedOptions(pb)).winners);
}

const read = (text: string) => readElection([Buffer.from(text)]);

describe('a count by every rule that a campaign may choose, from the sealed ballots to the published file', () => {
  it.each<[string, Partial<TallyChoice>, BallotRules, readonly string[], string]>([
    ['greedy', {}, APPROVAL, ['d', 'a', 'e'], 'greedy-threshold'],
    ['greedy, knapsack ballots', {}, KNAPSACK, ['d', 'a', 'e'], 'greedy-threshold'],
    ['greedy, ended by what is too dear', { rule: 'greedy-no-skip' }, APPROVAL, ['d', 'a'], 'greedy-no-skip'],
    [
      'greedy by votes for the money',
      { satisfaction: 'cardinality' },
      APPROVAL,
      ['f', 'd', 'e', 'b'],
      'greedy-custom',
    ],
    ['Phragmén', { rule: 'phragmen' }, APPROVAL, ['f', 'd', 'e', 'b'], 'unknown'],
    ['Phragmén, knapsack ballots', { rule: 'phragmen' }, KNAPSACK, ['f', 'd', 'e', 'b'], 'unknown'],
    ['equal shares', { rule: 'equal-shares' }, APPROVAL, ['d', 'b'], 'equalshares'],
    ['equal shares, knapsack ballots', { rule: 'equal-shares' }, KNAPSACK, ['d', 'b'], 'equalshares'],
    [
      'equal shares, what is left spent by votes',
      { rule: 'equal-shares', completion: 'utilitarian' },
      APPROVAL,
      ['d', 'b', 'c'],
      'unknown',
    ],
    [
      'equal shares, raised',
      { rule: 'equal-shares', completion: 'add1' },
      APPROVAL,
      ['d', 'a', 'e'],
      'equalshares/add1',
    ],
    [
      'equal shares, raised and then spent by votes',
      { rule: 'equal-shares', completion: 'add1u' },
      APPROVAL,
      ['d', 'a', 'e'],
      'unknown',
    ],
    [
      'equal shares by the number of winners',
      { rule: 'equal-shares', satisfaction: 'cardinality' },
      APPROVAL,
      ['f', 'd'],
      'unknown',
    ],
  ])('%s', async (_name, tallyChoice, ballot, winners, name) => {
    const result = await counted(tallyChoice, ballot);
    expect(result.results[0]).toMatchObject({ voters: CHOICES.length, winners });
    const pb = await read(await published(result));
    expect(winnersOf(pb)).toEqual(winners);
    expect(pb.warnings).toEqual([]);
    expect([pb.meta.get('rule'), pb.meta.get('min_project_score_threshold')]).toEqual([name, '10']);
    expect(pb.meta.get('comment')).toMatch(
      /^#1: Projects with fewer than 10 votes[^]*#2: Rule: [^]*#3: Ties: more votes/,
    );
  });

  it('a knapsack ballot that is dearer than it may be is no ballot', async () => {
    const { state, collected } = await counted({}, KNAPSACK);
    const tighter: BallotRules = { kind: 'knapsack', mostCostTiyn: 2299 * MILLION };
    const opened = { ...state.opened!, terms: { ...state.opened!.terms, ballot: tighter } };
    expect(() => electionsOf({ ...state, opened }, collected.ballots, Buffer.from(KEY, 'hex'), SEED)).toThrow(
      BallotInvalid,
    );
  });
});

describe('what takes no part in a count', () => {
  const byNumber = { rule: 'equal-shares', satisfaction: 'cardinality' } as const;

  it('a project with nine voters, which with ten would win', async () => {
    const nine = CHOICES.toSpliced(0, 1, ['a', 'b']);
    const [ten] = (await counted(byNumber)).results;
    expect(ten?.winners).toEqual(['f', 'd']);
    const result = await counted(byNumber, APPROVAL, nine);
    expect(result.results[0]?.winners).toEqual(['d', 'b']);
    const pb = await read(await published(result));
    expect(winnersOf(pb)).toEqual(['d', 'b']);
  });

  it('a project that a court excluded after people had voted for it; their other votes count', async () => {
    const result = await counted({}, APPROVAL, CHOICES, ['d']);
    expect(result.results[0]).toMatchObject({ voters: CHOICES.length, winners: ['a', 'c', 'f'] });
    const pb = await read(await published(result));
    expect(pb.election.projects.find(({ id }) => id === 'd')?.withdrawn).toBe(true);
    expect(winnersOf(pb)).toEqual(['a', 'c', 'f']);
  });
});

describe('projects that stand equal', () => {
  it('are told apart by the lot, which stands in the published file', async () => {
    const choices = [...voters(12, 'a'), ...voters(12, 'b')];
    const result = await counted({}, APPROVAL, choices);
    const first = lotOf(SEED, 'a') < lotOf(SEED, 'b') ? 'a' : 'b';
    expect(result.results[0]?.winners).toEqual([first]);
    const text = await published(result);
    for (const id of ['a', 'b']) expect(text).toMatch(new RegExp(`^${id};.*;${lotOf(SEED, id)}$`, 'm'));
  });
});
