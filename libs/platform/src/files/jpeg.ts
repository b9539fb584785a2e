import { orientationOf, orientationSegment } from './exif.js';
import { intact } from './image-damaged.js';

const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
const ICC = Buffer.from('ICC_PROFILE\0', 'latin1');
const ADOBE = Buffer.from('Adobe', 'latin1');
const JFIF = Buffer.from('JFIF\0', 'latin1');

/**
 * JPEG (ITU-T T.81 annex B): of the application segments JFIF, the ICC profile and Adobe's colour transform stay, and
 * of EXIF the orientation. What follows the end of the image goes.
 */
export function stripJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  let isScanned = false;
  for (;;) {
    intact(bytes[at] === 0xff, 'no marker where one must be');
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    intact(marker !== undefined, 'breaks off at a marker');
    if (marker === EOI) {
      intact(isScanned, 'holds no picture');
      kept.push(Buffer.from([0xff, EOI]));
      return Buffer.concat(kept);
    }
    intact(at + 4 <= bytes.length, 'breaks off in a segment');
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    intact(end >= at + 4 && end <= bytes.length, 'a segment is longer than the file');
    const segment = bytes.subarray(at, end);
    kept.push(...keptOf(marker, segment));
    at = end;
    if (marker !== SOS) continue;
    isScanned = true;
    at = endOfScan(bytes, at);
    kept.push(bytes.subarray(end, at));
  }
}

/** A segment as it stays: whole, as an orientation alone, or not at all. */
function keptOf(marker: number, segment: Buffer): readonly Buffer[] {
  const content = segment.subarray(4);
  if (marker === APP1) {
    const orientation = orientationOf(content);
    return orientation === undefined ? [] : [orientationSegment(orientation)];
  }
  if (marker === APP0) return begins(content, JFIF) ? [withoutThumbnail(segment)] : [];
  if (marker === APP2) return begins(content, ICC) ? [segment] : [];
  if (marker === APP14) return begins(content, ADOBE) ? [segment] : [];
  const isMetadata = (marker >= APP0 && marker <= APP15) || marker === COM;
  return isMetadata ? [] : [segment];
}

/** JFIF without the small picture in it: its two sizes are nought. */
function withoutThumbnail(segment: Buffer): Buffer {
  intact(segment.length >= 18, 'a JFIF header is too short');
  const header = Buffer.from(segment.subarray(0, 18));
  header.writeUInt16BE(16, 2);
  header.writeUInt16BE(0, 16);
  return header;
}

/** Where the entropy-coded data ends: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1];
    intact(next !== undefined, 'breaks off in the picture');
    const isData = next === 0x00 || (next >= 0xd0 && next <= 0xd7);
    if (!isData && next !== 0xff) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  intact(false, 'breaks off in the picture');
}

function begins(content: Buffer, with_: Buffer): boolean {
  return content.subarray(0, with_.length).equals(with_);
}
