/**
 * Runs an app from `dist`, building first what is older than its sources.
 * Usage: node tools/run.mjs api|cli [arguments…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [app, ...rest] = process.argv.slice(2);
const entry = join(root, 'dist/apps', app ?? '', 'src/main.js');

const SERVER = { sources: ['apps/api', 'apps/cli', 'libs'], source: /(?<!\.spec)\.(ts|json)$/ };
const WEB = { sources: ['apps/web'], source: /(?<!\.spec|\.d)\.(tsx?|css|html|svg|png|webmanifest)$/ };

function newestSource(folder, source) {
  let newest = 0;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory())
      newest = Math.max(newest, item.name === 'node_modules' ? 0 : newestSource(path, source));
    else if (source.test(item.name)) newest = Math.max(newest, statSync(path).mtimeMs);
  }
  return newest;
}

function isStale(built, { sources, source }) {
  if (!existsSync(built)) return true;
  const when = statSync(built).mtimeMs;
  return sources.some((folder) => newestSource(join(root, folder), source) > when);
}

function run(...words) {
  const done = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** npm signals the shell it runs us in, and that ends without passing the signal on: its end is our signal. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 200).unref();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => clearInterval(watch));
}

// Where there are no sources, as in the container, what is built is what there is.
if (existsSync(join(root, 'libs'))) {
  if (!existsSync(entry) || isStale(join(root, 'dist/.tsbuildinfo'), SERVER)) {
    process.stderr.write('Building…\n');
    run('node_modules/@nestjs/cli/bin/nest.js', 'build', 'api');
  }
  if (app === 'api' && isStale(join(root, 'dist/apps/web/index.html'), WEB)) {
    process.stderr.write('Building the web app…\n');
    run('tools/web-types.mjs');
    run('node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn');
  }
}
if (process.env.npm_lifecycle_event === 'start') stopWithParent();
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(entry).href);
