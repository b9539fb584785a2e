import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { DomainError } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { NoSignatureVerifier, SignatureVerifier } from '#libs/meetings';
import type { VerifiedSignature } from '#libs/meetings';
import { ConfigError } from '#libs/platform';
import type { Config } from '#libs/platform';

const ID_DATA = '1.2.840.113549.1.7.1';
const COMMON_NAME = '2.5.4.3';
const KEY_USAGE = '2.5.29.15';
/** SHA-256, SHA-384, SHA-512 (RFC 5754); what is older proves nothing. */
const DIGESTS: ReadonlySet<string> = new Set([
  '2.16.840.1.101.3.4.2.1',
  '2.16.840.1.101.3.4.2.2',
  '2.16.840.1.101.3.4.2.3',
]);
/** Bit 1 of KeyUsage (RFC 5280 §4.2.1.3): a certificate to sign in with is none to sign papers with. */
const NON_REPUDIATION = 0b0100_0000;

/**
 * Who verifies digital signatures by this configuration; nobody, where no certification centre is trusted.
 *
 * @throws ConfigError when the file of the centres cannot be read
 */
export async function openSignatures(
  { centres }: Config['signatures'],
  clock: Clock,
): Promise<SignatureVerifier> {
  if (centres === undefined) return new NoSignatureVerifier();
  try {
    return new CmsSignatures(await readFile(centres, 'utf8'), clock);
  } catch (error) {
    const problem = `names a file that cannot be used: ${error instanceof Error ? error.message : String(error)}`;
    throw new ConfigError([{ variable: 'JINALYS_SIGNATURE_CENTRES', problem }]);
  }
}

/**
 * CMS containers (RFC 5652) by certificates that a trusted certification centre issued: RSA or ECDSA, detached or
 * holding the document itself. It asks no centre whether a certificate was revoked since: a revocation list in the
 * container counts, none is fetched. GOST keys are not verified, and so refused.
 */
export class CmsSignatures extends SignatureVerifier {
  private readonly trusted: pkijs.Certificate[];

  /** @param trusted certificates of the certification centres, PEM, one after another */
  constructor(
    trusted: string,
    private readonly clock: Clock,
  ) {
    super();
    this.trusted = certificatesIn(trusted);
  }

  override async verify(container: Uint8Array, document: Uint8Array): Promise<VerifiedSignature> {
    const signed = signedDataOf(container);
    const { eContent, eContentType } = signed.encapContentInfo;
    const [signer, ...others] = signed.signerInfos;
    demand(signer !== undefined && others.length === 0, 'notOneSigner');
    demand(DIGESTS.has(signer.digestAlgorithm.algorithmId), 'algorithm');
    demand(eContentType === ID_DATA, 'otherContent');
    demand(eContent === undefined || Buffer.from(eContent.getValue()).equals(document), 'otherDocument');
    const { signatureVerified, signerCertificate } = await this.check(signed, document);
    demand(signatureVerified === true && Boolean(signerCertificate), 'otherDocument');
    demand(signerCertificate instanceof pkijs.Certificate && signsPapers(signerCertificate), 'keyUsage');
    const encoded = new Uint8Array(signerCertificate.toSchema().toBER());
    return {
      certificate: createHash('sha256').update(encoded).digest('hex'),
      holder: commonNameOf(signerCertificate),
    };
  }

  /** Signature and the path to a trusted centre, both at this moment. */
  private async check(signed: pkijs.SignedData, document: Uint8Array): Promise<pkijs.SignedDataVerifyResult> {
    try {
      return await signed.verify({
        signer: 0,
        data: Uint8Array.from(document).buffer,
        trustedCerts: this.trusted,
        checkDate: new Date(this.clock.now()),
        checkChain: true,
        passedWhenNotRevValues: true,
        extendedMode: true,
      });
    } catch (error) {
      if (!(error instanceof pkijs.SignedDataVerifyError)) throw error;
      const reason = error.signerCertificateVerified === false ? 'certificateNotTrusted' : 'otherDocument';
      throw new DomainError('SignatureNotValid', { reason });
    }
  }
}

function demand(holds: boolean, reason: string): asserts holds {
  if (!holds) throw new DomainError('SignatureNotValid', { reason });
}

function signedDataOf(container: Uint8Array): pkijs.SignedData {
  try {
    const info = pkijs.ContentInfo.fromBER(Uint8Array.from(container));
    if (info.contentType === pkijs.ContentInfo.SIGNED_DATA)
      return new pkijs.SignedData({ schema: info.content });
  } catch {
    // Whatever the parser found, it is no container.
  }
  throw new DomainError('SignatureNotValid', { reason: 'malformed' });
}

/** @throws TypeError when there is none, or one cannot be read */
function certificatesIn(pem: string): pkijs.Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new TypeError('there is no certificate in it (PEM)');
  return blocks.map((block) => pkijs.Certificate.fromBER(Uint8Array.from(new X509Certificate(block).raw)));
}

function signsPapers({ extensions = [] }: pkijs.Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue as unknown;
  if (!(usage instanceof asn1js.BitString)) return false;
  const [bits = 0] = usage.valueBlock.valueHexView;
  return (bits & NON_REPUDIATION) !== 0;
}

function commonNameOf({ subject }: pkijs.Certificate): string {
  return subject.typesAndValues.find(({ type }) => type === COMMON_NAME)?.value.valueBlock.value ?? '';
}
