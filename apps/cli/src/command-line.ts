import type { Command } from 'commander';

export function write(command: Command, text: string): void {
  command.configureOutput().writeOut?.(text);
}

/** Says what is wrong; the process ends by itself once everything is closed. */
export function fail(command: Command, text: string, exitCode: number): void {
  command.configureOutput().writeErr?.(`${text}\n`);
  process.exitCode = exitCode;
}

/** Lets go of what was opened at the end of the block: `await using opened = disposable(await open())`. */
export function disposable<T extends { close(): Promise<void> }>(opened: T): T & AsyncDisposable {
  return Object.assign(opened, { [Symbol.asyncDispose]: () => opened.close() });
}
