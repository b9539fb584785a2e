import { MemberForgetting } from '../application/member-forgetting.js';
import { MEMBERSHIP_NORMS } from '../domain/eligibility.js';
import { normsInForce } from '#libs/norms';
import { CommunityKit, OKRUG, VILLAGE } from '../testing/community-kit.js';
import { sampleRow, sampleRows, writeCsv } from '../testing/sample-roll.js';
import { VaultAccess } from '../vault/vault-access.js';
import { RollQueries } from './roll-queries.js';

const TEXT = 'b2c9a1d0-7a52-4f1e-8d7a-3f1f6f3f0a22';
const NORMS = normsInForce(MEMBERSHIP_NORMS, '2026-03-01', OKRUG, []);
const SECTION = { territory: OKRUG, areas: [{ kato: VILLAGE }] };

let kit: CommunityKit;
let forgetting: MemberForgetting;
let rolls: RollQueries;
let file: string;
let memberId: string;

beforeEach(async () => {
  kit = await CommunityKit.create();
  forgetting = new MemberForgetting(kit.vault, kit.store, kit.schemas, kit.executor);
  rolls = new RollQueries(kit.vault, new VaultAccess(kit.executor, kit.clock));
  file = await writeCsv(kit.file('roll.csv'), sampleRows(10));
  await kit.import(file);
  memberId = await idOf(sampleRow(0).iin);
}, 60_000);

afterEach(() => kit.close());

async function idOf(iin: string): Promise<string> {
  const { rows } = await kit.pool.query<{ member_id: string }>(
    'select member_id from vault.member where iin_index = $1',
    [kit.vault.keyring.mac('iin', iin)],
  );
  return rows[0]!.member_id;
}

const forget = () => forgetting.forget(memberId, 'ownRequest', kit.request());
const person = async () => (await rolls.people([memberId], OKRUG, kit.visitor)).get(memberId);

describe('a member who is forgotten', () => {
  it('shows as erased, has no vote, and leaves nothing that opens', async () => {
    await kit.vault.texts.put(TEXT, 'what she said', memberId);
    expect(await person()).toMatchObject({ surname: sampleRow(0).surname });
    await forget();
    expect(await person()).toEqual({ erased: true });
    expect(await kit.vault.texts.read(TEXT)).toEqual({ erased: true });
    expect(await rolls.verdict(memberId, SECTION, 1, '2026-03-01', NORMS)).toMatchObject({
      verdict: 'forgotten',
    });
    for (const table of ['subject_key', 'text']) {
      const { rows } = await kit.pool.query(
        `select from vault.${table} where subject = $1 and ${table === 'text' ? 'sealed is not null' : 'true'}`,
        [memberId],
      );
      expect(rows).toHaveLength(0);
    }
    await expect(
      kit.vault.texts.put('c3d8b2e1-8b63-4a2f-9e8b-4a2a7a4a1b33', 'x', memberId),
    ).rejects.toMatchObject({
      code: 'SubjectErased',
    });
  });

  it('is recorded once, without a name', async () => {
    await forget();
    await forget();
    const events = await kit.events(`member-${memberId}`);
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['MemberForgotten', { memberId, ground: 'ownRequest', forgottenOn: '2026-03-01' }],
    ]);
  });

  it('does not come back with the next import, nor as a second voter', async () => {
    await forget();
    const again = await kit.import(file);
    expect(again).toMatchObject({ outcome: 'unchanged', count: 9, rejected: 1 });
    expect(again.problems).toEqual([{ line: 2, column: 'iin', fault: 'forgotten' }]);
    expect(await idOf(sampleRow(0).iin)).toBe(memberId);
    expect(await person()).toEqual({ erased: true });
  });

  it('is counted out of the next version', async () => {
    await forget();
    const next = await kit.import(await writeCsv(kit.file('2.csv'), sampleRows(11)));
    expect(next).toMatchObject({ version: 2, count: 10, added: 1 });
    const [, event] = await kit.events(`roll-${OKRUG}`);
    expect(event!.data).toMatchObject({ before: 9, count: 10 });
  });

  it('who is readmitted comes back with the next import under the same id', async () => {
    await forget();
    await forgetting.readmit(memberId, kit.request());
    expect(await kit.import(file)).toMatchObject({ version: 2, count: 10, added: 1, rejected: 0 });
    expect(await idOf(sampleRow(0).iin)).toBe(memberId);
    expect(await person()).toMatchObject({ surname: sampleRow(0).surname });
  });

  it('is forgotten again when a restore brings the key back', async () => {
    const backup = await kit.pool.query<{ wrapped: Buffer }>(
      'select wrapped from vault.subject_key where subject = $1',
      [memberId],
    );
    await forget();
    await kit.pool.query('insert into vault.subject_key values ($1, $2)', [
      memberId,
      backup.rows[0]!.wrapped,
    ]);
    await kit.pool.query('update vault.member set forgotten = false where member_id = $1', [memberId]);
    expect(await forgetting.reconcile()).toBe(1);
    expect(await person()).toEqual({ erased: true });
    expect(await forgetting.reconcile()).toBe(0);
  });

  it('may be on no roll: a guest whose name and words are kept', async () => {
    const guest = '0d3b1c9e-53a7-4a54-8f0b-2f6c1a9d7e44';
    const texts = await Promise.all(
      ['Сәуле, тілші', 'Жол туралы сұрақ'].map(async (text) => {
        const staged = kit.vault.texts.stage(text, guest);
        await staged.keep();
        return staged.reference.textId;
      }),
    );
    const { position } = await forgetting.forget(guest, 'ownRequest', kit.request());
    expect(await Promise.all(texts.map((id) => kit.vault.texts.read(id)))).toEqual([
      { erased: true },
      { erased: true },
    ]);
    expect(await forgetting.forget(guest, 'ownRequest', kit.request())).toEqual({ position });
  });

  it('must be known', async () => {
    await expect(
      forgetting.forget('7d1a3c55-3f5b-4b1e-8f0e-0a6a5c1d2e3f', 'ownRequest', kit.request()),
    ).rejects.toMatchObject({
      code: 'MemberUnknown',
    });
    await expect(forgetting.readmit(memberId, kit.request())).rejects.toMatchObject({
      code: 'MemberNotForgotten',
    });
  });
});
