import { PbError } from '../problem.js';
import { LONGEST_ROW, MOST_LINES_IN_ROW } from './rows.js';
import { readElection } from './read-election.js';

const HEAD = [
  'META\nkey;value',
  'description;d\ncountry;c\nunit;u\ninstance;i\nrule;greedy\ndate_begin;2026\ndate_end;2026',
  'num_projects;3\nbudget;10\nvote_type;approval',
].join('\n');
const PROJECTS = 'PROJECTS\nproject_id;cost\n1;5\n2;5\n3;5\nVOTES\nvoter_id;vote;remark';

/** A file of so many ballots, made while it is read; says how much of it was asked for. */
class GeneratedFile {
  bytes = 0;

  constructor(
    readonly ballots: number,
    readonly remark: string,
  ) {}

  *[Symbol.iterator](): Generator<Uint8Array> {
    yield this.#piece(`${HEAD}\nnum_votes;${this.ballots}\n${PROJECTS}\n`);
    for (let from = 0; from < this.ballots; from += 500) {
      let text = '';
      for (let voter = from; voter < Math.min(from + 500, this.ballots); voter++)
        text += `${voter};${1 + (voter % 3)},${1 + ((voter + 1) % 3)};${this.remark}\n`;
      yield this.#piece(text);
    }
  }

  #piece(text: string): Uint8Array {
    const piece = Buffer.from(text);
    this.bytes += piece.length;
    return piece;
  }
}

async function codeOf(source: Iterable<Uint8Array>, mostBallots?: number): Promise<string | undefined> {
  try {
    await readElection(source, mostBallots === undefined ? {} : { mostBallots });
    return undefined;
  } catch (error) {
    if (!(error instanceof PbError)) throw error;
    return error.message;
  }
}

function* endless(text: string): Generator<Uint8Array> {
  for (;;) yield Buffer.from(text);
}

describe('a large .pb file', () => {
  it('is counted while it is read, in memory that does not grow with its size', async () => {
    const file = new GeneratedFile(24_000, 'x'.repeat(4000));
    const before = process.memoryUsage();
    const { election } = await readElection(file);
    const after = process.memoryUsage();
    expect(file.bytes).toBeGreaterThan(96_000_000);
    expect(election.voters).toBe(24_000);
    expect(election.votes).toEqual([16_000, 16_000, 16_000]);
    expect(election.ballots.count).toBe(3);
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(60_000_000);
  });

  it('is refused as soon as it has more ballots than allowed', async () => {
    const file = new GeneratedFile(1_000_000, '');
    expect(await codeOf(file, 1000)).toBe('TooManyBallots at line 1021, column 1');
    expect(file.bytes).toBeLessThan(100_000);
  });

  it('is refused if a line does not end', async () => {
    expect(await codeOf(endless('x'.repeat(65_536)))).toBe('RowTooLong at line 1, column 1');
    expect(LONGEST_ROW).toBe(1024 * 1024);
  });

  it('is refused if a quote is not closed, at the place where it was opened', async () => {
    function* file(): Generator<Uint8Array> {
      yield Buffer.from('META\nkey;value\nunit;"open\n');
      yield* endless('more;text\n'.repeat(100));
    }
    expect(await codeOf(file())).toBe('QuoteNotClosed at line 3, column 6');
    expect(MOST_LINES_IN_ROW).toBe(1000);
  });

  it('is refused if META, or the list of projects, has no end', async () => {
    function* counting(start: string, row: (at: number) => string): Generator<Uint8Array> {
      yield Buffer.from(start);
      for (let from = 0; ; from += 1000)
        yield Buffer.from(Array.from({ length: 1000 }, (_, at) => row(from + at)).join(''));
    }
    expect(await codeOf(counting('META\nkey;value\n', (at) => `k${at};v\n`))).toMatch(
      /^TooManyMetaKeys at line 1003,/,
    );
    const start = `${HEAD}\nnum_votes;1\nPROJECTS\nproject_id;cost\n`;
    expect(await codeOf(counting(start, (at) => `p${at};1\n`))).toMatch(/^TooManyProjects at line 100016,/);
  });
});
