import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { DomainError } from '#libs/kernel';
import type { ResultFiles } from '#libs/participatory-budget';
import { disposable, fail, write } from './command-line.js';

/** What the command needs of an installation. */
export interface OpenedCampaigns {
  readonly files: Pick<ResultFiles, 'of'>;
  close(): Promise<void>;
}

/**
 * `jinalys campaign export ID`: what anybody may have of a count, one `.pb` file a budget and, apart from it, the
 * commitments of the ballots with their root. Refused before the result is declared.
 *
 * @param open connects to the database and the log of the configuration; called once, when a command runs
 */
export function campaignCommand(open: () => Promise<OpenedCampaigns>): Command {
  const command = new Command('campaign').description('campaigns of the participatory budget');
  command
    .command('export')
    .argument('<campaign>', "the campaign's id")
    .description('write the count as files that anybody can count again')
    .option('--out <folder>', 'where to', '.')
    .action(async (campaignId: string, { out }: { out: string }) => {
      await using opened = disposable(await open());
      try {
        await mkdir(out, { recursive: true });
        for (const { name, chunks } of await opened.files.of(campaignId)) {
          const path = join(out, `${campaignId}-${name}`);
          await pipeline(Readable.from(chunks), createWriteStream(path));
          write(command, `${path}\n`);
        }
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        fail(command, error.message, 1);
      }
    });
  return command;
}
