import { Presets, SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { PoisonEvent } from '#libs/projections';
import type { ConsumerStatus, Projections } from '#libs/projections';
import { disposable, fail, write } from './command-line.js';

/** What the command needs of the system, and how to let go of it. */
export interface OpenedProjections {
  readonly projections: Pick<Projections, 'names' | 'rebuild' | 'status'>;
  close(): Promise<void>;
}

/**
 * `jinalys projections status` and `jinalys projections rebuild NAME`.
 *
 * @param open connects to the database and the log of the configuration; called once, when a command runs
 */
export function projectionsCommand(open: () => Promise<OpenedProjections>): Command {
  const command = new Command('projections').description('read models: where they stand, build them anew');
  command
    .command('status')
    .description('where every read model stands; exit code 1 when one is stopped at an event')
    .option('--json', 'machine-readable')
    .action(async ({ json }: { json?: true }) => {
      await using opened = disposable(await open());
      const statuses = await opened.projections.status();
      write(command, json ? `${JSON.stringify(statuses, undefined, 2)}\n` : table(statuses));
      if (statuses.some(({ failure }) => failure)) process.exitCode = 1;
    });
  command
    .command('rebuild')
    .argument('<name>', 'the read model')
    .option('--from-start', 'leave what an interrupted rebuild has done and begin again')
    .description(
      'build a read model anew beside the live one, and swap them; may be interrupted and run again',
    )
    .action(async (name: string, { fromStart = false }: { fromStart?: boolean }) => {
      await using opened = disposable(await open());
      const { projections } = opened;
      if (projections.names.includes(name)) await rebuild(command, projections, name, fromStart);
      else fail(command, `no read model is called ${name}; there are: ${projections.names.join(', ')}`, 2);
    });
  return command;
}

async function rebuild(
  command: Command,
  projections: OpenedProjections['projections'],
  name: string,
  fromStart: boolean,
): Promise<void> {
  const bar = new SingleBar(
    { format: `${name} {bar} {percentage}% {value}/{total} events, {eta_formatted}`, noTTYOutput: true },
    Presets.shades_classic,
  );
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  process.once('SIGINT', interrupt);
  let begun = false;
  try {
    const done = await projections.rebuild(name, {
      fromStart,
      signal: interruption.signal,
      onProgress: ({ applied, total }) => {
        if (!begun) bar.start(total, applied);
        begun = true;
        bar.setTotal(total);
        bar.update(applied);
      },
    });
    bar.stop();
    write(command, done ? `${name} is rebuilt\n` : `${name}: interrupted; run it again to go on\n`);
    if (!done) process.exitCode = 130;
  } catch (error) {
    bar.stop();
    if (!(error instanceof PoisonEvent)) throw error;
    fail(command, `${error.message}: ${error.failure.error}\nThe live read model stays as it was.`, 1);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

function table(statuses: readonly ConsumerStatus[]): string {
  const rows = statuses.map(({ name, version, state, applied, lag, failure, building }) => [
    name,
    `v${String(version)}`,
    building ? `${state}, building v${String(building.version)}` : state,
    `${String(applied)} applied`,
    lag.events === 0
      ? 'up to date'
      : `${String(lag.events)}${lag.more ? '+' : ''} behind, ${(lag.milliseconds / 1000).toFixed(1)} s`,
    failure ? failureText(failure) : '',
  ]);
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function failureText({ error, event }: NonNullable<ConsumerStatus['failure']>): string {
  if (!event) return error;
  const { id, type, stream, revision, position } = event;
  return `at ${type} ${id} (${stream} revision ${String(revision)}, position ${position}): ${error}`;
}
