import type { RecordedEvent } from '#libs/event-store';
import { DomainError } from '#libs/kernel';
import type { FrozenDocument, Signature } from '../domain/separate-gathering.events.js';
import { requireSignedMinutes } from '../domain/rules/minutes.js';
import type { DrawnPaper } from './minutes-papers.js';
import { convenedOf } from './prepare-convening.js';
import { appointmentsOf } from './prepare-desk.js';
import type { Visitor } from './ports.js';
import type { Preparation, Preparers } from './preparation.js';
import { signatureOf } from './signature-of.js';
import type { IntentOf, SeparateGatheringCommandType } from './separate-gathering.intents.js';

type AnyPreparation = Preparation<SeparateGatheringCommandType>;

export const prepareMinutes: Preparers<
  | 'DeclareHeldOnPaper'
  | 'CheckPaperEntry'
  | 'SignMinutes'
  | 'RecordSignerUnavailable'
  | 'IssueCorrectionAnnex'
  | 'SignCorrectionAnnex'
  | 'DeliverMinutes'
  | 'MissMinutesDeadline'
  | 'PublishMinutes'
> = {
  DeclareHeldOnPaper: async (preparation) => {
    const { territory } = convenedOf(preparation);
    const { heldOn, scanDocumentIds } = preparation.intent;
    const scans = scanDocumentIds.map((id) => preparation.sources.vault.document(id, territory));
    return { heldOn, scans: await Promise.all(scans), enteredBy: preparation.actor.id ?? '' };
  },
  CheckPaperEntry: async ({ intent, actor, gatheringId, sources }) => ({
    participants: intent.participants,
    checkedBy: actor.id ?? '',
    enteredBy: clerksOf((await sources.streams.gathering(gatheringId)).events),
  }),
  SignMinutes: async (preparation) => {
    const { part, signer } = preparation.intent;
    const { document, bytes } = await documentToSign(preparation);
    const signed = await signature(preparation, preparation.intent, bytes);
    return { part, signer, document, signature: signed };
  },
  RecordSignerUnavailable: async (preparation) => ({
    ...preparation.intent,
    appointments: await appointmentsOf(preparation, preparation.intent.substitute),
  }),
  IssueCorrectionAnnex: async (preparation) => {
    // No annex can be drawn to minutes that do not stand yet.
    requireSignedMinutes(preparation.state);
    const number = preparation.state.minutes.annexes.length + 1;
    const paper = await preparation.sources.papers.correctionAnnex(
      preparation.gatheringId,
      number,
      preparation.intent,
      preparation.occurredAt,
      visitorOf(preparation),
    );
    return {
      text: preparation.keeping.text(JSON.stringify(preparation.intent)),
      document: frozen(preparation, paper),
    };
  },
  SignCorrectionAnnex: async (preparation) => {
    const { number, part, signer } = preparation.intent;
    const annex = preparation.state.minutes.annexes.find((candidate) => candidate.number === number);
    if (!annex) throw new DomainError('AnnexUnknown', { number });
    const signed = await signature(preparation, preparation.intent, () =>
      keptBytes(preparation, annex.document.documentId),
    );
    return { number, part, signer, signature: signed };
  },
  DeliverMinutes: async (preparation) => {
    const { receiptDocumentId, ...delivery } = preparation.intent;
    const { territory } = convenedOf(preparation);
    return {
      ...delivery,
      calendar: preparation.sources.calendar,
      appointments: await appointmentsOf(preparation, delivery.receivedBy, delivery.deliveredOn),
      ...(receiptDocumentId !== undefined && {
        receipt: await preparation.sources.vault.document(receiptDocumentId, territory),
      }),
    };
  },
  MissMinutesDeadline: ({ sources }) => ({ calendar: sources.calendar }),
  PublishMinutes: async (preparation) => {
    const paper = await preparation.sources.papers.minutes(
      preparation.gatheringId,
      'public',
      visitorOf(preparation),
    );
    return { ...preparation.intent, publicCopy: frozen(preparation, paper) };
  },
};

/** Whoever entered something since the meeting was declared held on paper. */
function clerksOf(events: readonly RecordedEvent[]): readonly string[] {
  const declared = events.findIndex(({ type }) => type === 'HeldOnPaperDeclared');
  const entered = declared < 0 ? [] : events.slice(declared);
  return [...new Set(entered.flatMap(({ metadata }) => metadata.actor.id ?? []))];
}

/** The document that the first signature froze; before it, the minutes as they stand now. */
async function documentToSign(
  preparation: Preparation<'SignMinutes'>,
): Promise<{ readonly document: FrozenDocument; readonly bytes: () => Promise<Uint8Array> }> {
  const { state, intent, sources, gatheringId } = preparation;
  const { document } = state.minutes;
  if (document) {
    const documentId = intent.documentId ?? document.documentId;
    return { document: { ...document, documentId }, bytes: () => keptBytes(preparation, documentId) };
  }
  if (intent.documentId !== undefined)
    throw new DomainError('NotFound', { what: 'frozen minutes', id: intent.documentId });
  const drawn = await sources.papers.minutes(gatheringId, 'official', visitorOf(preparation));
  return { document: frozen(preparation, drawn), bytes: () => Promise.resolve(drawn.bytes) };
}

function keptBytes(preparation: AnyPreparation, documentId: string): Promise<Uint8Array> {
  return preparation.sources.vault.bytes(documentId, convenedOf(preparation).territory);
}

/** Whoever has a paper frozen opens the names on it. */
function visitorOf({ actor, caller }: AnyPreparation): Visitor {
  const { channel, correlationId } = caller;
  return { actor, channel, correlationId, purpose: 'papers' };
}

function frozen(preparation: AnyPreparation, { bytes, templateVersion }: DrawnPaper): FrozenDocument {
  return { ...preparation.keeping.document(bytes, convenedOf(preparation).territory), templateVersion };
}

/** As it is given, for the territory of this gathering. */
function signature(
  preparation: AnyPreparation,
  { part, signer, signature: intent }: Pick<IntentOf<'SignMinutes'>, 'part' | 'signer' | 'signature'>,
  signed: () => Promise<Uint8Array>,
): Promise<Signature> {
  const { sources, actor } = preparation;
  const { territory } = convenedOf(preparation);
  return signatureOf(
    sources,
    { part, signer, ...intent },
    { territory, actor, visitor: visitorOf(preparation) },
    signed,
  );
}
