import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What src/service-worker/sw.ts says where the name of the build belongs. */
const PLACE = '__BUILD__';

/** Gives the service worker the name of the build, so that a new build makes a new service worker. */
export function buildName(): Plugin {
  return {
    name: 'jinalys-build-name',
    generateBundle(_options, bundle) {
      const names = Object.keys(bundle).sort().join('\n');
      const build = createHash('sha256').update(names).digest('base64url').slice(0, 12);
      const worker = bundle['sw.js'];
      if (worker?.type === 'chunk') worker.code = worker.code.replaceAll(PLACE, build);
    },
  };
}

const TEXT = /\.(js|css|svg|webmanifest)$/;

/** Lays a .br and a .gz beside each text file, for the api to send. */
export function compressed(): Plugin {
  return {
    name: 'jinalys-compressed',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const files = await readdir(dir, { recursive: true });
      await Promise.all(
        files
          .filter((file) => TEXT.test(file))
          .map(async (file) => {
            const bytes = await readFile(join(dir, file));
            await writeFile(join(dir, `${file}.br`), await promisify(brotliCompress)(bytes));
            await writeFile(join(dir, `${file}.gz`), await promisify(gzip)(bytes));
          }),
      );
    },
  };
}
