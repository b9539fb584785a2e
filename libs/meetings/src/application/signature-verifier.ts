import { DomainError } from '#libs/kernel';

/** Verifies an electronic digital signature (ЭЦҚ); which provider does it is the installation's choice. */
export abstract class SignatureVerifier {
  /**
   * @param container a CMS container (RFC 5652), as the signer's program made it
   * @param document the bytes that were to be signed
   * @returns SHA-256 fingerprint of the signer's certificate, lower-case hex
   * @throws DomainError `SignatureNotValid` when it does not hold for this document;
   *   `DigitalSignatureNotConfigured` when nobody here can verify one
   */
  abstract verify(container: Uint8Array, document: Uint8Array): Promise<string>;
}

/** Without a provider an electronic signature cannot be accepted: unverified is not signed. */
export class NoSignatureVerifier extends SignatureVerifier {
  override verify(): Promise<string> {
    return Promise.reject(new DomainError('DigitalSignatureNotConfigured'));
  }
}
