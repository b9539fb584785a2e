const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;
const SHORT = 3;
const UPRIGHT = 1;

/**
 * How a camera was held, 2 to 8, by the first directory of an EXIF segment; undefined when it was upright, or when
 * the segment says nothing of it that can be read.
 */
export function orientationOf(content: Buffer): number | undefined {
  return content.subarray(0, EXIF.length).equals(EXIF)
    ? orientationOfTiff(content.subarray(EXIF.length))
    : undefined;
}

/** As {@link orientationOf}, of the TIFF structure alone, as PNG and WebP hold it. */
export function orientationOfTiff(tiff: Buffer): number | undefined {
  if (tiff.length < 14) return undefined;
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const short = (at: number): number => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const entries = short(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) !== ORIENTATION || short(at + 2) !== SHORT) continue;
    const value = short(at + 8);
    return value > UPRIGHT && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** A TIFF structure that says how the camera was held and nothing else. */
export function orientationTiff(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** {@link orientationTiff} as a segment of a JPEG. */
export function orientationSegment(orientation: number): Buffer {
  const content = Buffer.concat([EXIF, orientationTiff(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
