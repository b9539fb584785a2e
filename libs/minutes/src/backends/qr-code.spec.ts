import { decodeQR } from 'qr/decode.js';
import { darkRuns } from './qr-code.js';

/** Pixels of a module. */
const SCALE = 4;
const QUIET = 4;
const MODULES = 21;

describe('a code on paper', () => {
  it('is the smallest there is and says what it was made of', () => {
    const runs = darkRuns('5b0b6c52-2f5f');
    const module = 20 / MODULES;
    expect(Math.min(...runs.map(({ w }) => w))).toBeCloseTo(module);
    const side = (MODULES + 2 * QUIET) * SCALE;
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const { x, y, w } of runs)
      for (let across = 0; across < Math.round(w / module) * SCALE; across += 1)
        for (let down = 0; down < SCALE; down += 1) {
          const column = (Math.round(x / module) + QUIET) * SCALE + across;
          const row = (Math.round(y / module) + QUIET) * SCALE + down;
          data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
        }
    expect(decodeQR({ width: side, height: side, data })).toBe('5b0b6c52-2f5f');
  });
});
