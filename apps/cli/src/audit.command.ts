import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import {
  AUDIENCES,
  encodeKey,
  encodePrivateKey,
  parseKey,
  parsePrivateKey,
  SIGNATURE_TYPE,
  signerOf,
  UrlSource,
  verifyHistory,
  Witness,
  WitnessRefused,
} from '#libs/audit';
import type { Audience, AuditLog, Finding, JudgedHistory, Verdict } from '#libs/audit';
import { DomainError } from '#libs/kernel';
import { addProofs } from './audit-proof.command.js';
import { collect, earlier, say, sourceOf } from './audit-source.js';
import { inPlainWords } from './plain-words.js';

const NOT_SIGNED =
  'no checkpoint of the log has been signed yet: try again a minute after the api has started';

/** What the commands need of an installation; verifying and witnessing need none. */
export interface OpenedAudit {
  readonly audit: Pick<AuditLog, 'bundles'>;
  close(): Promise<void>;
}

export interface AuditCommandOptions {
  readonly open: () => Promise<OpenedAudit>;
  readonly history: JudgedHistory;
  /** POSIX seconds, for cosignatures. */
  readonly now: () => number;
}

/** `jinalys audit export | verify | proof | receipt | verify-receipt | witness | keygen`. */
export function auditCommand(options: AuditCommandOptions): Command {
  const command = new Command('audit').description('the public log: hand it out, verify it, witness it');
  addExport(command, options);
  addVerify(command, options);
  addProofs(command);
  addWitness(command, options);
  addKeygen(command);
  return command;
}

function addExport(command: Command, { open }: AuditCommandOptions): void {
  command
    .command('export')
    .argument('<dir>', 'a folder that is empty or not there yet')
    .description('write a bundle that proves itself, up to the latest checkpoint')
    .option('--territory <kato>', 'only events of a territory and everything in it')
    .addOption(new Option('--stream <name>', 'only one meeting or decision').conflicts('territory'))
    .addOption(
      new Option('--audience <who>', 'whose rights decide what can be read')
        .choices([...AUDIENCES])
        .default('auditor'),
    )
    .action(async (folder: string, chosen: { territory?: string; stream?: string; audience: Audience }) => {
      if (existsSync(folder) && (await readdir(folder)).length > 0) {
        say(command, `${folder} is not empty`, 2);
        return;
      }
      const { territory, stream, audience } = chosen;
      const scope = territory !== undefined ? { territory } : stream !== undefined ? { stream } : 'whole';
      const opened = await open();
      try {
        const { events, size } = await opened.audit.bundles.export({ folder, scope, audience });
        say(
          command,
          `${events} events of a log with ${size}; verify it with: jinalys audit verify ${folder}`,
        );
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        say(command, error.code === 'NothingPublished' ? NOT_SIGNED : error.message, 1);
      } finally {
        await opened.close();
      }
    });
}

interface VerifyOptions {
  readonly key: readonly string[];
  readonly since: readonly string[];
  readonly witness: readonly string[];
  readonly token?: string;
  readonly audience?: Audience;
  readonly json?: true;
}

function addVerify(command: Command, { history }: AuditCommandOptions): void {
  command
    .command('verify')
    .argument('<source>', 'folder of a bundle, or address of a log (https://…/log)')
    .description('recompute everything; exit code 0 only if all holds, else the first wrong position and how')
    .option('--key <vkey>', 'verifier key of the log, as it was announced', collect, [])
    .option(
      '--since <checkpoint>',
      'a checkpoint seen earlier (file), or a bundle or mirror (folder)',
      collect,
      [],
    )
    .option('--witness <vkey>', 'verifier key of a witness whose cosignature is demanded', collect, [])
    .option('--token <token>', 'bearer token of an auditor, for an address')
    .addOption(
      new Option(
        '--audience <who>',
        'whose rights you have, whatever the bundle says: from an auditor no event may be withheld',
      ).choices([...AUDIENCES]),
    )
    .option('--json', 'machine-readable')
    .action(async (from: string, { key, since, witness, token, audience, json }: VerifyOptions) => {
      try {
        const source = await sourceOf(from, token);
        const trust = {
          keys: key.map(parseKey),
          since: await Promise.all(since.map(earlier)),
          witnesses: witness.map(parseKey),
          ...(audience && { audience }),
        };
        const verdict = await verifyHistory(source, trust, history);
        const text = json ? JSON.stringify(verdict, undefined, 2) : report(verdict);
        say(command, text, verdict.findings.length === 0 ? 0 : 1);
      } catch (error) {
        say(command, inPlainWords(error) ?? (error instanceof Error ? error.message : String(error)), 2);
      }
    });
}

interface WitnessOptions {
  readonly key: string;
  readonly log: string;
  readonly state: string;
  readonly token?: string;
  readonly submit?: true;
}

function addWitness(command: Command, { now }: AuditCommandOptions): void {
  command
    .command('witness')
    .argument('<url>', 'address of the log (https://…/log)')
    .description(
      'check that a log grew out of what was seen last, and co-sign it; exit code 1 for one that did not',
    )
    .requiredOption(
      '--key <file>',
      'file with the private key of the witness (jinalys audit keygen --witness)',
    )
    .requiredOption('--log <vkey>', 'verifier key of the log')
    .requiredOption('--state <file>', 'where the last checkpoint is kept; made at the first run')
    .option('--submit', 'bring the cosignature to the log')
    .action(async (url: string, { key, log, state, submit }: WitnessOptions) => {
      const source = await UrlSource.open(url);
      const signer = parsePrivateKey((await readFile(key, 'utf8')).trim());
      const witness = new Witness({ signer, logKey: parseKey(log), now });
      const before = existsSync(state) ? await readFile(state, 'utf8') : undefined;
      try {
        const cosigned = await witness.cosign(await source.checkpoint(), before, source);
        await writeFile(state, cosigned.note);
        if (submit) await bring(url, cosigned.note);
        say(command, `${cosigned.size} entries, co-signed by ${signer.key.name}`);
      } catch (error) {
        if (!(error instanceof WitnessRefused)) throw error;
        say(command, `REFUSED: ${error.message}`, 1);
      }
    });
}

function addKeygen(command: Command): void {
  command
    .command('keygen')
    .argument('<name>', 'name of the key, an address without https://')
    .description('make a key: the private one into a file, the verifier key on the screen')
    .requiredOption('--out <file>', 'where to write the private key, readable by you alone')
    .option('--witness', 'for co-signing checkpoints')
    .action(async (name: string, { out, witness }: { out: string; witness?: true }) => {
      const seed = randomBytes(32);
      const { key } = signerOf(name, seed, witness ? SIGNATURE_TYPE.cosignature : SIGNATURE_TYPE.ed25519);
      await writeFile(out, `${encodePrivateKey(key, seed)}\n`, { flag: 'wx', mode: 0o600 });
      say(command, encodeKey(key));
    });
}

async function bring(url: string, note: string): Promise<void> {
  const response = await fetch(`${url.replace(/\/+$/, '')}/cosignatures`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: note,
  });
  if (!response.ok) throw new Error(`the log did not take the cosignature: ${await response.text()}`);
}

function report({ origin, size, root, findings, events, witnessed, notes }: Verdict): string {
  const [first, ...others] = findings;
  return [
    ...(origin === '' ? [] : [`${origin}: ${size} entries, root ${root}`]),
    `${events.read} events read, ${events.withheld} withheld, ${events.judged} judged by the rules in ${events.streams} streams`,
    ...(events.unjudgedStreams > 0
      ? [`${events.unjudgedStreams} streams could not be judged to their end`]
      : []),
    ...witnessed.map(({ witness, size: seen, at }) => `${witness} saw ${seen} entries on ${at}`),
    ...notes.map((note) => `note: ${note}`),
    ...(first ? [`WRONG at ${place(first)} (${first.kind}): ${first.how}`] : [holds(events.withheld)]),
    ...others.slice(0, 9).map((other) => `also at ${place(other)} (${other.kind}): ${other.how}`),
  ].join('\n');
}

function holds(withheld: number): string {
  if (withheld === 0) return 'all holds';
  return `what was shown holds; ${withheld} events were withheld, and what is withheld was not judged`;
}

/** What is wrong with a signature is wrong with the checkpoint as a whole. */
function place({ kind, from, to }: Finding): string {
  if (kind === 'signatureWrong' || kind === 'otherLog') return 'the checkpoint';
  return from === to ? `leaf ${from}` : `leaves ${from} to ${to}`;
}
