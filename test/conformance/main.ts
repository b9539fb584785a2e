/**
 * `npm run conformance -- FOLDER`: compares this system with what others recorded. Prints a line for each check and
 * the counts. Exit codes: 0 all as expected, 1 a difference or nothing to check, 2 not told where the corpora are.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { merkleProofs } from './merkle-proofs.js';
import { pabulibRoundTrips } from './pabulib-round-trips.js';
import { pabulibWinners } from './pabulib-winners.js';
import type { Check, Finding, Section } from './section.js';

const SECTIONS: readonly Section[] = [merkleProofs, pabulibWinners, pabulibRoundTrips];

const DEFAULT_FOLDER = '../shared/corpora';

async function run(corpora: string): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const section of SECTIONS) {
    const folder = join(corpora, section.folder);
    if (!existsSync(folder)) {
      write(`\n${section.name}: left out, there is no folder ${folder}`);
      continue;
    }
    write(`\n${section.name}`);
    for (const check of await section.checks(folder)) {
      const { wrong, note } = await finding(check);
      if (wrong === undefined) passed += 1;
      else failed += 1;
      const said = wrong ?? note;
      write(
        `${wrong === undefined ? 'ok    ' : 'FAILED'} ${check.name}${said === undefined ? '' : `: ${said}`}`,
      );
    }
  }
  write(`\n${String(passed)} as expected, ${String(failed)} different`);
  if (passed + failed === 0) write(`nothing was checked: ${corpora} holds none of the corpora`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function finding(check: Check): Promise<Finding> {
  try {
    return await check.run();
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

const given = process.argv[2];
const folder = given ?? DEFAULT_FOLDER;
if (existsSync(folder)) process.exitCode = await run(folder);
else {
  const asked = given === undefined ? 'Please say where the corpora are' : `There is no folder ${given}`;
  process.stderr.write(`${asked}: npm run conformance -- FOLDER, for example ${DEFAULT_FOLDER}\n`);
  process.exitCode = 2;
}
