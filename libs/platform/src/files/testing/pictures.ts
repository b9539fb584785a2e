import { crc32 } from 'node:zlib';

/** What a camera knows and nobody else is to: it must not be in what is kept. */
export const SECRET = 'Akim Bugrovoye 54.9 N 69.1 E';

/** EXIF in a TIFF structure: held on its side, and where it was taken. */
function tiff(order: 'II' | 'MM', orientation: number): Buffer {
  const head = Buffer.alloc(22);
  head.write(order, 0, 'latin1');
  const short = (value: number, at: number): number =>
    order === 'II' ? head.writeUInt16LE(value, at) : head.writeUInt16BE(value, at);
  const long = (value: number, at: number): number =>
    order === 'II' ? head.writeUInt32LE(value, at) : head.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return Buffer.concat([head, Buffer.from(SECRET)]);
}

function segment(marker: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** A JPEG as a telephone writes one, with a stuffed byte and a restart in its data and a film hung on behind. */
export function jpeg(order: 'II' | 'MM' = 'MM', orientation = 6): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01abc', 'latin1')),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(order, orientation)])),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${SECRET}`),
    segment(0xe2, 'ICC_PROFILE\0colours'),
    segment(0xe2, `MPF\0${SECRET}`),
    segment(0xfe, SECRET),
    segment(0xdb, 'quantisation'),
    segment(0xda, 'scan'),
    Buffer.from([0x01, 0xff, 0x00, 0x02, 0xff, 0xd0, 0x03]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(`film ${SECRET}`),
  ]);
}

function pngChunk(type: string, content: Buffer | string): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content)]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(named.length - 4, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

export function png(): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', 'header of 13.'),
    pngChunk('tEXt', `Author\0${SECRET}`),
    pngChunk('eXIf', tiff('II', 8)),
    pngChunk('tIME', SECRET),
    pngChunk('IDAT', 'picture'),
    pngChunk('IEND', ''),
    Buffer.from(SECRET),
  ]);
}

function webpChunk(type: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}

export function webp(): Buffer {
  const chunks = Buffer.concat([
    webpChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    webpChunk('VP8L', 'picture'),
    webpChunk('EXIF', tiff('II', 3)),
    webpChunk('XMP ', SECRET),
    webpChunk('odd ', SECRET),
  ]);
  const head = Buffer.alloc(12);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(chunks.length + 4, 4);
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, chunks, Buffer.from(SECRET)]);
}
