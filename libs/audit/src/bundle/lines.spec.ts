import fc from 'fast-check';
import { linesOf } from './lines.js';

async function* chunksOf(text: string, bytes: number): AsyncGenerator<Uint8Array> {
  const all = new TextEncoder().encode(text);
  for (let at = 0; at < all.length; at += bytes) yield await Promise.resolve(all.subarray(at, at + bytes));
}

async function read(text: string, bytes: number): Promise<string[]> {
  const found: string[] = [];
  for await (const lines of linesOf(chunksOf(text, bytes))) found.push(...lines.map(String));
  return found;
}

describe('a stream of bytes', () => {
  it('is cut into the same lines however it comes', async () => {
    const texts = fc
      .array(fc.constantFrom('', 'a', 'ауыл', 'a longer line'))
      .map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 20 }), async (text, bytes) => {
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await read(text, bytes)).toEqual(expected);
      }),
    );
  });
});
