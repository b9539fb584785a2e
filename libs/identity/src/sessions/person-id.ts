import { createHmac } from 'node:crypto';
import { isUuid } from '#libs/kernel';

/**
 * How the identity provider's subject becomes the id of a person.
 *
 * `personIds`: the subjects are our person ids already (embedded issuer). Otherwise a keyed hash: a provider may
 * well use the IIN as subject, and twelve digits under a bare hash are found by trying them all. The key must
 * never change: a person's appointments hang on the id.
 */
export type Subjects = 'personIds' | { readonly keyedBy: Uint8Array };

/** The person's id, a UUID; undefined when the subject cannot be one's. */
export function personIdOf(subjects: Subjects, issuer: string, subject: string): string | undefined {
  if (subjects === 'personIds') return isUuid(subject) ? subject : undefined;
  const bytes = createHmac('sha256', subjects.keyedBy).update(`${issuer}\n${subject}`, 'utf8').digest();
  return uuidV8(bytes.subarray(0, 16));
}

/** UUID of our own making from 16 bytes (RFC 9562 §5.8). */
function uuidV8(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
