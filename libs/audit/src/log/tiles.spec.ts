import { decodeBundle, encodeBundle } from './entry-bundle.js';
import { MemoryTiles } from './memory-tiles.js';
import { inclusionProof } from './proofs.js';
import { parseTilePath, TILE_WIDTH, tilePath, tilesBetween, widthIn } from './tile-path.js';
import { nodesFrom, TileMalformed, TileMissing } from './tiles.js';

describe('the path of a tile', () => {
  it.each([
    [{ level: 0, index: 1234067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 0, index: 0, width: 5 }, 'tile/0/000.p/5'],
    [{ level: 2, index: 273, width: 112 }, 'tile/2/273.p/112'],
    [{ level: 'entries', index: 1000, width: 256 }, 'tile/entries/x001/000'],
  ] as const)('of %j is %s, and leads back', (name, path) => {
    expect(tilePath(name)).toBe(path);
    expect(parseTilePath(path)).toEqual(name);
  });

  it.each([
    'tile/00/000',
    'tile/64/000',
    'tile/0/x000/001',
    'tile/0/1',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/05',
    'tile/0/../000',
    'tile/entries/x001',
    'tile/data/000',
    'tile/0/000/',
  ])('%s names none', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  it('says which tiles a tree of 70,000 leaves has', () => {
    const tiles = [...tilesBetween(0, 70_000)];
    const partial = tiles.filter(({ width }) => width < TILE_WIDTH);
    expect(tiles).toHaveLength(274 + 2 + 1);
    expect(partial).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    expect(widthIn(0, 274, 70_000)).toBe(0);
  });

  it('says which tiles are new or wider when a tree grows', () => {
    expect([...tilesBetween(255, 257)]).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 0, index: 1, width: 1 },
      { level: 1, index: 0, width: 1 },
    ]);
    expect([...tilesBetween(257, 257)]).toEqual([]);
  });
});

describe('an entry bundle', () => {
  it('gives back its entries, empty ones too', () => {
    const entries = [Buffer.from('one'), Buffer.alloc(0), Buffer.alloc(65_535, 7)];
    expect(decodeBundle(encodeBundle(entries))).toEqual(entries);
    expect(decodeBundle(Buffer.alloc(0))).toEqual([]);
  });

  it.each(['00', '0001', '0002ff', '000100ff'])('is refused when it ends within an entry: %s', (hex) => {
    expect(() => decodeBundle(Buffer.from(hex, 'hex'))).toThrow(RangeError);
  });
});

describe('reading tiles', () => {
  const tiles = new MemoryTiles();
  for (let index = 0; index < 300; index += 1) tiles.append(Buffer.from(`${index}`));

  it('asks for each tile once, and for no more than a proof needs', async () => {
    const asked: string[] = [];
    const source = {
      tile: (name: Parameters<typeof tiles.tile>[0]) => {
        asked.push(tilePath(name));
        return tiles.tile(name);
      },
    };
    await inclusionProof(3, 300, nodesFrom(source, 300));
    expect(asked.sort()).toEqual(['tile/0/000', 'tile/0/001.p/44']);
  });

  it('refuses a tile of another length, and names one that is missing', async () => {
    const short = { tile: () => Promise.resolve(Buffer.alloc(33)) };
    await expect(inclusionProof(3, 300, nodesFrom(short, 300))).rejects.toThrow(TileMalformed);
    await expect(inclusionProof(3, 400, nodesFrom(tiles, 400))).rejects.toThrow(TileMissing);
  });
});
