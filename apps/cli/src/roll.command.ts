import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Presets, SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import type { CommandRequest } from '#libs/commands';
import { describeRollRefusal, describeRowProblem, FORGETTING_GROUNDS } from '#libs/community';
import type {
  ForgettingGround,
  MemberForgetting,
  RollImporter,
  RollImportOrder,
  RollImportResult,
  RowProblem,
  RowProblemLocale,
} from '#libs/community';
import { DomainError } from '#libs/kernel';
import { disposable, fail, write } from './command-line.js';

const SHOWN_PROBLEMS = 20;

/** What the commands need of the system, and how to let go of it. */
export interface OpenedCommunity {
  readonly importer: Pick<RollImporter, 'import'>;
  readonly forgetting: Pick<MemberForgetting, 'forget' | 'readmit'>;
  close(): Promise<void>;
}

interface ImportOptions {
  readonly territory: string;
  readonly full?: true;
  readonly report?: string;
  readonly language: RowProblemLocale;
}

/**
 * `jinalys roll import FILE`, `jinalys roll forget MEMBER`, `jinalys roll readmit MEMBER`.
 *
 * @param open connects to the database and the log of the configuration; called once, when a command runs
 */
export function rollCommand(open: () => Promise<OpenedCommunity>): Command {
  const command = new Command('roll').description('the roll of members of a local community');
  command
    .command('import')
    .argument('<file>', 'a .csv file in UTF-8, or an .xlsx workbook of which the first sheet is read')
    .description('take people from a file into the roll; the same file twice changes nothing')
    .requiredOption('--territory <kato>', 'nine digits of the KATO classifier')
    .option('--full', 'the file is the whole roll: whoever is missing from it has left')
    .option('--report <file>', 'write every row that was not taken to this file')
    .addOption(
      new Option('--language <language>', 'of the messages').choices(['kk', 'ru', 'en']).default('kk'),
    )
    .action(async (file: string, options: ImportOptions) => {
      await using opened = disposable(await open());
      await runImport(command, opened.importer, file, options);
    });
  command
    .command('forget')
    .argument('<member>', "the member's id")
    .description("destroy a person's data; the log keeps that it was done, and nothing of the person")
    .addOption(new Option('--ground <ground>', 'why').choices([...FORGETTING_GROUNDS]).default('ownRequest'))
    .action(async (memberId: string, { ground }: { ground: ForgettingGround }) => {
      await using opened = disposable(await open());
      await refusable(command, () => opened.forgetting.forget(memberId, ground, request()), 'forgotten');
    });
  command
    .command('readmit')
    .argument('<member>', "the member's id")
    .description('let the next import take a forgotten person in again, under the same id')
    .action(async (memberId: string) => {
      await using opened = disposable(await open());
      await refusable(command, () => opened.forgetting.readmit(memberId, request()), 'readmitted');
    });
  return command;
}

async function runImport(
  command: Command,
  importer: OpenedCommunity['importer'],
  file: string,
  options: ImportOptions,
): Promise<void> {
  const { language, territory, full = false } = options;
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {rows} rows, {eta_formatted}', noTTYOutput: true },
    Presets.shades_classic,
  );
  const problems = new ProblemReport(language, options.report);
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  process.once('SIGINT', interrupt);
  const order: RollImportOrder = {
    file,
    territory,
    full,
    request: request(),
    signal: interruption.signal,
    onProgress: ({ bytes, totalBytes, rows }) => {
      if (!bar.isActive) bar.start(totalBytes, 0, { rows });
      bar.update(bytes, { rows });
    },
    onProblem: (problem) => {
      problems.add(problem);
    },
  };
  try {
    const result = await importer.import(order);
    bar.stop();
    write(command, problems.shown() + summary(result));
  } catch (error) {
    bar.stop();
    if (interruption.signal.aborted) fail(command, 'interrupted: nothing was imported', 130);
    else if (error instanceof DomainError) fail(command, describeRollRefusal(error, language), 1);
    else throw error;
  } finally {
    process.off('SIGINT', interrupt);
    await problems.close();
  }
}

/** Rows that were not taken: the first ones for the screen, all of them for the file. */
class ProblemReport {
  private readonly first: string[] = [];
  private readonly file: WriteStream | undefined;
  private count = 0;

  constructor(
    private readonly language: RowProblemLocale,
    path: string | undefined,
  ) {
    this.file = path === undefined ? undefined : createWriteStream(path);
  }

  add(problem: RowProblem): void {
    const line = describeRowProblem(problem, this.language);
    this.count += 1;
    if (this.first.length < SHOWN_PROBLEMS) this.first.push(line);
    this.file?.write(`${line}\n`);
  }

  shown(): string {
    const more = this.count - this.first.length;
    return [...this.first, ...(more > 0 ? [`… ${String(more)} more`] : []), ''].join('\n');
  }

  async close(): Promise<void> {
    if (this.file === undefined) return;
    this.file.end();
    await finished(this.file);
  }
}

function summary({ outcome, version, count, ...result }: RollImportResult): string {
  const { added, changed, unchanged, removed, rejected } = result;
  const head = outcome === 'imported' ? `version ${version}` : `nothing new, version ${version} stays`;
  return `${head}: ${count} people; ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} left, ${rejected} rows not taken\n`;
}

async function refusable(command: Command, work: () => Promise<unknown>, done: string): Promise<void> {
  try {
    await work();
    write(command, `${done}\n`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    fail(command, error.message, 1);
  }
}

function request(): CommandRequest {
  const commandId = randomUUID();
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actor: { role: 'system' },
    channel: 'system',
  };
}
