/** The kinds of file that are taken. */
export type MediaType =
  'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pkcs7-signature';

interface Signature {
  readonly mediaType: MediaType;
  /** Bytes and where they stand. */
  readonly parts: readonly { readonly at: number; readonly bytes: readonly number[] }[];
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** First bytes of each kind of file, so that a file cannot lie about what it is. */
const SIGNATURES: readonly Signature[] = [
  { mediaType: 'application/pdf', parts: [{ at: 0, bytes: ascii('%PDF-') }] },
  { mediaType: 'image/jpeg', parts: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  {
    mediaType: 'image/png',
    parts: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }],
  },
  {
    mediaType: 'image/webp',
    parts: [
      { at: 0, bytes: ascii('RIFF') },
      { at: 8, bytes: ascii('WEBP') },
    ],
  },
  { mediaType: 'application/pkcs7-signature', parts: [{ at: 0, bytes: [0x30, 0x82] }] },
];

/** What a file is by its content; undefined for a kind that is not taken, an SVG or a page among them. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  return SIGNATURES.find(({ parts }) =>
    parts.every(({ at, bytes: expected }) => expected.every((byte, index) => bytes[at + index] === byte)),
  )?.mediaType;
}
