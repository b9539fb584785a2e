import { uuidV5 } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import type { Inbox } from './inbox.js';
import { shareText } from './notice.js';
import type { Notice } from './notice.js';
import type { Outbox, PendingMessage } from './outbox.js';
import { MESSAGE_CHANNELS } from './ports.js';
import type { Contacts, ContactsOfPerson, MessageCarrier } from './ports.js';

export interface NotificationsOptions {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly contacts: Contacts;
  readonly carriers: readonly MessageCarrier[];
  readonly clock: Clock;
  /** For links; no slash at its end. */
  readonly publicUrl: string;
}

/** What is told later than this after it was entered is in the inbox alone: nobody is woken by old news. */
const FRESH_MS = 48 * 3_600_000;

/** Tells people: in the app at once, by SMS and e-mail where a carrier and a contact are known. */
export class Notifications {
  constructor(private readonly options: NotificationsOptions) {}

  /**
   * Tells each recipient once, however often it is called with the same notice; a crash between a carrier and its
   * record repeats that one message under the same key.
   *
   * @param recipients ids of accounts and of people on the roll
   * @throws AggregateError of what the carriers said, once everybody else was told: call it again later
   */
  async tell(notice: Notice, recipients: readonly string[]): Promise<void> {
    const { inbox, outbox, contacts, carriers } = this.options;
    await inbox.file(notice, recipients);
    if (carriers.length === 0) return;
    const reach = await contacts.of(recipients, notice.territory);
    if (this.isFresh(notice)) await outbox.put(notice.noticeId, this.messagesTo(reach));
    const failures: unknown[] = [];
    for (const message of await outbox.pending(notice.noticeId))
      try {
        await this.send(notice, message, reach.get(message.recipient));
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0)
      throw new AggregateError(failures, `${String(failures.length)} messages of ${notice.kind} not taken`);
  }

  private messagesTo(reach: ReadonlyMap<string, ContactsOfPerson>): readonly PendingMessage[] {
    const carried = MESSAGE_CHANNELS.filter((one) =>
      this.options.carriers.some(({ channel }) => channel === one),
    );
    return [...reach].flatMap(([recipient, contact]) =>
      carried.filter((channel) => contact[channel] !== undefined).map((channel) => ({ recipient, channel })),
    );
  }

  private async send(
    notice: Notice,
    message: PendingMessage,
    contact: ContactsOfPerson | undefined,
  ): Promise<void> {
    const { outbox, carriers, publicUrl } = this.options;
    const carrier = carriers.find(({ channel }) => channel === message.channel);
    const to = contact?.[message.channel];
    if (!carrier || to === undefined || !this.isFresh(notice))
      return outbox.settle(notice.noticeId, message, 'dropped');
    const key = uuidV5(`message:${notice.noticeId}:${message.recipient}:${message.channel}`);
    await carrier.send({ key, to, text: shareText(notice, publicUrl) });
    await outbox.settle(notice.noticeId, message, 'sent');
  }

  private isFresh({ recordedAt }: Notice): boolean {
    return Date.parse(this.options.clock.now()) - Date.parse(recordedAt) <= FRESH_MS;
  }
}
