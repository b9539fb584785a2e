import { PbError } from '../problem.js';
import type { Problem } from '../problem.js';
import { fixture } from '../testing/fixtures.js';
import { readElection } from './read-election.js';

type Found = readonly [code: string, line: number, column: number, facts?: Problem['facts']];

function found({ code, place, facts }: Problem): Found {
  const where = [code, place.line, place.column] as const;
  return Object.keys(facts).length === 0 ? where : [...where, facts];
}

/** The errors of a text; its warnings are left out. */
async function errorsOf(text: string | Uint8Array): Promise<Found[]> {
  try {
    await readElection([typeof text === 'string' ? Buffer.from(text) : text]);
    return [];
  } catch (error) {
    if (!(error instanceof PbError)) throw error;
    return error.problems.filter(({ severity }) => severity === 'error').map(found);
  }
}

async function warningsOf(text: string): Promise<Found[]> {
  return (await readElection([Buffer.from(text)])).warnings.map(found);
}

describe('a bad .pb file', () => {
  let approval: string;
  let cumulative: string;

  beforeAll(async () => {
    approval = await fixture('approval');
    cumulative = await fixture('cumulative');
  });

  function altered(text: string, what: string, by: string): string {
    expect(text).toContain(what);
    return text.replace(what, by);
  }

  it.each<[string, string, string, Found]>([
    [
      'too many projects stated',
      'num_projects;5',
      'num_projects;6',
      ['ProjectCountWrong', 7, 14, { stated: 6, found: 5 }],
    ],
    [
      'too few ballots stated',
      'num_votes;8',
      'num_votes;7',
      ['VoteCountWrong', 8, 11, { stated: 7, found: 8 }],
    ],
    [
      'a count that is none',
      'num_votes;8',
      'num_votes;-8',
      ['NumberInvalid', 8, 11, { key: 'num_votes', value: '-8' }],
    ],
    ['a budget of 0', 'budget;10000000', 'budget;0', ['BudgetNotPositive', 9, 8, { budget: '0' }]],
    ['a negative budget', 'budget;10000000', 'budget;-1', ['BudgetNotPositive', 9, 8, { budget: '-1' }]],
    ['no budget', 'budget;10000000\n', '', ['MetaFieldMissing', 18, 1, { key: 'budget' }]],
    [
      'an unknown vote type',
      'approval',
      'borda',
      [
        'VoteTypeUnknown',
        10,
        11,
        { value: 'borda', known: ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'] },
      ],
    ],
    ['a key twice', 'max_length;3', 'budget;3', ['MetaKeyRepeated', 14, 1, { key: 'budget' }]],
    ['a negative cost', '1;4000000', '1;-4', ['CostNegative', 20, 3, { project: '1', cost: '-4' }]],
    ['a missing cost', '1;4000000', '1;', ['CostMissing', 20, 3, { project: '1' }]],
    ['a cost with a comma', '1;4000000', '1;4,5', ['NumberInvalid', 20, 3, { key: 'cost', value: '4,5' }]],
    ['a project id twice', '\n5;2500000', '\n4;2500000', ['ProjectRepeated', 24, 1, { project: '4' }]],
    ['a project without an id', '\n5;2500000', '\n;2500000', ['ProjectIdMissing', 24, 1]],
    [
      'a project id with a comma',
      '\n5;2500000',
      '\n"5,6";2500000',
      ['ProjectIdHasComma', 24, 1, { project: '5,6' }],
    ],
    ['a voter twice', '\na8;', '\na7;', ['VoterRepeated', 34, 1]],
    ['no voter id', '\na8;', '\n;', ['VoterIdMissing', 34, 1]],
    ['a vote for an unknown project', 'a4;2,3;', 'a4;2,7;', ['ProjectUnknown', 30, 6, { project: '7' }]],
    ['a project twice in a vote', 'a4;2,3;', 'a4;2,2;', ['ProjectTwiceInVote', 30, 6, { project: '2' }]],
    ['a vote that names too many', 'a4;2,3;', 'a4;2,3,4,5;', ['VoteTooLong', 30, 4, { most: 3, found: 4 }]],
    ['a stray comma in a vote', 'a4;2,3;', 'a4;2,,3;', ['StraySeparator', 30, 6]],
    [
      'a stray semicolon in a vote',
      'a4;2,3;62',
      'a4;2,3;;62',
      ['StraySeparator', 30, 12, { expected: 4, found: 5 }],
    ],
    ['a cell missing', 'a4;2,3;62;paper', 'a4;2,3;62', ['CellsMissing', 30, 10, { expected: 4, found: 3 }]],
    ['a quote that stands alone', '62;paper', '62;pa"per', ['QuoteMisplaced', 30, 13]],
    ['text after a quote', 'a4;2,3;', 'a4;"2",3;', ['QuoteMisplaced', 30, 7]],
    ['a column without a name', 'voter_id;vote;age', 'voter_id;vote;', ['ColumnNameMissing', 26, 15]],
    [
      'a column twice',
      'voter_id;vote;age',
      'voter_id;vote;vote',
      ['ColumnRepeated', 26, 15, { name: 'vote' }],
    ],
    [
      'no column of costs',
      'project_id;cost',
      'project_id;price',
      ['ColumnMissing', 19, 1, { section: 'PROJECTS', name: 'cost' }],
    ],
    [
      'no column of votes',
      'voter_id;vote;',
      'voter_id;ballot;',
      ['ColumnMissing', 26, 1, { section: 'VOTES', name: 'vote' }],
    ],
    ['no section PROJECTS', 'PROJECTS\n', '', ['SectionMissing', 18, 1, { sections: ['PROJECTS'] }]],
    ['no section VOTES', 'VOTES\n', '', ['SectionMissing', 25, 1, { sections: ['VOTES'] }]],
    [
      'sections in another order',
      '\nPROJECTS',
      '\nVOTES',
      ['SectionOutOfOrder', 18, 1, { found: 'VOTES', expected: 'PROJECTS' }],
    ],
    ['no section META', 'META\n', '', ['MetaMissing', 1, 1]],
    ['another header of META', 'key;value', 'key,value', ['MetaHeaderWrong', 2, 1, { found: 'key,value' }]],
  ])('refuses %s, naming line, column and reason', async (_, what, by, expected) => {
    expect((await errorsOf(altered(approval, what, by)))[0]).toEqual(expected);
  });

  it.each<[string, string, string, Found]>([
    [
      'above their sum',
      '1;x,y;7.5,2.5',
      '1;x,y;7.5,3',
      ['PointsAboveLimit', 23, 7, { key: 'max_sum_points', limit: 10, found: 10.5 }],
    ],
    [
      'of another number than the projects',
      '1;x,y;7.5,2.5',
      '1;x,y;7.5',
      ['PointsCountWrong', 23, 7, { projects: 2, points: 1 }],
    ],
    [
      'that are no number',
      '1;x,y;7.5,2.5',
      '1;x,y;7.5,two',
      ['NumberInvalid', 23, 7, { key: 'points', value: 'two' }],
    ],
  ])('refuses points %s', async (_, what, by, expected) => {
    expect((await errorsOf(altered(cumulative, what, by)))[0]).toEqual(expected);
  });

  it('names every error of a file, in the order of the file', async () => {
    let text = altered(approval, 'num_votes;8', 'num_votes;9');
    text = altered(text, '1;4000000', '1;-4');
    text = altered(text, 'a4;2,3;', 'a4;2,7;');
    expect((await errorsOf(text)).map(([code, line]) => [code, line])).toEqual([
      ['VoteCountWrong', 8],
      ['CostNegative', 20],
      ['ProjectUnknown', 30],
    ]);
  });

  it('gives a file up after a hundred errors', async () => {
    const votes = Array.from({ length: 1000 }, (_, at) => `v${at};7`).join('\n');
    const text = approval.slice(0, approval.indexOf('a1;')).replace('num_votes;8', 'num_votes;1000');
    const wide = votes.replaceAll(';7', ';7;;');
    expect(await errorsOf(`${text}${wide}\n`)).toHaveLength(100);
  });

  it.each([
    ['nothing at all', '', ['SectionMissing', 1, 1, { sections: ['META', 'PROJECTS', 'VOTES'] }]],
    ['a lone META', 'META\nkey;value\n', ['SectionMissing', 2, 1, { sections: ['PROJECTS', 'VOTES'] }]],
    ['a section without a header', 'META\n', ['HeaderMissing', 1, 1, { section: 'META' }]],
  ] as const)('refuses %s', async (_, text, expected) => {
    expect(await errorsOf(text)).toEqual([expected]);
  });

  it('refuses an election without ballots or without projects', async () => {
    const noVotes = altered(approval.slice(0, approval.indexOf('a1;')), 'num_votes;8', 'num_votes;0');
    expect((await errorsOf(noVotes))[0]?.[0]).toBe('NoBallots');
    const start = approval.indexOf('1;4000000');
    const noProjects = approval.slice(0, start) + approval.slice(approval.indexOf('VOTES\nvoter'));
    expect((await errorsOf(noProjects.replace('num_projects;5', 'num_projects;0')))[0]?.[0]).toBe(
      'NoProjects',
    );
  });

  it('refuses text that is not UTF-8, naming the line', async () => {
    const bytes = Buffer.from(approval);
    bytes[bytes.indexOf('a4;')] = 0xff;
    expect(await errorsOf(bytes)).toEqual([['NotUtf8', 30, 1]]);
  });

  it.each<[string, string, string, Found]>([
    ['a withdrawn project', '5;2500000', '5;999999999', ['ProjectWithdrawn', 24, 3, { project: '5' }]],
    ['a project that costs nothing', '5;2500000', '5;0', ['CostZero', 24, 3, { project: '5' }]],
    [
      'votes other than the ballots give',
      'жарық;5;',
      'жарық;9;',
      ['ColumnDiffersFromBallots', 21, 1, { column: 'votes', project: '2', stated: 9, counted: 5 }],
    ],
    ['a space in a vote', 'a4;2,3;', 'a4;2, 3;', ['StraySpace', 30, 6]],
    ['a blank line', '\nVOTES', '\n\nVOTES', ['BlankLine', 25, 1]],
    ['separators that a spreadsheet adds', '\nVOTES', '\nVOTES;;;', ['StraySeparator', 25, 7]],
    ['a description missing', 'country;Kazakhstan\n', '', ['MetaFieldMissing', 18, 1, { key: 'country' }]],
    [
      'an unusual date',
      '01.09.2026',
      '2026-09-01',
      ['DateUnusual', 12, 12, { key: 'date_begin', value: '2026-09-01' }],
    ],
    [
      'a vote above the sum of costs',
      'max_length;3',
      'max_sum_cost;11000000',
      ['VoteCostsTooMuch', 27, 4, { limit: 11_000_000, found: 12_500_000 }],
    ],
  ])('only warns of %s', async (_, what, by, expected) => {
    expect((await warningsOf(altered(approval, what, by)))[0]).toEqual(expected);
  });
});
