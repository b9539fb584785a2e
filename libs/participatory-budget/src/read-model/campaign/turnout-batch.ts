import type { CalendarDate } from '#libs/kernel';
import type { ProjectionTransaction } from '#libs/projections';

/** What a batch of events adds to the turnout; written once at its end, however many ballots it brings. */
export class TurnoutBatch {
  private static readonly batches = new WeakMap<ProjectionTransaction, TurnoutBatch>();
  private readonly voters = new Map<string, number>();
  private readonly sheets = new Map<string, number>();

  static of(tx: ProjectionTransaction): TurnoutBatch {
    const known = this.batches.get(tx) ?? new TurnoutBatch();
    this.batches.set(tx, known);
    return known;
  }

  voted(campaignId: string, day: CalendarDate, channel: string): void {
    const key = `${campaignId} ${day} ${channel}`;
    this.voters.set(key, (this.voters.get(key) ?? 0) + 1);
  }

  issued(batchId: string): void {
    this.sheets.set(batchId, (this.sheets.get(batchId) ?? 0) + 1);
  }

  async write(tx: ProjectionTransaction): Promise<void> {
    const rows = [...this.voters].map(([key, voters]) => [...key.split(' '), voters]);
    if (rows.length > 0)
      await tx.query(
        `insert into campaign_turnout (campaign_id, day, channel, voters)
         select * from unnest($1::uuid[], $2::date[], $3::text[], $4::int[])
         on conflict (campaign_id, day, channel)
         do update set voters = campaign_turnout.voters + excluded.voters`,
        [0, 1, 2, 3].map((column) => rows.map((row) => row[column])),
      );
    if (this.sheets.size > 0)
      await tx.query(
        `update paper_batch set issued = issued + more
         from unnest($1::uuid[], $2::int[]) as sheets (id, more) where batch_id = id`,
        [[...this.sheets.keys()], [...this.sheets.values()]],
      );
  }
}
