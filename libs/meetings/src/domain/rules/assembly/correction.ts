import type {
  IssueAssemblyCorrectionAnnex,
  SignAssemblyCorrectionAnnex,
} from '../../assembly-meeting.commands.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import { assemblySignaturesMissing, assemblySigner } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import { rule } from '../../refusals.js';
import { requireDocument, requireVaultText } from '../fields.js';
import { requireNotBefore } from '../moment.js';
import { isSigned, requireSignature } from '../signatures.js';
import { requireMeetingEnd } from './standing.js';

type Events = AssemblyMeetingEvent[];

/**
 * Signed minutes are mended by a numbered annex, never by a new version (rules.md §2.8, which holds for gatherings and
 * assemblies alike).
 *
 * @throws DomainError NotEndedYet, MinutesNotSigned, FieldInvalid
 */
export function issueAssemblyCorrectionAnnex(
  state: AssemblyMeetingState,
  command: IssueAssemblyCorrectionAnnex,
): Events {
  const signedAt = requireSignedSitting(state);
  const { text, document, occurredAt } = command;
  requireVaultText('text', text);
  requireDocument('document', document);
  requireNotBefore(command, signedAt);
  const number = state.annexes.length + 1;
  return [{ type: 'AssemblyCorrectionAnnexIssued', data: { number, text, document, occurredAt } }];
}

/**
 * By those who sign the minutes, each once.
 *
 * @throws DomainError AnnexUnknown, AlreadySigned, OfficerMissing, WrongSigner, NotSigned, FieldInvalid
 */
export function signAssemblyCorrectionAnnex(
  state: AssemblyMeetingState,
  command: SignAssemblyCorrectionAnnex,
): Events {
  requireMeetingEnd(state);
  const { number, part, signer, signature, occurredAt } = command;
  const annex = state.annexes.find((issued) => issued.number === number);
  rule(annex !== undefined, 'AnnexUnknown', { number });
  rule(!isSigned(annex.signatures, part), 'AlreadySigned', { part });
  const expected = assemblySigner(state, part);
  rule(expected !== undefined, 'OfficerMissing', { part });
  rule(signer === expected, 'WrongSigner', { part, expected, signer });
  requireSignature(part, signer, signature);
  requireNotBefore(command, annex.occurredAt);
  return [{ type: 'AssemblyCorrectionAnnexSigned', data: { number, part, signer, signature, occurredAt } }];
}

/** @returns when the last signature was given. @throws DomainError that says why there are no signed minutes yet */
export function requireSignedSitting(state: AssemblyMeetingState): string {
  const { endedAt } = requireMeetingEnd(state);
  const missing = assemblySignaturesMissing(state);
  rule(missing.length === 0, 'MinutesNotSigned', { missing });
  return state.signatures.reduce((last, { occurredAt }) => (occurredAt > last ? occurredAt : last), endedAt);
}
