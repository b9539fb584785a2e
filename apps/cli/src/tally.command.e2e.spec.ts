import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../../libs/tally/src/testing/fixtures');
const APPROVAL = join(FIXTURES, 'approval.pb');
const RULE_UNKNOWN = join(FIXTURES, 'scoring.pb');
const MAIN = join(import.meta.dirname, '../../../dist/apps/cli/src/main.js');

interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in a process of its own. */
function jinalysTally(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...env } };
    const child = execFile(process.execPath, [MAIN, 'tally', ...args], options, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

describe('jinalys tally', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jinalys-tally-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** A file like the fixture, but for one replacement. */
  async function altered(name: string, what: string, by: string): Promise<string> {
    const text = await readFile(APPROVAL, 'utf8');
    expect(text).toContain(what);
    const path = join(folder, `${name}.pb`);
    await writeFile(path, text.replace(what, by));
    return path;
  }

  it("counts by the file's own rule and finds the record to follow from it", async () => {
    expect(await jinalysTally([APPROVAL, '--json'])).toEqual({
      exitCode: 0,
      stdout: '{"winners":["1","2","4"],"totalCost":10000000,"rule":"greedy","matchesRecord":true}\n',
      stderr: '',
    });
    const { stdout } = await jinalysTally([APPROVAL]);
    expect(stdout).toBe(
      [
        '3 projects win, for 10000000 KZT of 10000000 KZT:',
        '  1  4000000 KZT  Балалар алаңы',
        '  2  5000000 KZT  Көшені жарықтандыру; "Достық" көшесі',
        '  4  1000000 KZT  Автобус аялдамасы',
        "The recorded outcome follows from the file's rule.\n",
      ].join('\n'),
    );
  });

  it('gives exit code 3 and both outcomes when the record does not follow from its rule', async () => {
    const file = await altered('differs', ';4;0;қаражат', ';4;1;қаражат');
    const json = await jinalysTally([file, '--json']);
    expect(json.exitCode).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({ winners: ['1', '2', '4'], matchesRecord: false });
    const { stdout } = await jinalysTally([file]);
    expect(stdout).toContain('Only recorded: 3\n');
    expect(stdout).toContain('Only by the rule: none\n');
  });

  it('counts by another rule without comparing with the record', async () => {
    const args = ['--rule', 'equal-shares', '--completion', 'add1', '--add1-options', 'exhaustive,integral'];
    const { exitCode, stdout } = await jinalysTally([APPROVAL, ...args, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      winners: ['1', '3', '4'],
      totalCost: 8_500_000,
      rule: 'equal-shares',
      matchesRecord: null,
    });
  });

  it('explains with --explain why each project won or lost, as data and in words, Kazakh unless told otherwise', async () => {
    const json = await jinalysTally([APPROVAL, '--explain', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      winners: ['1', '2', '4'],
      explanation: {
        currency: 'KZT',
        projects: [
          { id: '1', result: 'won', round: 1 },
          { id: '2', result: 'won', round: 2 },
          {
            id: '3',
            result: 'lost',
            wouldHaveWon: [
              { kind: 'lower-cost', cost: '1000000' },
              { kind: 'more-votes', more: 2 },
            ],
          },
          { id: '4', result: 'won' },
          { id: '5', result: 'lost' },
        ],
      },
      statistics: { votersWithWinner: { count: 7 } },
    });
    const kazakh = await jinalysTally([APPROVAL, '--explain'], { LANG: 'C.UTF-8' });
    expect(kazakh.stdout).toContain('3 Демалыс саябағы: іріктелмеді\n');
    const russian = await jinalysTally([APPROVAL, '--explain', '--language', 'ru']);
    expect(russian.stdout).toContain('Он был бы отобран, если бы набрал 6 голосов, то есть ещё 2 голоса.\n');
  });

  it('names the projects of a tie that no method covers, and takes the methods it is given', async () => {
    const file = await altered('tie', 'a1;1,2,3;', 'a1;1,3,4;');
    const count = (...methods: string[]): Promise<Answer> =>
      jinalysTally([file, '--rule', 'greedy', ...methods, '--json']);
    const [uncovered, cheaper, dearer, drawn] = await Promise.all([
      count(),
      count('--tie-breaking', 'max-votes,min-cost'),
      count('--tie-breaking', 'max-cost'),
      count('--tie-breaking', 'lot:a published seed'),
    ]);
    expect(uncovered).toMatchObject({ exitCode: 2, stdout: '' });
    expect(uncovered.stderr).toContain('the projects 2, 3, 4 stand equal');
    expect(JSON.parse(cheaper.stdout)).toMatchObject({ winners: ['1', '4', '3'] });
    expect(JSON.parse(dearer.stdout)).toMatchObject({ winners: ['1', '2', '4'] });
    expect(drawn.exitCode).toBe(0);
  });

  it('says line, column and reason of a bad file, in the language of the environment', async () => {
    const file = await altered('bad', 'a4;2,3;', 'a4;2,33;');
    expect(await jinalysTally([file, '--json'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${file}: error: line 30, column 6: the ballot names project 33, which is not in PROJECTS\n`,
    });
    const { stderr } = await jinalysTally([file], { LANG: 'kk_KZ.UTF-8' });
    expect(stderr).toBe(
      `${file}: қате: 30-жол, 6-таңба: бюллетеньде PROJECTS бөлімінде жоқ 33 жобасы аталған\n`,
    );
  });

  it.each([
    ['a file that is not there', ['/no/such/file.pb'], 'no such file'],
    ['no file at all', [], "missing required argument 'file'"],
    ['an unknown rule', [APPROVAL, '--rule', 'borda'], "'borda' is invalid"],
    ['an unknown method', [APPROVAL, '--tie-breaking', 'max-votes,dice'], '"dice" is none of'],
    ['a completion without its rule', [APPROVAL, '--completion', 'add1'], 'needs --rule'],
    ['a file whose rule is unknown', [RULE_UNKNOWN], 'the rule "unknown" of the file'],
  ])('gives exit code 2 for %s', async (_, args, reason) => {
    const { exitCode, stdout, stderr } = await jinalysTally(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
