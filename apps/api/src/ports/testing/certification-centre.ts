import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** KeyUsage of a certificate to sign papers with: digitalSignature, nonRepudiation (RFC 5280 §4.2.1.3). */
export const SIGNING = 0b1100_0000;
/** KeyUsage of a certificate to sign in with: digitalSignature, keyEncipherment. */
export const SIGNING_IN = 0b1010_0000;
/** keyCertSign, cRLSign. */
const CENTRE = 0b0000_0110;

const COMMON_NAME = '2.5.4.3';
const { subtle } = globalThis.crypto;

export interface Issued {
  readonly certificate: pkijs.Certificate;
  readonly key: CryptoKey;
  encoded(): Uint8Array;
}

export interface SigningOptions {
  readonly attached?: boolean;
  readonly digest?: string;
  /** Without signed attributes. */
  readonly bare?: boolean;
  /** Certificates that lie in the container beside the signer's. */
  readonly bring?: readonly Issued[];
}

let serial = 0;

/** A certificate valid in 2026; a centre's own where nobody issues it. */
export async function issue(options: {
  readonly commonName: string;
  readonly by?: Issued;
  readonly keyUsage?: number;
  readonly rsa?: boolean;
}): Promise<Issued> {
  const { commonName, by, rsa = false } = options;
  const keys = await keyPair(rsa);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: (serial += 1) });
  certificate.subject.typesAndValues.push(named(commonName));
  if (by) certificate.issuer = by.certificate.subject;
  else certificate.issuer.typesAndValues.push(named(commonName));
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2027-01-01T00:00:00Z');
  const usage = by ? options.keyUsage : CENTRE;
  certificate.extensions = [
    ...(usage === undefined ? [] : [keyUsage(usage)]),
    ...(by ? [] : [basicConstraints()]),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(by?.key ?? keys.privateKey, 'SHA-256');
  const encoded = () => new Uint8Array(certificate.toSchema(true).toBER());
  return { certificate: pkijs.Certificate.fromBER(encoded()), key: keys.privateKey, encoded };
}

/** A CMS container as a signer's program makes one. */
export async function signed(
  document: Uint8Array,
  signer: Issued,
  { attached = false, digest = 'SHA-256', bare = false, bring = [] }: SigningOptions,
): Promise<Uint8Array> {
  const content = Uint8Array.from(document);
  const signedAttrs = bare ? undefined : await attributes(content, digest);
  const data = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: pkijs.ContentInfo.DATA,
      ...(attached && { eContent: new asn1js.OctetString({ valueHex: content.buffer }) }),
    }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: signer.certificate.issuer,
          serialNumber: signer.certificate.serialNumber,
        }),
        ...(signedAttrs && { signedAttrs }),
      }),
    ],
    certificates: [signer, ...bring].map(({ certificate }) => certificate),
  });
  await data.sign(signer.key, 0, digest, content);
  const info = new pkijs.ContentInfo({
    contentType: pkijs.ContentInfo.SIGNED_DATA,
    content: data.toSchema(true),
  });
  return new Uint8Array(info.toSchema().toBER());
}

async function attributes(content: Uint8Array<ArrayBuffer>, digest: string) {
  const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] });
  return new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: pkijs.ContentInfo.DATA })),
      attribute(
        '1.2.840.113549.1.9.4',
        new asn1js.OctetString({ valueHex: await subtle.digest(digest, content) }),
      ),
    ],
  });
}

function keyPair(rsa: boolean): Promise<CryptoKeyPair> {
  const algorithm = rsa
    ? {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
      }
    : { name: 'ECDSA', namedCurve: 'P-256' };
  return subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

function named(commonName: string): pkijs.AttributeTypeAndValue {
  return new pkijs.AttributeTypeAndValue({
    type: COMMON_NAME,
    value: new asn1js.Utf8String({ value: commonName }),
  });
}

function keyUsage(bits: number): pkijs.Extension {
  const value = new asn1js.BitString({ valueHex: Uint8Array.of(bits).buffer });
  return new pkijs.Extension({ extnID: '2.5.29.15', critical: true, extnValue: value.toBER() });
}

function basicConstraints(): pkijs.Extension {
  const constraints = new pkijs.BasicConstraints({ cA: true });
  return new pkijs.Extension({
    extnID: '2.5.29.19',
    critical: true,
    extnValue: constraints.toSchema().toBER(),
  });
}
