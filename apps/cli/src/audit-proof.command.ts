import { readFile, writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { Command } from 'commander';
import { checkReceipt, parseKey, receiptText, SourceProver } from '#libs/audit';
import { isBallotReceipt, readBallotReceipt } from './ballot-receipt.js';
import { collect, earlier, say, sourceOf } from './audit-source.js';
import { inPlainWords } from './plain-words.js';

const SOURCE = 'folder of a bundle or mirror, or address of a log (https://…/log)';
const KEY = ['--key <vkey>', 'verifier key of the log, as it was announced', collect, []] as const;

const KEY_WANTED = 'the receipt of a ballot names no key: give that of the log with --key';

/** What was given does not suffice to say whether it holds. */
class NotJudged extends Error {}

interface Chosen {
  readonly key: readonly string[];
  readonly leaf?: string;
  readonly event?: string;
  readonly since?: string;
  readonly token?: string;
  readonly out?: string;
}

/** `jinalys audit proof | receipt | verify-receipt`. */
export function addProofs(command: Command): void {
  addProof(command);
  addReceipt(command);
  addVerifyReceipt(command);
}

function addProof(command: Command): void {
  command
    .command('proof')
    .argument('<source>', SOURCE)
    .description(
      'prove out of the tiles that an entry is in the log, or that the log grew out of a checkpoint',
    )
    .option(...KEY)
    .addOption(new Option('--leaf <n>', 'inclusion of this entry').conflicts('since'))
    .option('--since <checkpoint>', 'consistency with a checkpoint seen earlier (file or folder)')
    .action((from: string, { key, leaf, since }: Chosen) =>
      answering(command, async () => {
        const keys = key.map(parseKey);
        const prover = await SourceProver.open(await sourceOf(from), keys);
        if (leaf !== undefined) return prover.inclusion(Number(leaf));
        if (since === undefined) throw new Error('say what to prove: --leaf or --since');
        return JSON.stringify(await prover.consistency(await earlier(since), keys), undefined, 2);
      }),
    );
}

function addReceipt(command: Command): void {
  command
    .command('receipt')
    .argument('<source>', SOURCE)
    .description('make a receipt for an entry: a small file that proves it offline')
    .option(...KEY)
    .option('--leaf <n>', 'of this entry')
    .addOption(new Option('--event <id>', 'of this event, if it can be read here').conflicts('leaf'))
    .option('--token <token>', 'bearer token of an auditor, for an address')
    .option('--out <file>', 'write it there, not on the screen')
    .action((from: string, { key, leaf, event, token, out }: Chosen) =>
      answering(command, async () => {
        const prover = await SourceProver.open(await sourceOf(from, token), key.map(parseKey));
        if (leaf === undefined && event === undefined) throw new Error('say of what: --leaf or --event');
        const receipt = await prover.receipt(
          leaf === undefined ? await prover.leafOf(event ?? '') : Number(leaf),
        );
        if (out === undefined) return receiptText(receipt);
        await writeFile(out, receiptText(receipt));
        return `${out}; verify it with: jinalys audit verify-receipt ${out}`;
      }),
    );
}

function addVerifyReceipt(command: Command): void {
  command
    .command('verify-receipt')
    .argument('<file>', 'a receipt of an entry or of a ballot')
    .description('verify a receipt without any network; exit code 0 only if it holds')
    .option(...KEY)
    .action((file: string, { key }: Chosen) =>
      answering(command, async () => {
        const text = await readFile(file, 'utf8');
        const keys = key.map(parseKey);
        if (isBallotReceipt(text) && keys.length === 0) throw new NotJudged(KEY_WANTED);
        if (isBallotReceipt(text)) return readBallotReceipt(text, keys);
        const { log, leafIndex, size, event } = checkReceipt(text, keys);
        return [
          `${log}: entry ${leafIndex} of ${size}`,
          ...(event === undefined ? [] : [event]),
          ...(key.length === 0 ? ['note: the key was taken from the receipt itself: compare it'] : []),
          'it holds',
        ].join('\n');
      }),
    );
}

async function answering(command: Command, answer: () => Promise<string>): Promise<void> {
  try {
    say(command, await answer());
  } catch (error) {
    const around = error instanceof NotJudged ? error.message : inPlainWords(error);
    if (around !== undefined) say(command, around, 2);
    else say(command, `WRONG: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}
