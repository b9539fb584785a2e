import fc from 'fast-check';
import { isBase64, isSha256 } from './index.js';

const few = (letters: string, from: number, to: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: from, maxLength: to });

describe('a text is recognised by its letters', () => {
  it('as a SHA-256 hash', () => {
    fc.assert(
      fc.property(
        few('0123456789abcdef', 63, 65),
        fc.nat(64),
        fc.constantFrom('', 'A', 'g', '/', ':', 'ә'),
        (text, at, other) => {
          for (const tried of [text, text.slice(0, at) + other + text.slice(at + 1)])
            expect([tried, isSha256(tried)]).toEqual([tried, /^[0-9a-f]{64}$/.test(tried)]);
        },
      ),
    );
  });

  it('as base64, padded to groups of four', () => {
    fc.assert(
      fc.property(
        few('AZaz09+/', 0, 9),
        few('=', 0, 3),
        fc.nat(9),
        fc.constantFrom('', '-', '=', '\n', 'ә'),
        (text, padding, at, other) => {
          for (const tried of [text + padding, text.slice(0, at) + other + text.slice(at) + padding])
            expect([tried, isBase64(tried)]).toEqual([
              tried,
              tried.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(tried),
            ]);
        },
      ),
    );
  });
});
