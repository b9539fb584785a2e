import type { ProjectionTransaction } from '#libs/projections';

/** A deadline passed and everybody can see whose it was. */
export async function missed(
  id: string,
  kind: string,
  dueOn: string,
  by: string,
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(
    `insert into missed_deadline (gathering_id, kind, territory, due_on, missed_by)
     select $1, $2, territory, $3, $4 from gathering where gathering_id = $1`,
    [id, kind, dueOn, by],
  );
}
