/**
 * Checks the commands in the fenced `sh` blocks of documents: every npm script they run must exist, and so must
 * every file they give to node, bash or docker compose. README.md must also show the main lines, on lines of
 * their own, as .ci/run and a newcomer run them.
 * Usage: node tools/readme-commands.mjs [DOCUMENT…]     (default: README.md and docs/*.md)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const MAIN_LINES = ['npm ci && npm start', 'npm ci && npm test'];
const LIFECYCLE = ['start', 'test'];

/** The commands of the fenced blocks marked sh, bash or shell, each with its line number; comments left out. */
function commandsIn(text) {
  const commands = [];
  let fence;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})\s*(\w*)/.exec(line);
    if (mark !== null && fence === undefined) fence = { mark: mark[1], language: mark[2] };
    else if (mark !== null && mark[1].startsWith(fence.mark) && mark[2] === '') fence = undefined;
    else if (fence !== undefined && ['sh', 'bash', 'shell'].includes(fence.language)) {
      const command = line
        .replace(/^\s*\$ /, '')
        .replace(/(^|\s)#.*$/, '')
        .trim();
      if (command !== '') commands.push({ line: index + 1, command });
    }
  }
  return commands;
}

/** What is wrong with one command line. */
function problemsOf(command) {
  const problems = [];
  for (const part of command.split(/&&|\|\||[;|]/)) {
    const words = part.trim().split(/\s+/);
    while (/^[A-Z_][A-Z0-9_]*=/.test(words[0] ?? '')) words.shift();
    const [program, ...rest] = words;
    const [first, second] = rest.filter((word) => !word.startsWith('-'));
    if (program === 'npm') {
      const script = first === 'run' ? second : LIFECYCLE.includes(first) ? first : undefined;
      if (script !== undefined && !(script in scripts))
        problems.push(`package.json has no script "${script}"`);
    }
    const file = ['node', 'bash', 'sh'].includes(program)
      ? first
      : /^\.\.?\//.test(program)
        ? program
        : undefined;
    if (file !== undefined && /[./]/.test(file) && !existsSync(join(root, file))) {
      problems.push(`there is no file ${file}`);
    }
  }
  return problems;
}

function check(document) {
  const text = readFileSync(document, 'utf8');
  const commands = commandsIn(text);
  const wrong = commands.flatMap(({ line, command }) =>
    problemsOf(command).map((problem) => `${document}:${line}: ${command}: ${problem}`),
  );
  if (basename(document) === 'README.md') {
    for (const main of MAIN_LINES) {
      if (!commands.some(({ command }) => command === main))
        wrong.push(`${document}: does not show "${main}"`);
    }
  }
  return { count: commands.length, wrong };
}

const documents = process.argv.slice(2);
if (documents.length === 0) {
  documents.push(join(root, 'README.md'));
  for (const name of readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))) {
    documents.push(join(root, 'docs', name));
  }
}
const results = documents.map(check);
const wrong = results.flatMap((result) => result.wrong);
for (const line of wrong) console.error(line);
console.log(`${results.reduce((sum, { count }) => sum + count, 0)} commands checked, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
