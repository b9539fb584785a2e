import type { MinutesEvent, Signature, SignerPart } from '../events/minutes.js';
import { canonicalJson, localDate, officeOf, optional } from '#libs/kernel';
import { tookPart } from '../attendance.js';
import { rule } from '../refusals.js';
import type { RecordSignerUnavailable, SignMinutes } from '../separate-gathering.commands.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { requireDocument, requireFilled, requireVaultDocument } from './fields.js';
import { requireNotBefore } from './moment.js';
import { requireEnd } from './phase.js';

/** The chair and the secretary sign; where no secretary could be elected, the chair alone (docs/adr/0006). */
export function signerParts({ secretary }: SeparateGatheringState): readonly SignerPart[] {
  return secretary.memberId === undefined ? ['chair'] : ['chair', 'secretary'];
}

/** Whose signature the minutes still lack; empty once they are signed. */
export function missingSignatures(state: SeparateGatheringState): readonly SignerPart[] {
  return signerParts(state).filter((part) => !isSigned(state.minutes.signatures, part));
}

/** Who signs in that part: its holder, or the recorded substitute; undefined where nobody holds it. */
export function expectedSigner(
  { opening, secretary, minutes }: SeparateGatheringState,
  part: SignerPart,
): string | undefined {
  const holder = part === 'chair' ? opening?.chair.officialId : secretary.memberId;
  return holder === undefined ? undefined : (minutes.substitutes[part] ?? holder);
}

/** Frozen by the first signature; the second one signs the same bytes (rules.md §2.8). */
export function signMinutes(state: SeparateGatheringState, command: SignMinutes): MinutesEvent[] {
  const { end } = requireEnd(state);
  const { part, signer, signature, document, occurredAt } = command;
  const { minutes, paper } = state;
  rule(paper === undefined || paper.checkedBy !== undefined, 'PaperNotChecked', {});
  rule(!isSigned(minutes.signatures, part), 'AlreadySigned', { part });
  requireSigner(state, part, signer);
  requireSignature(part, signer, signature);
  requireDocument('document', document);
  const frozen = minutes.document;
  const same = frozen === undefined || canonicalJson(frozen) === canonicalJson(document);
  rule(same, 'MinutesChanged', { frozen: { ...(frozen ?? document) }, given: { ...document } });
  requireNotBefore(command, end.at);
  const substitute = minutes.substitutes[part] !== undefined;
  return [{ type: 'MinutesSigned', data: { part, signer, signature, document, substitute, occurredAt } }];
}

/** @throws DomainError SecretaryMissing, WrongSigner */
export function requireSigner(state: SeparateGatheringState, part: SignerPart, signer: string): void {
  const expected = expectedSigner(state, part);
  rule(expected !== undefined, 'SecretaryMissing', {});
  rule(signer === expected, 'WrongSigner', { part, expected, signer });
}

/**
 * Wet ink with its scan and somebody else who saw it, or a verified CMS container; anything else is no signature.
 *
 * @throws DomainError NotSigned, FieldInvalid
 */
export function requireSignature(
  part: SignerPart,
  signer: string,
  signature: Signature | undefined,
): asserts signature is Signature {
  rule(signature !== undefined, 'NotSigned', { part });
  const { method } = signature;
  if (method === 'wetInk') {
    const attested = signature.attestedBy.trim() !== '' && signature.attestedBy !== signer;
    rule(attested, 'NotSigned', { part });
    requireVaultDocument('signature.scan', signature.scan);
  } else {
    rule(signature.certificate.trim() !== '', 'NotSigned', { part });
    requireVaultDocument('signature.container', signature.container);
  }
}

export function isSigned(signatures: readonly { readonly part: SignerPart }[], part: SignerPart): boolean {
  return signatures.some((signature) => signature.part === part);
}

/** A refusal or illness is recorded; the frozen norm says who signs instead (rules.md §2.8). */
export function recordSignerUnavailable(
  state: SeparateGatheringState,
  command: RecordSignerUnavailable,
): MinutesEvent[] {
  const { convened, end } = requireEnd(state);
  const { part, reason, substitute, appointments, occurredAt } = command;
  const expected = expectedSigner(state, part);
  rule(expected !== undefined, 'SecretaryMissing', {});
  const { signatures, annexes } = state.minutes;
  const nothingLeft =
    isSigned(signatures, part) && annexes.every((annex) => isSigned(annex.signatures, part));
  rule(!nothingLeft, 'AlreadySigned', { part });
  requireFilled('substitute', substitute);
  const others = (['chair', 'secretary'] as const).map((signerPart) => expectedSigner(state, signerPart));
  rule(!others.includes(substitute), 'SubstituteAlreadySigns', { part, substitute });
  const norm = convened.norms['separateGathering.substituteSigner'].value;
  const office = officeOf(appointments, convened.territory, localDate(occurredAt));
  const entitled =
    norm === 'authorisedPerson' ? office !== undefined : tookPart(state.attendance, substitute);
  rule(entitled, 'SubstituteNotEntitled', { part, rule: norm });
  const appointment = optional('appointment', norm === 'authorisedPerson' ? office : undefined);
  requireNotBefore(command, end.at);
  return [{ type: 'SignerUnavailable', data: { part, reason, substitute, ...appointment, occurredAt } }];
}
