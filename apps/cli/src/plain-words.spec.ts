import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '#libs/platform';
import { inPlainWords } from './plain-words.js';

describe('inPlainWords', () => {
  it('says of a file what the system answered', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jinalys-words-'));
    const file = join(folder, 'file');
    await writeFile(file, '');
    const said = [join(folder, 'none'), join(file, 'below')].map(async (path) =>
      inPlainWords(await failure(readFile(path))),
    );
    expect(await Promise.all(said)).toEqual([
      `${folder}/none: there is no such file or folder`,
      `${file}/below: part of the path is a file, not a folder`,
    ]);
    await rm(folder, { recursive: true });
  });

  it('says that an address does not answer, and why', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(inPlainWords(await failure(fetch(`http://127.0.0.1:${String(port)}`)))).toBe(
      'the address does not answer (ECONNREFUSED)',
    );
  });

  it('repeats what is wrong with the configuration, and leaves a fault of the program alone', () => {
    const wrong = new ConfigError([{ variable: 'PORT', problem: 'is not a port' }]);
    expect(inPlainWords(wrong)).toBe(wrong.message);
    expect(inPlainWords(new TypeError('x is not a function'))).toBeUndefined();
    expect(inPlainWords('thrown')).toBeUndefined();
  });
});

async function failure(doing: Promise<unknown>): Promise<unknown> {
  return doing.then(
    () => undefined,
    (error: unknown) => error,
  );
}
