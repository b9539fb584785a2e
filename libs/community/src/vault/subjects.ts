import type { Pool } from 'pg';
import { inTransaction } from './transaction.js';

/** Forgetting in the vault: what follows from `MemberForgotten`, and can be repeated after any restore. */
export class Subjects {
  constructor(private readonly pool: Pool) {}

  /** Whether there is anything to forget: a member, or somebody on no roll whose name or words are kept. */
  async isKnown(subject: string): Promise<boolean> {
    const { rows } = await this.pool.query(
      `select from vault.member where member_id = $1
       union all select from vault.subject_key where subject = $1`,
      [subject],
    );
    return rows.length > 0;
  }

  /** Those of the subjects who still have a key or are not marked as forgotten. */
  async withData(subjects: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ subject: string }>(
      `select subject from vault.subject_key where subject = any($1::uuid[])
       union select member_id from vault.member where member_id = any($1::uuid[]) and not forgotten
       order by subject`,
      [subjects],
    );
    return rows.map((row) => row.subject);
  }

  /**
   * Destroys the subject's key, and with it everything sealed under it. The keyed index of a member's IIN stays,
   * so that a later import makes no second voter of them. Repeating it changes nothing.
   */
  async erase(subject: string): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query('update vault.member set forgotten = true where member_id = $1', [subject]);
      await client.query('delete from vault.subject_key where subject = $1', [subject]);
      await client.query('delete from vault.roll_person where member_id = $1', [subject]);
      await client.query('delete from vault.roll_entry where member_id = $1', [subject]);
      await client.query('delete from vault.roll_departure where member_id = $1', [subject]);
      await client.query('update vault.text set sealed = null where subject = $1', [subject]);
      await client.query('delete from vault.draft where subject = $1', [subject]);
      await client.query('delete from vault.contact where subject = $1', [subject]);
    });
  }

  /** Lets the next import take a forgotten member in again, under the same id. */
  async readmit(memberId: string): Promise<void> {
    await this.pool.query('update vault.member set forgotten = false where member_id = $1', [memberId]);
  }
}
