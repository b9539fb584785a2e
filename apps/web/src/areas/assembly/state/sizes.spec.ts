import { sizeFor, yearsAfter } from './sizes.js';

const TABLE = [
  { upTo: 10_000, least: 5, most: 10 },
  { least: 11, most: 15 },
];

describe('how large an assembly is', () => {
  it('follows the row of the population, the last one without an end', () => {
    expect(sizeFor(10_000, TABLE)).toMatchObject({ least: 5, most: 10 });
    expect(sizeFor(10_001, TABLE)).toMatchObject({ least: 11, most: 15 });
  });

  it('is not known before the population is', () => {
    expect(sizeFor(0, TABLE)).toBeUndefined();
    expect(sizeFor(942, undefined)).toBeUndefined();
  });

  it('a term ends on the same day so many years later', () => {
    expect(yearsAfter('2026-03-24', 4)).toBe('2030-03-24');
  });
});
