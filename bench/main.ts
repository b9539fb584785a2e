/**
 * `npm run bench` measures everything, `npm run bench -- tally api` only what is named. Prints a table, writes
 * var/bench.json; exits with 1 when a figure is not where it should be.
 */
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { holds, lineOf, save } from './report.js';
import type { Bench, Figure } from './report.js';

const folder = new URL('.', import.meta.url);
const ENDING = '.bench.js';
const files = (await readdir(folder)).filter((file) => file.endsWith(ENDING)).sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !files.includes(`${name}${ENDING}`));
if (unknown.length > 0) {
  const known = files.map((file) => file.slice(0, -ENDING.length)).join(', ');
  process.stderr.write(`no bench is called ${unknown.join(', ')}; there are: ${known}\n`);
  process.exit(2);
}

process.stdout.write(`Node ${process.version}, ${String(availableParallelism())} cores\n`);
const measured: Record<string, Figure[]> = {};
for (const file of files.filter(
  (name) => wanted.length === 0 || wanted.includes(name.slice(0, -ENDING.length)),
)) {
  const bench = (await import(new URL(file, folder).href)) as Bench;
  process.stdout.write(`\n${bench.name}\n`);
  const figures: Figure[] = (measured[bench.name] = []);
  await bench.run((figure) => {
    figures.push(figure);
    process.stdout.write(`${lineOf(figure)}\n`);
  });
}
await save(measured);
if (
  Object.values(measured)
    .flat()
    .some((figure) => !holds(figure))
)
  process.exitCode = 1;
