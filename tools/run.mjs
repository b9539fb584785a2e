/**
 * Runs an app from `dist`, building first when a source is newer than the last build.
 * Usage: node tools/run.mjs api|cli [arguments…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [app, ...rest] = process.argv.slice(2);
const entry = join(root, 'dist/apps', app ?? '', 'src/main.js');

function newestSource(folder) {
  let newest = 0;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) newest = Math.max(newest, item.name === 'node_modules' ? 0 : newestSource(path));
    else if (/(?<!\.spec)\.(ts|json)$/.test(item.name)) newest = Math.max(newest, statSync(path).mtimeMs);
  }
  return newest;
}

function isStale() {
  const stamp = join(root, 'dist/.tsbuildinfo');
  if (!existsSync(entry) || !existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return ['apps/api', 'apps/cli', 'libs'].some((folder) => newestSource(join(root, folder)) > built);
}

if (isStale() && existsSync(join(root, 'libs'))) {
  process.stderr.write('Building…\n');
  const build = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@nestjs/cli/bin/nest.js'), 'build', 'api'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (build.status !== 0) process.exit(build.status ?? 1);
}
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(entry).href);
