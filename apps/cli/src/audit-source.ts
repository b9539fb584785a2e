import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { FolderSource, UrlSource } from '#libs/audit';
import type { HistorySource } from '#libs/audit';

/** A folder or an address, as the operator wrote it. */
export async function sourceOf(from: string, token?: string): Promise<HistorySource> {
  return /^https?:\/\//.test(from) ? UrlSource.open(from, token) : FolderSource.open(from);
}

/** The signed note of a file, or of a folder's `checkpoint`. */
export async function earlier(path: string): Promise<string> {
  const isFolder = await readdir(path).then(
    () => true,
    () => false,
  );
  return readFile(isFolder ? join(path, 'checkpoint') : path, 'utf8');
}

/** For an option that may be given more than once. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** The process ends by itself once everything is closed. */
export function say(command: Command, text: string, exitCode = 0): void {
  const output = command.configureOutput();
  if (exitCode === 2) output.writeErr?.(`${text}\n`);
  else output.writeOut?.(`${text}\n`);
  if (exitCode !== 0) process.exitCode = exitCode;
}
