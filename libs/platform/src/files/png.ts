import { crc32 } from 'node:zlib';
import { orientationOfTiff, orientationTiff } from './exif.js';
import { intact } from './image-damaged.js';

const SIGNATURE_BYTES = 8;
/** Beside the critical ones: transparency, colour, size of a pixel, animation. None of them holds text. */
const KEPT = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'sRGB', 'iCCP', 'sBIT', 'cICP', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/** PNG (W3C, third edition): the chunks of the picture stay, texts, times and EXIF go, but for the orientation. */
export function stripPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; ;) {
    intact(at + 12 <= bytes.length, 'breaks off in a chunk');
    const size = bytes.readUInt32BE(at);
    const end = at + 12 + size;
    intact(end <= bytes.length, 'a chunk is longer than the file');
    const type = bytes.toString('latin1', at + 4, at + 8);
    intact(at > SIGNATURE_BYTES || type === 'IHDR', 'does not begin with its header');
    intact(bytes.readUInt32BE(end - 4) === crc32(bytes.subarray(at + 4, end - 4)), `damaged in ${type}`);
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'eXIf') kept.push(...orientationChunk(bytes.subarray(at + 8, end - 4)));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

function orientationChunk(tiff: Buffer): readonly Buffer[] {
  const orientation = orientationOfTiff(tiff);
  if (orientation === undefined) return [];
  const content = Buffer.concat([Buffer.from('eXIf', 'latin1'), orientationTiff(orientation)]);
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  return [chunk];
}
