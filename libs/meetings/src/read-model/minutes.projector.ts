import type { SeparateGatheringEvent } from '../domain/separate-gathering.events.js';
import { missed } from './missed-deadline.js';
import { nothing } from './projector.js';
import type { Projectors } from './projector.js';

type MinutesEvent = Extract<
  SeparateGatheringEvent,
  {
    type:
      | 'HeldOnPaperDeclared'
      | 'PaperEntryChecked'
      | 'MinutesSigned'
      | 'SignerUnavailable'
      | 'CorrectionAnnexIssued'
      | 'CorrectionAnnexSigned'
      | 'MinutesDelivered'
      | 'MinutesDeliveryDeadlineMissed'
      | 'MinutesPublished';
  }
>;

export const minutesProjectors: Projectors<MinutesEvent> = {
  HeldOnPaperDeclared: async ({ id }, tx) => {
    await tx.query(`update gathering set on_paper = true where gathering_id = $1`, [id]);
  },
  PaperEntryChecked: async ({ id }, tx) => {
    await tx.query(`update gathering set paper_checked = true where gathering_id = $1`, [id]);
  },
  MinutesSigned: async ({ id, data }, tx) => {
    const column = data.part === 'chair' ? 'chair_signed_at' : 'secretary_signed_at';
    await tx.query(`update gathering set document_id = $2, ${column} = $3 where gathering_id = $1`, [
      id,
      data.document.documentId,
      data.occurredAt,
    ]);
  },
  SignerUnavailable: nothing,
  CorrectionAnnexIssued: nothing,
  CorrectionAnnexSigned: nothing,
  MinutesDelivered: async ({ id, data }, tx) => {
    await tx.query(
      `update gathering set incoming_number = $2, delivered_on = $3, delivery_due_on = $4 where gathering_id = $1`,
      [id, data.incomingNumber, data.deliveredOn, data.dueOn],
    );
  },
  MinutesDeliveryDeadlineMissed: ({ id, data }, tx) => missed(id, 'minutesDelivery', data.dueOn, data.by, tx),
  MinutesPublished: async ({ id, data }, tx) => {
    await tx.query(
      `update gathering set published_on = $2, public_document_id = $3 where gathering_id = $1`,
      [id, data.publishedOn, data.publicCopy.documentId],
    );
  },
};
