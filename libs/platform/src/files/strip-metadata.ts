import { stripJpeg } from './jpeg.js';
import { stripPng } from './png.js';
import { stripWebp } from './webp.js';

const STRIPPERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
};

/**
 * The same picture without what tells where, when, by whom and with what it was taken: EXIF with its GPS, XMP,
 * comments, thumbnails, and whatever hangs on behind the picture. Nothing of the picture is decoded or changed. What is
 * kept is listed, so that a kind of metadata that nobody has heard of yet goes as well; the orientation stays, or a
 * photograph held upright would lie.
 *
 * @param mediaType as its content showed it; what is no picture comes back as it is
 * @throws ImageDamaged when the file is not built as its kind is
 */
export function stripMetadata(bytes: Uint8Array, mediaType: string): Uint8Array {
  const strip = STRIPPERS[mediaType];
  return strip ? strip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) : bytes;
}
