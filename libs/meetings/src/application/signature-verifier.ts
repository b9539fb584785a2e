import { DomainError } from '#libs/kernel';

/** What a signature says about itself once it was verified. */
export interface VerifiedSignature {
  /** SHA-256 fingerprint of the signer's certificate, lower-case hex. */
  readonly certificate: string;
  /** Whose certificate it is: its common name, as the certification centre wrote it. */
  readonly holder: string;
}

/** Verifies an electronic digital signature (ЭЦҚ); which provider does it is the installation's choice. */
export abstract class SignatureVerifier {
  /**
   * @param container a CMS container (RFC 5652), as the signer's program made it
   * @param document the bytes that were to be signed
   * @throws DomainError `SignatureNotValid` when it does not hold for this document;
   *   `DigitalSignatureNotConfigured` when nobody here can verify one
   */
  abstract verify(container: Uint8Array, document: Uint8Array): Promise<VerifiedSignature>;
}

/** Without a provider an electronic signature cannot be accepted: unverified is not signed. */
export class NoSignatureVerifier extends SignatureVerifier {
  override verify(): Promise<VerifiedSignature> {
    return Promise.reject(new DomainError('DigitalSignatureNotConfigured'));
  }
}

/**
 * Whether a certificate's common name names this person: surname and given name are words of it, in capitals or
 * not (the national certification centre writes the surname first, in capitals).
 */
export function isHeldBy(
  holder: string,
  { surname, given }: { readonly surname: string; readonly given: string },
): boolean {
  const words = new Set(folded(holder).split(' '));
  return [surname, given].every((name) =>
    folded(name)
      .split(' ')
      .every((word) => words.has(word)),
  );
}

function folded(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('kk').trim().replace(/\s+/g, ' ');
}
