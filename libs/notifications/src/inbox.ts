import type { Pool } from 'pg';
import type { FiledNotice, Notice } from './notice.js';
import { createNotificationTables } from './tables.js';

interface Row {
  readonly notice_id: string;
  readonly territory: string;
  readonly kind: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly path: string;
  readonly occurred_at: Date;
  readonly is_read: boolean;
  readonly place: string;
}

/**
 * What each person was told. One may be told under two ids, that of the account and that on the roll: asked with
 * both, each notice is there once.
 */
export class Inbox {
  private constructor(private readonly pool: Pool) {}

  /** @param pool stays the caller's to end */
  static async open(pool: Pool): Promise<Inbox> {
    await createNotificationTables(pool);
    return new Inbox(pool);
  }

  /** Files a notice; for those who have it already nothing changes. */
  async file(notice: Notice, recipients: readonly string[]): Promise<void> {
    const { noticeId, territory, kind, text, path, occurredAt } = notice;
    await this.pool.query(
      `with told as (
         insert into notifications.notice values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
       )
       insert into notifications.inbox (recipient, notice_id)
       select recipient, $1 from unnest($9::uuid[]) as recipient on conflict do nothing`,
      [noticeId, territory, kind, text.kk, text.ru, text.en, path, occurredAt, [...new Set(recipients)]],
    );
  }

  /** In the order in which they were told, the latest first. @param after place of the last one seen */
  async list(
    ids: readonly string[],
    take: number,
    { unreadOnly = false, after }: { readonly unreadOnly?: boolean; readonly after?: string } = {},
  ): Promise<readonly FiledNotice[]> {
    const { rows } = await this.pool.query<Row>(
      `select notice.*, mine.is_read, mine.place from (
         select notice_id, bool_and(is_read) as is_read, max(ordinal) as place from notifications.inbox
         where recipient = any($1::uuid[]) group by notice_id
       ) mine join notifications.notice using (notice_id)
       where ($2::bigint is null or mine.place < $2) and (not $3 or not mine.is_read)
       order by mine.place desc limit $4`,
      [ids, after ?? null, unreadOnly, take],
    );
    return rows.map(noticeOf);
  }

  async count(ids: readonly string[]): Promise<{ readonly total: number; readonly unread: number }> {
    const { rows } = await this.pool.query<{ total: number; unread: number }>(
      `select count(distinct notice_id)::int as total,
              count(distinct notice_id) filter (where not is_read)::int as unread
       from notifications.inbox where recipient = any($1::uuid[])`,
      [ids],
    );
    return rows[0] ?? { total: 0, unread: 0 };
  }

  /** @param noticeIds all of them when left out; those of other people change nothing */
  async markRead(ids: readonly string[], noticeIds?: readonly string[]): Promise<void> {
    await this.pool.query(
      `update notifications.inbox set is_read = true
       where recipient = any($1::uuid[]) and not is_read and ($2::uuid[] is null or notice_id = any($2::uuid[]))`,
      [ids, noticeIds ?? null],
    );
  }
}

function noticeOf({ kk, ru, en, ...row }: Row): FiledNotice {
  return {
    noticeId: row.notice_id,
    territory: row.territory,
    kind: row.kind,
    text: { kk, ru, en },
    path: row.path,
    occurredAt: row.occurred_at.toISOString(),
    isRead: row.is_read,
    place: row.place,
  };
}
