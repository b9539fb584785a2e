import type { Projection } from '#libs/projections';
import { INITIATIVE } from '../../domain/initiative.events.js';
import type { InitiativeEvent } from '../../domain/initiative.events.js';
import { project } from '../projector.js';
import type { Projectors } from '../projector.js';
import { INITIATIVES_TABLES } from './initiative.entities.js';

/** Initiatives for a gathering as everybody reads them: how many signed, where each stands, every step. */
export const initiativesProjection: Projection = {
  name: 'initiatives',
  version: 2,
  categories: [INITIATIVE],
  tables: INITIATIVES_TABLES,
  apply: async (event, tx) => {
    await project(projectors, event, tx);
    const id = event.stream.slice(INITIATIVE.length + 1);
    const { revision, type, data, metadata } = event;
    await tx.query(
      `insert into initiative_step (initiative_id, revision, event_id, type, occurred_at, recorded_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, revision, event.id, type, data['occurredAt'], metadata.recordedAt],
    );
    await tx.query(`update initiative set revision = $2 where initiative_id = $1`, [id, revision]);
  },
};

const projectors: Projectors<InitiativeEvent> = {
  InitiativeOpened: async ({ id, data }, tx) => {
    const { territory, matters, words, initiatorId, eligible, required, occurredAt, until } = data;
    await tx.query(
      `insert into initiative (initiative_id, territory, matters, phase, eligible, required, opened_at, until,
         words_text_id, initiator_id, revision)
       values ($1, $2, $3, 'collecting', $4, $5, $6, $7, $8, $9, 0)`,
      [
        id,
        territory,
        JSON.stringify(matters),
        eligible,
        required,
        occurredAt,
        until,
        words?.textId ?? null,
        initiatorId ?? null,
      ],
    );
  },
  InitiativeSigned: async ({ id, data }, tx) => {
    await tx.query(`update initiative set signatures = $2 where initiative_id = $1`, [id, data.signatures]);
    await tx.query(
      `insert into initiative_signature (initiative_id, member_id, signed_on) values ($1, $2, $3)`,
      [id, data.memberId, data.signedOn],
    );
  },
  InitiativeSubmitted: async ({ id, data }, tx) => {
    await tx.query(
      `update initiative set phase = 'submitted', incoming_number = $2, submitted_at = $3
       where initiative_id = $1`,
      [id, data.incomingNumber, data.occurredAt],
    );
  },
  InitiativeLapsed: async ({ id }, tx) => {
    await tx.query(`update initiative set phase = 'lapsed' where initiative_id = $1`, [id]);
  },
  InitiativeAnswered: async ({ id, data }, tx) => {
    const { officialId, outcome, order, reasons } = data;
    await tx.query(
      `update initiative set phase = $2, order_number = $3, order_date = $4, reasons_text_id = $5,
         answered_by = $6
       where initiative_id = $1`,
      [
        id,
        outcome === 'positive' ? 'granted' : 'refused',
        order.number,
        order.date,
        reasons?.textId ?? null,
        officialId,
      ],
    );
  },
};
