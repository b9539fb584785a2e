import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { FolderCarrier } from './carriers/folder-carrier.js';
import { Inbox } from './inbox.js';
import type { Notice } from './notice.js';
import { Notifications } from './notifications.js';
import { Outbox } from './outbox.js';
import { Contacts } from './ports.js';
import type { ContactsOfPerson, MessageCarrier } from './ports.js';
import { TakenMessages } from './testing/taken-messages.js';

const AKIM = '5b0b6c52-2f5f-4a4e-9c44-0d9b1a3c7e11';
const MEMBER = 'b2c9a1d0-7a52-4f1e-8d7a-3f1f6f3f0a22';
const SILENT = 'c3d8b2e1-8b63-4a2f-9e8b-4a2a7a4a1b33';
const TWO_DAYS_MS = 48 * 3_600_000;

const KNOWN: readonly (readonly [string, ContactsOfPerson])[] = [
  [AKIM, { sms: '+77010000001', email: 'akim@example.kz' }],
  [MEMBER, { sms: '+77010000002' }],
];

class KnownContacts extends Contacts {
  override of(recipients: readonly string[]): Promise<ReadonlyMap<string, ContactsOfPerson>> {
    return Promise.resolve(new Map(KNOWN.filter(([id]) => recipients.includes(id))));
  }
  override own(): Promise<ContactsOfPerson> {
    return Promise.resolve({});
  }
  override save(): Promise<void> {
    return Promise.resolve();
  }
}

/** The n-th event, each an hour after the one before. */
function notice(number: number): Notice {
  const at = new Date(Date.UTC(2026, 2, 2, number)).toISOString();
  return {
    noticeId: `00000000-0000-4000-8000-00000000000${String(number)}`,
    territory: '595037000',
    kind: 'DecisionAdopted',
    text: { kk: 'Шешім қабылданды.', ru: 'Решение принято.', en: 'The decision was adopted.' },
    path: '/decisions/1',
    occurredAt: at,
    recordedAt: at,
  };
}

describe('telling people', () => {
  let db: TestDatabase;
  let pool: Pool;
  let inbox: Inbox;
  let now: string;
  let folder: string;

  beforeAll(async () => {
    db = await createTestDatabase();
    pool = new Pool(db.connection);
    inbox = await Inbox.open(pool);
    folder = await mkdtemp(join(tmpdir(), 'messages-'));
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await db.drop();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    now = notice(1).recordedAt;
    await pool.query('truncate notifications.notice cascade');
  });

  function telling(...carriers: readonly MessageCarrier[]): Notifications {
    return new Notifications({
      inbox,
      outbox: new Outbox(pool),
      contacts: new KnownContacts(),
      carriers,
      clock: { now: () => now },
      publicUrl: 'https://jinalys.example.kz',
    });
  }

  it('files it for everybody and sends it, Kazakh above Russian, to whom a way is known', async () => {
    const [sms, email] = [new TakenMessages('sms'), new TakenMessages('email')];
    await telling(sms, email).tell(notice(1), [AKIM, MEMBER, SILENT, AKIM]);
    for (const id of [AKIM, MEMBER, SILENT]) expect(await inbox.count([id])).toEqual({ total: 1, unread: 1 });
    expect(sms.taken.map(({ to }) => to).sort()).toEqual(['+77010000001', '+77010000002']);
    expect(email.taken.map(({ to, text }) => [to, text])).toEqual([
      ['akim@example.kz', 'Шешім қабылданды.\n\nРешение принято.\n\nhttps://jinalys.example.kz/decisions/1'],
    ]);
  });

  it('told again, as after a crash or when everything is built anew, sends nothing twice', async () => {
    const sms = new TakenMessages('sms');
    const notifications = telling(sms);
    await notifications.tell(notice(1), [AKIM, MEMBER]);
    await inbox.markRead([AKIM]);
    await notifications.tell(notice(1), [AKIM, MEMBER]);
    expect(sms.taken).toHaveLength(2);
    expect(await inbox.count([AKIM])).toEqual({ total: 1, unread: 0 });
  });

  it('a message that was not taken is tried again under the same key, the others are not', async () => {
    const sms = new TakenMessages('sms');
    const notifications = telling(sms);
    sms.failNext(1);
    await expect(notifications.tell(notice(1), [AKIM, MEMBER])).rejects.toThrow('1 messages');
    expect(sms.taken).toHaveLength(1);
    await notifications.tell(notice(1), [AKIM, MEMBER]);
    expect(new Set(sms.taken.map(({ key }) => key)).size).toBe(2);
  });

  it('what is told more than two days after it was entered is in the app alone', async () => {
    const sms = new TakenMessages('sms');
    const later = (ms: number) => new Date(Date.parse(notice(1).recordedAt) + ms).toISOString();
    now = later(TWO_DAYS_MS + 1);
    await telling(sms).tell(notice(1), [AKIM]);
    expect(sms.taken).toEqual([]);
    expect(await inbox.count([AKIM])).toEqual({ total: 1, unread: 1 });
    now = later(TWO_DAYS_MS);
    await telling(sms).tell(notice(1), [AKIM]);
    expect(sms.taken).toHaveLength(1);
  });

  it('a message that could not be sent for two days is given up', async () => {
    const sms = new TakenMessages('sms');
    sms.failNext(1);
    await expect(telling(sms).tell(notice(1), [AKIM])).rejects.toThrow();
    now = notice(9).recordedAt.replace('-02T', '-05T');
    await telling(sms).tell(notice(1), [AKIM]);
    now = notice(1).recordedAt;
    await telling(sms).tell(notice(1), [AKIM]);
    expect(sms.taken).toEqual([]);
  });

  it('each sees only the own notices, latest first, page by page; one told under two ids sees each once', async () => {
    const notifications = telling();
    await notifications.tell(notice(1), [AKIM, MEMBER]);
    await notifications.tell(notice(2), [MEMBER]);
    await notifications.tell(notice(3), [AKIM]);
    const numbers = (list: Awaited<ReturnType<Inbox['list']>>) =>
      list.map(({ noticeId }) => Number(noticeId.slice(-1)));
    expect(numbers(await inbox.list([AKIM], 10))).toEqual([3, 1]);
    expect(numbers(await inbox.list([AKIM, MEMBER], 10))).toEqual([3, 2, 1]);
    const [latest] = await inbox.list([AKIM, MEMBER], 1);
    const after = latest?.place ?? '';
    expect(numbers(await inbox.list([AKIM, MEMBER], 1, { after }))).toEqual([2]);
    await inbox.markRead([MEMBER], [notice(1).noticeId, notice(3).noticeId]);
    expect(numbers(await inbox.list([MEMBER], 10, { unreadOnly: true }))).toEqual([2]);
    expect(numbers(await inbox.list([AKIM], 10, { unreadOnly: true }))).toEqual([3, 1]);
    expect(await inbox.count([AKIM, MEMBER])).toEqual({ total: 3, unread: 3 });
  });

  it('the folder gets a file for each message that only its owner may read', async () => {
    await telling(new FolderCarrier('email', folder)).tell(notice(1), [AKIM]);
    const [name = ''] = await readdir(join(folder, 'email'));
    const file = join(folder, 'email', name);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ to: 'akim@example.kz' });
  });
});
