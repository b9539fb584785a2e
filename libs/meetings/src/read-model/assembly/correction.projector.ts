import type { SittingCorrectionEvent } from '../../domain/events/sitting-correction.js';
import type { Projectors } from '../projector.js';

/** Correction annexes to the minutes of sittings, and who has signed them. */
export const correctionProjectors: Projectors<SittingCorrectionEvent> = {
  AssemblyCorrectionAnnexIssued: async ({ id, data }, tx) => {
    await tx.query(
      `insert into sitting_annex (meeting_id, number, document_id, issued_at) values ($1, $2, $3, $4)`,
      [id, data.number, data.document.documentId, data.occurredAt],
    );
  },
  AssemblyCorrectionAnnexSigned: async ({ id, data }, tx) => {
    const column = data.part === 'chair' ? 'chair_signed_at' : 'secretary_signed_at';
    await tx.query(`update sitting_annex set ${column} = $3 where meeting_id = $1 and number = $2`, [
      id,
      data.number,
      data.occurredAt,
    ]);
  },
};
