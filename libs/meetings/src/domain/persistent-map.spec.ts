import fc from 'fast-check';
import { PersistentMap } from './persistent-map.js';

describe('a persistent map', () => {
  it('is a Map in every answer, whatever was put into it', () => {
    const puts = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat()), { maxLength: 600 });
    fc.assert(
      fc.property(puts, (entries) => {
        const map = new Map(entries);
        const persistent = entries.reduce((built, [key, value]) => built.with(key, value), empty());
        expect([...persistent]).toEqual([...map]);
        expect([...persistent.keys()]).toEqual([...map.keys()]);
        expect([...persistent.values()]).toEqual([...map.values()]);
        expect(persistent.size).toBe(map.size);
        for (const [key] of entries) expect(persistent.get(key)).toBe(map.get(key));
        expect(persistent.has('four')).toBe(false);
        expect(persistent.get('four')).toBeUndefined();
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('leaves the map before as it was', () => {
    const one = empty().with('a', 1);
    const two = one.with('a', 2).with('b', 3);
    expect([...one]).toEqual([['a', 1]]);
    expect([...two]).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
  });

  it('visits each entry', () => {
    const visited: [string, number][] = [];
    empty()
      .with('a', 1)
      .with('b', 2)
      .forEach((value, key) => visited.push([key, value]));
    expect(visited).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

function empty(): PersistentMap<number> {
  return PersistentMap.empty();
}
