import { orientationOf, orientationOfTiff, orientationTiff } from './exif.js';
import { intact } from './image-damaged.js';

const HEADER_BYTES = 12;
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of VP8X that announce EXIF and XMP. */
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

/** WebP (RFC 9649): EXIF but for the orientation, XMP and unknown chunks go, and what the header says of them. */
export function stripWebp(bytes: Buffer): Buffer {
  intact(bytes.length >= HEADER_BYTES + 8, 'breaks off in the header');
  const end = bytes.readUInt32LE(4) + 8;
  intact(end <= bytes.length, 'is shorter than it says');
  const kept: Buffer[] = [];
  let orientation: number | undefined;
  for (let at = HEADER_BYTES; at < end;) {
    intact(at + 8 <= end, 'breaks off in a chunk');
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + size);
    const next = at + 8 + size + (size % 2);
    intact(next <= end, 'a chunk is longer than the file');
    if (KEPT.has(type)) kept.push(Buffer.from(bytes.subarray(at, next)));
    if (type === 'EXIF') orientation = orientationOf(content) ?? orientationOfTiff(content);
    at = next;
  }
  const [first] = kept;
  intact(first !== undefined, 'holds no picture');
  if (first.toString('latin1', 0, 4) === 'VP8X') {
    intact(first.length >= 18, 'breaks off in its header');
    const flags = first.readUInt8(8) & ~(EXIF_FLAG | XMP_FLAG);
    first.writeUInt8(orientation === undefined ? flags : flags | EXIF_FLAG, 8);
    if (orientation !== undefined) kept.push(chunkOf('EXIF', orientationTiff(orientation)));
  }
  const content = Buffer.concat(kept);
  const header = Buffer.from(bytes.subarray(0, HEADER_BYTES));
  header.writeUInt32LE(content.length + 4, 4);
  return Buffer.concat([header, content]);
}

function chunkOf(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
