import type { Actor } from '#libs/event-store';
import { DomainError } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { Signature, SignerPart } from '../domain/separate-gathering.events.js';
import type { Visitor } from './ports.js';
import type { Sources } from './preparation.js';
import type { SignatureIntent } from './separate-gathering.intents.js';
import { isHeldBy } from './signature-verifier.js';

interface Signing extends SignatureIntent {
  readonly part: SignerPart;
  readonly signer: string;
}

/** Where it is signed, who enters it, and on whose account the signer's name is opened. */
interface Entering {
  readonly territory: Kato;
  readonly actor: Actor;
  readonly visitor: Visitor;
}

/**
 * Wet ink is attested by who enters it; an electronic signature is the signer's own, under this very document.
 *
 * @param signed the bytes of that document
 * @throws DomainError NotFound, SignatureNotValid, SignatureOfAnother, DigitalSignatureNotConfigured
 */
export async function signatureOf(
  sources: Sources,
  { method, documentId, part, signer }: Signing,
  entering: Entering,
  signed: () => Promise<Uint8Array>,
): Promise<Signature> {
  const { territory, actor } = entering;
  const document = await sources.vault.document(documentId, territory);
  if (method === 'wetInk') return { method: 'wetInk', scan: document, attestedBy: actor.id ?? '' };
  const container = await sources.vault.bytes(documentId, territory);
  const { certificate, holder } = await sources.signatures.verify(container, await signed());
  const name = await nameOf(sources, signer, entering);
  if (!name || !isHeldBy(holder, name)) throw new DomainError('SignatureOfAnother', { part, signer });
  return { method: 'cms', container: document, certificate };
}

/** An official's name by the register, a member's by the roll; undefined when it was erased or never recorded. */
async function nameOf(
  { registers, names }: Sources,
  personId: string,
  { territory, visitor }: Entering,
): Promise<{ readonly surname: string; readonly given: string } | undefined> {
  const official = await registers.official(personId);
  if (official?.name) return official.name;
  const member = (await names.of([personId], territory, visitor)).get(personId);
  return member && !('erased' in member) ? member : undefined;
}
