import type { Pool } from 'pg';
import type { MessageChannel } from './ports.js';

export interface PendingMessage {
  readonly recipient: string;
  readonly channel: MessageChannel;
}

/** Which messages of a notice are still to be sent. It is never built anew: what was sent stays sent. */
export class Outbox {
  constructor(private readonly pool: Pool) {}

  /** Puts in what is not in it yet. */
  async put(noticeId: string, messages: readonly PendingMessage[]): Promise<void> {
    await this.pool.query(
      `insert into notifications.message (notice_id, recipient, channel)
       select $1, recipient, channel from unnest($2::uuid[], $3::text[]) as to_send (recipient, channel)
       on conflict do nothing`,
      [noticeId, messages.map(({ recipient }) => recipient), messages.map(({ channel }) => channel)],
    );
  }

  async pending(noticeId: string): Promise<readonly PendingMessage[]> {
    const { rows } = await this.pool.query<PendingMessage>(
      `select recipient, channel from notifications.message
       where notice_id = $1 and state = 'pending' order by recipient, channel`,
      [noticeId],
    );
    return rows;
  }

  async settle(
    noticeId: string,
    { recipient, channel }: PendingMessage,
    state: 'sent' | 'dropped',
  ): Promise<void> {
    await this.pool.query(
      `update notifications.message set state = $4 where notice_id = $1 and recipient = $2 and channel = $3`,
      [noticeId, recipient, channel, state],
    );
  }
}
