import type { RecordedEvent } from '#libs/event-store';
import type { ConvenedGathering } from '../application/meeting-streams.js';
import { everyParticipant } from '../domain/attendance.js';
import { expectedSigner, signerParts } from '../domain/rules/signatures.js';
import type { CorrectionAnnexType, PaperEntry, RequiredSignature } from './proceedings.type.js';

interface Given {
  readonly part: string;
  readonly signer: string;
  readonly occurredAt: string;
  readonly substitute: boolean;
}

/** Who has to sign, and since when each has. */
export function signaturesOf(state: ConvenedGathering, given: readonly Given[]): RequiredSignature[] {
  return signerParts(state).flatMap((part) => {
    const signed = given.find((signature) => signature.part === part);
    const signerId = signed?.signer ?? expectedSigner(state, part);
    if (signerId === undefined) return [];
    const substitute = signed?.substitute ?? state.minutes.substitutes[part] !== undefined;
    return [{ part, signerId, substitute, signedAt: signed?.occurredAt ?? null }];
  });
}

export function annexesOf(state: ConvenedGathering): CorrectionAnnexType[] {
  return state.minutes.annexes.map(({ number, occurredAt, signatures }) => ({
    number,
    issuedAt: occurredAt,
    signatures: signaturesOf(state, signatures),
  }));
}

export function paperOf(state: ConvenedGathering, events: readonly RecordedEvent[]): PaperEntry | null {
  const { paper, attendance } = state;
  if (!paper) return null;
  const declared = events.findIndex(({ type }) => type === 'HeldOnPaperDeclared');
  const checked = events.findIndex(({ type }) => type === 'PaperEntryChecked');
  const entered = events.slice(declared, checked < 0 ? undefined : checked);
  return {
    heldOn: paper.heldOn,
    scanDocumentIds: paper.scans.map(({ documentId }) => documentId),
    enteredBy: [...new Set(entered.flatMap(({ metadata }) => metadata.actor.id ?? []))],
    checkedBy: paper.checkedBy ?? null,
    participants: everyParticipant(attendance).length,
  };
}
