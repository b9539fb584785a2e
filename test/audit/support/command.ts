import { Command } from 'commander';
import { auditCommand } from '../../../apps/cli/src/audit.command.js';
import { judgedHistory } from '../../../apps/api/src/infrastructure/histories.js';

export interface Said {
  readonly code: number;
  readonly out: string;
}

/** `jinalys audit …` in this process; only `export` opens a house, and is not asked for here. */
export async function jinalysAudit(...args: readonly string[]): Promise<Said> {
  let out = '';
  const write = (text: string) => (out += text);
  const command = auditCommand({
    open: () => Promise.reject(new Error('there is no house here')),
    history: judgedHistory,
    now: () => 1_773_205_200,
  });
  for (const each of [command, ...command.commands])
    each.exitOverride().configureOutput({ writeOut: write, writeErr: write });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await new Command()
      .exitOverride()
      .addCommand(command)
      .parseAsync(['audit', ...args], { from: 'user' });
    return { code: process.exitCode, out };
  } finally {
    process.exitCode = before;
  }
}
