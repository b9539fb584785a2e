import type { RegistrationSheetModel } from '#libs/minutes';
import { SheetLayouts } from './sheet-layouts.js';

const sheet = (names: readonly string[], revision = 1): RegistrationSheetModel =>
  ({
    context: { drawnFrom: { revision }, drawnAt: `2026-03-02T05:00:0${String(revision)}.000Z` },
    people: names.map((name) => ({ name })),
  }) as unknown as RegistrationSheetModel;

describe('the layout of a registration sheet', () => {
  const laidOut: number[] = [];
  let fails = false;
  const layouts = (): SheetLayouts =>
    new SheetLayouts(({ people }) => {
      laidOut.push(people.length);
      return fails ? Promise.reject(new Error('no fonts')) : Promise.resolve(people.map(() => 1));
    });
  beforeEach(() => {
    laidOut.length = 0;
    fails = false;
  });

  it('is made once for the same rows, also when somebody was registered in between', async () => {
    const known = layouts();
    const pages = await Promise.all([
      known.of(sheet(['a', 'b'], 1), 'kk-ru'),
      known.of(sheet(['a', 'b'], 2), 'kk-ru'),
    ]);
    expect(pages).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(laidOut).toEqual([2]);
  });

  it('is made anew for other rows, or another language', async () => {
    const known = layouts();
    await known.of(sheet(['a']), 'kk-ru');
    await known.of(sheet(['a', 'b']), 'kk-ru');
    await known.of(sheet(['b']), 'kk-ru');
    await known.of(sheet(['b']), 'kk');
    expect(laidOut).toEqual([1, 2, 1, 1]);
  });

  it('that failed is tried again', async () => {
    const known = layouts();
    fails = true;
    await expect(known.of(sheet(['a']), 'kk-ru')).rejects.toThrow('no fonts');
    fails = false;
    expect(await known.of(sheet(['a']), 'kk-ru')).toEqual([1]);
  });
});
