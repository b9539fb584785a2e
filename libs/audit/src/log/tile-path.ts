/** How many hashes a full tile holds (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;

/** A tile of hashes, or of entries when `level` says so; narrower than {@link TILE_WIDTH} when partial. */
export interface TileName {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;
const HIGHEST_LEVEL = 63;

/** `tile/0/x001/x234/067.p/5`: the path of a tile below the prefix of the log (C2SP tlog-tiles). */
export function tilePath({ level, index, width }: TileName): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/g) ?? [];
  const elements = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group));
  return `tile/${level}/${elements.join('/')}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The tile that a path names; undefined for a path that no tile has. */
export function parseTilePath(path: string): TileName | undefined {
  const [, level, groups, width] = PATH.exec(path) ?? [];
  if (level === undefined || groups === undefined) return undefined;
  const name = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  } as const;
  // One spelling only: no needless groups of zeros, no partial tile as wide as a full one.
  const isPlain = Number.isSafeInteger(name.index) && tilePath(name) === path;
  return isPlain && (name.level === 'entries' || name.level <= HIGHEST_LEVEL) ? name : undefined;
}

/** How many hashes the level has in a tree with `size` leaves: floor(size / 256^level). */
export function hashesAtLevel(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** How wide a tile is in a tree with `size` leaves; 0 when it has none. */
export function widthIn(level: number | 'entries', index: number, size: number): number {
  const hashes = hashesAtLevel(level === 'entries' ? 0 : level, size) - index * TILE_WIDTH;
  return Math.max(0, Math.min(TILE_WIDTH, hashes));
}

/** The tiles of hashes of a tree with `size` leaves that a tree with `before` leaves had not, or narrower. */
export function* tilesBetween(
  before: number,
  size: number,
): Generator<TileName & { readonly level: number }> {
  for (let level = 0; hashesAtLevel(level, size) > 0; level += 1) {
    const [from, to] = [hashesAtLevel(level, before), hashesAtLevel(level, size)];
    if (to === from) continue;
    for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < to; index += 1)
      yield { level, index, width: widthIn(level, index, size) };
  }
}

/** Which tile holds a node of the binary tree, and which of its hashes the node covers. */
export function tileOf({ level, index }: { readonly level: number; readonly index: number }): {
  readonly level: number;
  readonly index: number;
  readonly from: number;
  readonly count: number;
} {
  const height = level % TILE_LEVELS;
  const count = 2 ** height;
  const first = index * count;
  return {
    level: (level - height) / TILE_LEVELS,
    index: Math.floor(first / TILE_WIDTH),
    from: first % TILE_WIDTH,
    count,
  };
}
