import { createHash } from 'node:crypto';

/** SHA-256 over the UTF-8 bytes of a text, lower-case hexadecimal: `printf TEXT | sha256sum`. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
