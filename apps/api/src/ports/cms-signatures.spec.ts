import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoSignatureVerifier } from '#libs/meetings';
import { openSignatures } from './cms-signatures.js';
import { issue, SIGNING, SIGNING_IN, signed } from './testing/certification-centre.js';
import type { Issued, SigningOptions } from './testing/certification-centre.js';

const NOW = '2026-03-20T05:00:00.000Z';
const MINUTES = new TextEncoder().encode('Хаттама № 1');

describe('CMS containers', () => {
  let folder: string;
  let centre: Issued;
  let chair: Issued;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'centres-'));
    centre = await issue({ commonName: 'Куәландырушы орталық' });
    chair = await issue({ commonName: 'АХМЕТОВ ДАНИЯР', by: centre, keyUsage: SIGNING });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function verify(container: Uint8Array, document = MINUTES, now = NOW) {
    const centres = join(folder, 'centres.pem');
    await writeFile(centres, new X509Certificate(centre.encoded()).toString());
    const verifier = await openSignatures({ centres }, { now: () => now });
    return verifier.verify(container, document);
  }
  const contained = (signer: Issued, options: SigningOptions = {}) => signed(MINUTES, signer, options);

  it.each<[string, SigningOptions]>([
    ['detached', {}],
    ['with the document inside', { attached: true }],
    ['without signed attributes', { bare: true }],
  ])('%s: accepted, and say whose certificate it is', async (_, options) => {
    const fingerprint = new X509Certificate(chair.encoded()).fingerprint256.replaceAll(':', '').toLowerCase();
    await expect(verify(await contained(chair, options))).resolves.toEqual({
      certificate: fingerprint,
      holder: 'АХМЕТОВ ДАНИЯР',
    });
  });

  it('of an RSA key are accepted', async () => {
    const rsa = await issue({ commonName: 'RSA', by: centre, keyUsage: SIGNING, rsa: true });
    await expect(verify(await contained(rsa))).resolves.toMatchObject({ holder: 'RSA' });
  });

  it.each(['detached', 'with the document inside'])('%s: refused for another document', async (kind) => {
    const container = await contained(chair, { attached: kind !== 'detached' });
    const other = new TextEncoder().encode('Хаттама № 2');
    await expect(verify(container, other)).rejects.toMatchObject({
      code: 'SignatureNotValid',
      facts: { reason: 'otherDocument' },
    });
  });

  it('refused of a centre nobody trusts, even when the container brings it along', async () => {
    const stranger = await issue({ commonName: 'Бөгде орталық' });
    const forged = await issue({ commonName: 'АХМЕТОВ ДАНИЯР', by: stranger, keyUsage: SIGNING });
    await expect(verify(await contained(forged, { bring: [stranger] }))).rejects.toMatchObject({
      facts: { reason: 'certificateNotTrusted' },
    });
  });

  it('refused of one who is no centre but issues certificates', async () => {
    const forged = await issue({ commonName: 'ӘКІМ', by: chair, keyUsage: SIGNING });
    await expect(verify(await contained(forged, { bring: [chair] }))).rejects.toMatchObject({
      facts: { reason: 'certificateNotTrusted' },
    });
  });

  it('refused once the certificate has run out', async () => {
    await expect(verify(await contained(chair), MINUTES, '2031-01-01T00:00:00.000Z')).rejects.toMatchObject({
      facts: { reason: 'certificateNotTrusted' },
    });
  });

  it.each([
    ['to sign in with', SIGNING_IN],
    ['of no declared use', undefined],
  ])('refused of a certificate %s', async (_, keyUsage) => {
    const other = await issue({ commonName: 'X', by: centre, ...(keyUsage !== undefined && { keyUsage }) });
    await expect(verify(await contained(other))).rejects.toMatchObject({ facts: { reason: 'keyUsage' } });
  });

  it('refused with SHA-1', async () => {
    await expect(verify(await contained(chair, { digest: 'SHA-1' }))).rejects.toMatchObject({
      facts: { reason: 'algorithm' },
    });
  });

  it('refused with a byte of the signature changed', async () => {
    const container = await contained(chair);
    container[container.length - 3]! ^= 1;
    await expect(verify(container)).rejects.toMatchObject({ code: 'SignatureNotValid' });
  });

  it.each(['', 'a scan', '\u0030\u0003\u0002\u0001\u0001'])('%j is no container', async (text) => {
    await expect(verify(new TextEncoder().encode(text))).rejects.toMatchObject({
      facts: { reason: 'malformed' },
    });
  });

  it('verified by nobody where no centre is configured', async () => {
    await expect(openSignatures({}, { now: () => NOW })).resolves.toBeInstanceOf(NoSignatureVerifier);
  });

  it('stops the start when the file of the centres holds none', async () => {
    const centres = join(folder, 'empty.pem');
    await writeFile(centres, 'nothing');
    await expect(openSignatures({ centres }, { now: () => NOW })).rejects.toThrow(
      'JINALYS_SIGNATURE_CENTRES names a file that cannot be used: there is no certificate in it (PEM)',
    );
  });
});
