import { DomainError } from '#libs/kernel';
import type { AssemblyMeetingCommand } from '../../domain/assembly-meeting.commands.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import { requireSignedSitting } from '../../domain/rules/assembly/correction.js';
import type { Visitor } from '../ports.js';
import { signatureOf } from '../signature-of.js';
import type { AssemblyMeetingIntents } from './assembly.intents.js';
import { convenedOf } from './convener.js';
import type { Preparing, PreparersOf } from './preparing.js';

type All = PreparersOf<AssemblyMeetingIntents, AssemblyMeetingCommand, AssemblyMeetingState>;

/** What the rules must know of a correction annex: the paper, drawn and frozen, and each signature under it. */
export const prepareCorrection: Pick<All, 'IssueAssemblyCorrectionAnnex' | 'SignAssemblyCorrectionAnnex'> = {
  IssueAssemblyCorrectionAnnex: async (preparing) => {
    const { id, state, intent, occurredAt, sources, keeping } = preparing;
    // No annex can be drawn to minutes that do not stand yet.
    requireSignedSitting(state);
    const { bytes, templateVersion } = await sources.papers.sittingCorrection(
      id,
      state.annexes.length + 1,
      intent,
      occurredAt,
      visitorOf(preparing),
    );
    const document = keeping.document(bytes, convenedOf(state, id).territory);
    return { text: keeping.text(JSON.stringify(intent)), document: { ...document, templateVersion } };
  },
  SignAssemblyCorrectionAnnex: async (preparing) => {
    const { id, state, intent, sources, actor } = preparing;
    const { number, part, signer } = intent;
    const annex = state.annexes.find((issued) => issued.number === number);
    if (!annex) throw new DomainError('AnnexUnknown', { number });
    const { territory } = convenedOf(state, id);
    const signature = await signatureOf(
      sources,
      { ...intent.signature, part, signer },
      { territory, actor, visitor: visitorOf(preparing) },
      () => sources.vault.bytes(annex.document.documentId, territory),
    );
    return { number, part, signer, signature };
  },
};

/** Whoever has a paper frozen opens the names on it. */
function visitorOf({
  actor,
  caller: { channel, correlationId },
}: Pick<Preparing<object, AssemblyMeetingState>, 'actor' | 'caller'>): Visitor {
  return { actor, channel, correlationId, purpose: 'papers' };
}
