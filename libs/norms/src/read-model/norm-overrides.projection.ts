import type { RecordedEvent } from '#libs/event-store';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { NORM_OVERRIDE_CATEGORY } from '../domain/norm-override.events.js';
import type { NormOverrideEvent } from '../domain/norm-override.events.js';

/** Territories' own rules as people read them. */
export const normOverridesProjection: Projection = {
  name: 'norms',
  version: 1,
  categories: [NORM_OVERRIDE_CATEGORY],
  tables: `
create table norm_override (
  override_id uuid primary key,
  territory text not null,
  norm_id text not null,
  value jsonb not null,
  valid_from date not null,
  valid_to date,
  revoked_from date,
  decision_number text not null,
  decision_date date not null
);
create index norm_override_territory on norm_override (territory, norm_id, valid_from);
`,
  apply: async (event, tx) => {
    if (isNormOverrideEvent(event)) await apply(event, tx);
  },
};

function isNormOverrideEvent(event: RecordedEvent): event is RecordedEvent & NormOverrideEvent {
  return event.type === 'NormOverrideApproved' || event.type === 'NormOverrideRevoked';
}

async function apply(event: NormOverrideEvent, tx: ProjectionTransaction): Promise<void> {
  if (event.type === 'NormOverrideRevoked') {
    await tx.query('update norm_override set revoked_from = $2 where override_id = $1', [
      event.data.overrideId,
      event.data.revokedFrom,
    ]);
    return;
  }
  const { overrideId, territory, normId, value, validFrom, validTo, maslikhatDecision } = event.data;
  await tx.query(
    `insert into norm_override
       (override_id, territory, norm_id, value, valid_from, valid_to, decision_number, decision_date)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      overrideId,
      territory,
      normId,
      JSON.stringify(value),
      validFrom,
      validTo ?? null,
      maslikhatDecision.number,
      maslikhatDecision.date,
    ],
  );
}
