import { CommunityKit } from '../testing/community-kit.js';

const ALIYA = '5b0b6c52-2f5f-4a4e-9c44-0d9b1a3c7e11';
const BOLAT = 'b2c9a1d0-7a52-4f1e-8d7a-3f1f6f3f0a22';
const TOPIC = 'c3d8b2e1-8b63-4a2f-9e8b-4a2a7a4a1b33';

describe('a draft in the vault', () => {
  let kit: CommunityKit;

  beforeAll(async () => {
    kit = await CommunityKit.create();
  }, 60_000);
  afterAll(() => kit.close());

  it('is kept for who wrote it, overwritten from the version they saw, and stands nowhere in clear', async () => {
    const { drafts } = kit.vault;
    expect(await drafts.read(ALIYA, TOPIC)).toBeUndefined();
    expect(await drafts.save(ALIYA, TOPIC, 'Спорт', 0)).toEqual({ content: 'Спорт', version: 1 });
    expect(await drafts.save(ALIYA, TOPIC, 'Спорт алаңы', 1)).toMatchObject({ version: 2 });
    expect(await drafts.read(ALIYA, TOPIC)).toEqual({ content: 'Спорт алаңы', version: 2 });
    expect(await drafts.read(BOLAT, TOPIC)).toBeUndefined();
    const { rows } = await kit.pool.query<{ row: string }>('select d::text as row from vault.draft d');
    expect(rows[0]?.row).not.toContain(Buffer.from('Спорт').toString('hex'));
  });

  it('saved from two devices is told to the second', async () => {
    const { drafts } = kit.vault;
    await expect(drafts.save(ALIYA, TOPIC, 'old', 1)).rejects.toMatchObject({
      code: 'DraftMovedOn',
      facts: { seen: 1, actual: 2 },
    });
    await expect(drafts.save(ALIYA, TOPIC, 'new', 0)).rejects.toMatchObject({ code: 'DraftMovedOn' });
  });

  it('goes when it is handed in, and when its author is forgotten', async () => {
    const { drafts, subjects } = kit.vault;
    await drafts.save(BOLAT, TOPIC, 'Жарық', 0);
    await drafts.discard(BOLAT, TOPIC);
    expect(await drafts.read(BOLAT, TOPIC)).toBeUndefined();
    await subjects.erase(ALIYA);
    expect(await drafts.read(ALIYA, TOPIC)).toBeUndefined();
    const { rows } = await kit.pool.query('select from vault.draft');
    expect(rows).toEqual([]);
  });
});
