import { types } from 'node:util';

/** What the operating system answers, as the end of a sentence that begins with the path. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  EISDIR: 'a folder, not a file',
  EEXIST: 'is there already',
  EACCES: 'may not be opened by this user',
  EPERM: 'may not be opened by this user',
  EROFS: 'the disk cannot be written',
  ENOSPC: 'no space is left on the disk',
};

/**
 * What is wrong around the program, not in it, and not in what it was given to judge: a file that is not there, an
 * address that does not answer, a configuration that cannot be used. Undefined for every other error.
 */
export function inPlainWords(error: unknown): string | undefined {
  if (!types.isNativeError(error)) return undefined;
  if (error.name === 'ConfigError') return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== undefined) return `${path}: ${SYSTEM[code ?? ''] ?? error.message}`;
  if (error.message === 'fetch failed') return `the address does not answer (${codeOf(error.cause)})`;
  return undefined;
}

function codeOf(cause: unknown): string {
  const { code = 'no reason given' } = (cause ?? {}) as NodeJS.ErrnoException;
  return code;
}
