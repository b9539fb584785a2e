/** The entries of a bundle each behind its length as a big-endian uint16 (C2SP tlog-tiles). */
export function encodeBundle(entries: readonly Uint8Array[]): Buffer {
  const bundle = Buffer.alloc(entries.reduce((bytes, entry) => bytes + 2 + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    at = bundle.writeUInt16BE(entry.length, at);
    bundle.set(entry, at);
    at += entry.length;
  }
  return bundle;
}

/** @throws RangeError when the bundle ends within an entry, or something follows its last one */
export function decodeBundle(bundle: Buffer): Buffer[] {
  const entries: Buffer[] = [];
  let at = 0;
  while (at < bundle.length) {
    const start = at + 2;
    const end = start <= bundle.length ? start + bundle.readUInt16BE(at) : Infinity;
    if (end > bundle.length) throw new RangeError(`the bundle ends within entry ${entries.length}`);
    entries.push(bundle.subarray(start, end));
    at = end;
  }
  return entries;
}
