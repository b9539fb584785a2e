/** Loader hooks: `#libs/<name>` and `./file.js` are found in the sources, and TypeScript is taken off them. */
import { transform } from '@swc/core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import jest from '../../jest.config.mjs';

const [, options] = jest.transform['^.+\\.ts$'];

export function resolve(specifier, context, next) {
  const lib = /^#libs\/(.+)$/.exec(specifier)?.[1];
  if (lib) return next(pathToFileURL(join(process.cwd(), 'libs', lib, 'src/index.ts')).href, context);
  const ofSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(ofSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...options, filename, swcrc: false });
  return { format: 'module', source: code, shortCircuit: true };
}
