import { orientationOf } from './exif.js';
import { ImageDamaged } from './image-damaged.js';
import { mediaTypeOf } from './media-type.js';
import { stripMetadata } from './strip-metadata.js';
import { jpeg, png, SECRET, webp } from './testing/pictures.js';

const pictures = { 'image/jpeg': jpeg(), 'image/png': png(), 'image/webp': webp() };

describe('the kind of a file', () => {
  it.each(Object.entries(pictures))('%s is known by its content', (mediaType, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(mediaType);
  });

  it('is none for an SVG, a page, text, or nothing', () => {
    const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const text of [script, `<?xml version="1.0"?>${script}`, '<!doctype html>', 'GIF89a', ''])
      expect(mediaTypeOf(Buffer.from(text))).toBeUndefined();
  });
});

describe('what is kept of a photograph', () => {
  it.each(Object.entries(pictures))('%s: nothing of where, when and by whom', (mediaType, bytes) => {
    const kept = Buffer.from(stripMetadata(bytes, mediaType));
    expect(bytes.includes(SECRET)).toBe(true);
    expect(kept.includes(SECRET)).toBe(false);
    expect(mediaTypeOf(kept)).toBe(mediaType);
    expect(Buffer.from(stripMetadata(kept, mediaType))).toEqual(kept);
  });

  it('the picture, its colours and how the camera was held', () => {
    for (const order of ['II', 'MM'] as const) {
      const kept = Buffer.from(stripMetadata(jpeg(order), 'image/jpeg'));
      const exif = kept.indexOf('Exif');
      expect(orientationOf(kept.subarray(exif))).toBe(6);
      for (const part of ['ICC_PROFILE', 'quantisation', 'scan', 'JFIF'])
        expect(kept.includes(part)).toBe(true);
      expect(kept.includes('MPF')).toBe(false);
      expect(kept.includes('abc')).toBe(false);
      expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    }
    expect(Buffer.from(stripMetadata(jpeg('MM', 1), 'image/jpeg')).includes('Exif')).toBe(false);
    expect(Buffer.from(stripMetadata(png(), 'image/png')).includes('eXIf')).toBe(true);
    const small = Buffer.from(stripMetadata(webp(), 'image/webp'));
    expect(small.readUInt32LE(4) + 8).toBe(small.length);
    expect(small.readUInt8(20)).toBe(0x08);
  });

  it('a file of another kind stays as it is', () => {
    const pdf = Buffer.from('%PDF-1.7 plan');
    expect(stripMetadata(pdf, 'application/pdf')).toBe(pdf);
  });
});

describe('a file that only begins like a picture', () => {
  const cut = (bytes: Buffer, at: number): Buffer => bytes.subarray(0, at);

  it.each([
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['image/jpeg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xd9])])],
    [
      'image/jpeg',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>')]),
    ],
    ['image/png', Buffer.concat([cut(png(), 8), Buffer.from('<script>alert(1)</script>')])],
    ['image/png', Buffer.concat([cut(png(), 40), Buffer.from([1])])],
    ['image/webp', cut(webp(), 30)],
  ])('%s is refused as damaged', (mediaType, bytes) => {
    expect(() => stripMetadata(bytes, mediaType)).toThrow(ImageDamaged);
  });

  it('wherever it breaks off', () => {
    for (const [mediaType, bytes] of Object.entries(pictures)) {
      const whole = stripMetadata(bytes, mediaType);
      for (let at = 12; at < whole.length; at += 7)
        expect(() => stripMetadata(cut(Buffer.from(whole), at), mediaType)).toThrow(ImageDamaged);
    }
  });
});
