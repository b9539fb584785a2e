import { SCORE_UNIT } from '../election/election.js';
import type { Election } from '../election/election.js';
import { Problems } from '../problem.js';
import type { Problem } from '../problem.js';
import { Meta } from './meta.js';
import { ProjectList } from './projects.js';
import type { RecordedProject } from './projects.js';
import { RowSplitter } from './rows.js';
import type { Row } from './rows.js';
import { SectionReader } from './sections.js';
import type { PbSink, SectionName } from './sections.js';
import { VoteList } from './votes.js';
import type { PbFile, PbTable } from './pb-file.js';

/** An election with what its file says about it and about its outcome. */
export interface PbElection {
  readonly election: Election;
  readonly meta: ReadonlyMap<string, string>;
  /** The projects with `selected` = 1, by index, in file order; null if the file has no such column. */
  readonly recordedWinners: readonly number[] | null;
  /** True if PROJECTS has the column `score`: then the record's greedy rules order by it. */
  readonly hasScores: boolean;
  readonly warnings: readonly Problem[];
  readonly warningsNotKept: number;
}

export interface ReadOptions {
  /** The most ballots that are read before the file is refused; their ids are held to find repeats. */
  readonly mostBallots?: number;
}

const MOST_BALLOTS = 10_000_000;

/** Understands the rows of a file one at a time; keeps no row. */
class ElectionReader implements PbSink {
  readonly #meta: Meta;
  readonly #projects: ProjectList;
  #votes: VoteList | undefined;

  constructor(
    readonly problems: Problems,
    readonly options: ReadOptions,
  ) {
    this.#meta = new Meta(problems);
    this.#projects = new ProjectList(problems);
  }

  header(section: SectionName, columns: readonly string[], row: Row): void {
    switch (section) {
      case 'META':
        this.#meta.header(columns, row);
        break;
      case 'PROJECTS':
        this.#meta.close(row.line);
        this.#projects.header(columns, row);
        break;
      case 'VOTES':
        this.#projects.close(row.line, this.#meta);
        this.#votes = new VoteList(
          this.#meta,
          this.#projects.projects(),
          this.#projects.indexOf,
          this.#projects.decimals,
          this.options.mostBallots ?? MOST_BALLOTS,
          this.problems,
        );
        this.#votes.header(columns, row);
    }
  }

  row(section: SectionName, row: Row): void {
    if (section === 'VOTES') this.#votes!.row(row);
    else if (section === 'PROJECTS') this.#projects.row(row);
    else this.#meta.row(row);
  }

  refused(section: SectionName): void {
    if (section === 'VOTES') this.#votes!.refused += 1;
    else if (section === 'PROJECTS') this.#projects.refused += 1;
  }

  close(line: number): PbElection {
    const votes = this.#votes!;
    votes.close(line);
    this.problems.throwIfErrors();
    this.#compareColumns(votes);
    const { recorded, decimals } = this.#projects;
    const budget = this.#meta.budget;
    return {
      election: {
        decimals,
        budget: budget.digits * 10n ** BigInt(decimals - budget.decimals),
        projects: votes.projects,
        voters: votes.box.ballots,
        ballots: votes.box.close(),
        votes: Array.from(votes.votes),
        scores: Array.from(votes.scores),
      },
      meta: this.#meta.values,
      recordedWinners: this.#projects.has('selected')
        ? recorded.flatMap((project, at) => (project.selected === 1 ? [at] : []))
        : null,
      hasScores: this.#projects.has('score'),
      warnings: this.problems.all,
      warningsNotKept: this.problems.warningsNotKept,
    };
  }

  /** The columns `votes` and `score` are what someone wrote; the ballots are what was cast. */
  #compareColumns(votes: VoteList): void {
    this.#projects.recorded.forEach((project, at) => {
      this.#compare('votes', project, votes.votes[at]!, votes.projects[at]!.id);
      this.#compare('score', project, votes.scores[at]! / SCORE_UNIT, votes.projects[at]!.id);
    });
  }

  #compare(column: 'votes' | 'score', recorded: RecordedProject, counted: number, project: string): void {
    const stated = recorded[column];
    if (stated !== undefined && stated !== counted)
      this.problems.warning('ColumnDiffersFromBallots', recorded.place, { column, project, stated, counted });
  }
}

/** Collects every row as it stands. */
class TableKeeper implements PbSink {
  readonly #tables: Record<SectionName, { columns: readonly string[]; rows: (readonly string[])[] }> = {
    META: { columns: [], rows: [] },
    PROJECTS: { columns: [], rows: [] },
    VOTES: { columns: [], rows: [] },
  };

  header(section: SectionName, _columns: readonly string[], row: Row): void {
    this.#tables[section].columns = row.cells();
  }

  row(section: SectionName, row: Row): void {
    this.#tables[section].rows.push(row.cells());
  }

  refused(): void {
    // The file as a whole is refused.
  }

  table(section: SectionName): PbTable {
    return this.#tables[section];
  }
}

export type ByteSource = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

async function readRows(
  source: ByteSource,
  sink: PbSink,
  problems: Problems,
): Promise<[RowSplitter, number]> {
  const splitter = new RowSplitter(problems);
  const sections = new SectionReader(sink, problems);
  let lastLine = 1;
  const take = (row: Row): void => {
    lastLine = row.line;
    sections.take(row);
  };
  for await (const chunk of source) for (const row of splitter.push(chunk)) take(row);
  for (const row of splitter.end()) take(row);
  sections.end();
  return [splitter, lastLine];
}

/**
 * Reads and checks a .pb file as a stream and counts its ballots. Ballots are grouped as they come; of a voter
 * only the id is held, so memory grows with the number of different ballots and of ids, not with the file.
 *
 * @throws PbError with every error and warning found
 */
export async function readElection(source: ByteSource, options: ReadOptions = {}): Promise<PbElection> {
  const problems = new Problems();
  const reader = new ElectionReader(problems, options);
  const [, lastLine] = await readRows(source, reader, problems);
  return reader.close(lastLine);
}

/**
 * Reads a .pb file whole, keeping every cell, so that `writePb` gives the same bytes (but for needless quotes).
 * Checks the structure, not the content.
 *
 * @throws PbError
 */
export async function readPbFile(source: ByteSource): Promise<PbFile> {
  const problems = new Problems();
  const keeper = new TableKeeper();
  const [splitter] = await readRows(source, keeper, problems);
  problems.throwIfErrors();
  return {
    meta: keeper.table('META'),
    projects: keeper.table('PROJECTS'),
    votes: keeper.table('VOTES'),
    layout: splitter.layout,
  };
}
