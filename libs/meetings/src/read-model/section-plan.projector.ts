import type { SectionPlanEvent } from '../domain/section-plan.events.js';
import type { Projectors } from './projector.js';

export const sectionPlanProjectors: Projectors<SectionPlanEvent> = {
  SectionsProposed: async ({ data, revision }, tx) => {
    await tx.query(
      `insert into section_plan (plan_id, territory, order_number, order_date, status, proposed_at, revision)
       values ($1, $2, $3, $4, 'proposed', $5, $6)`,
      [data.planId, data.territory, data.order.number, data.order.date, data.proposedAt, revision],
    );
    for (const [ordinal, section] of data.sections.entries())
      await tx.query(
        `insert into section (plan_id, section_id, ordinal, name_kk, name_ru, kind, quota, areas)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          data.planId,
          section.sectionId,
          ordinal,
          section.name.kk,
          section.name.ru,
          section.kind,
          section.quota,
          JSON.stringify(section.areas),
        ],
      );
  },
  SectionsApproved: async ({ id, data, revision }, tx) => {
    await tx.query(
      `update section_plan set status = 'approved', decision_number = $2, decision_date = $3, revision = $4
       where plan_id = $1`,
      [id, data.maslikhatDecision.number, data.maslikhatDecision.date, revision],
    );
  },
  SectionsRejected: async ({ id, data, revision }, tx) => {
    await tx.query(
      `update section_plan set status = 'rejected', decision_number = $2, decision_date = $3, revision = $4,
         reasons_text_id = $5 where plan_id = $1`,
      [id, data.maslikhatDecision.number, data.maslikhatDecision.date, revision, data.reasons.textId],
    );
  },
};
