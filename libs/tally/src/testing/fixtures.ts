import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'fixtures');

/** Small elections of our own, one for each type of vote. */
export const FIXTURES = ['approval', 'choose-1', 'cumulative', 'ordinal', 'scoring'] as const;

export function fixturePath(name: (typeof FIXTURES)[number]): string {
  return join(FOLDER, `${name}.pb`);
}

export function fixture(name: (typeof FIXTURES)[number]): Promise<string> {
  return readFile(fixturePath(name), 'utf8');
}
