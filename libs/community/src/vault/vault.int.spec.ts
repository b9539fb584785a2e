import { createHash, randomBytes } from 'node:crypto';
import { CommunityKit, OKRUG } from '../testing/community-kit.js';
import { WrongMasterKey } from './keyring.js';
import { SealBroken } from './sealing.js';
import { Vault } from './vault.js';

const SUBJECT = '5b0b6c52-2f5f-4a4e-9c44-0d9b1a3c7e11';
const TEXT = 'b2c9a1d0-7a52-4f1e-8d7a-3f1f6f3f0a22';
const DOCUMENT = 'c3d8b2e1-8b63-4a2f-9e8b-4a2a7a4a1b33';

let kit: CommunityKit;

beforeEach(async () => {
  kit = await CommunityKit.create();
}, 60_000);

afterEach(() => kit.close());

describe('the vault', () => {
  it('opens with the key it was sealed under and with no other', async () => {
    await expect(Vault.open(kit.pool, kit.master)).resolves.toBeInstanceOf(Vault);
    await expect(Vault.open(kit.pool, randomBytes(32))).rejects.toBeInstanceOf(WrongMasterKey);
    await expect(Vault.open(kit.pool, randomBytes(16))).rejects.toBeInstanceOf(RangeError);
  });

  it('belongs to a role of its own, and to nobody else', async () => {
    const { rows } = await kit.pool.query<{ owner: string; open: boolean }>(
      `select pg_get_userbyid(nspowner) as owner, has_schema_privilege('public', 'vault', 'usage') as open
       from pg_namespace where nspname = 'vault'`,
    );
    expect(rows).toEqual([{ owner: 'jinalys_vault', open: false }]);
  });
});

describe('a secret of a procedure', () => {
  it('is made once, and is the same to all who ask', async () => {
    const { secrets } = kit.vault;
    const [one, other] = await Promise.all([
      secrets.of('campaign:1:voters'),
      secrets.of('campaign:1:voters'),
    ]);
    expect(one).toHaveLength(32);
    expect(other).toEqual(one);
    expect(await secrets.of('campaign:2:voters')).not.toEqual(one);
  });

  it('never comes back once it is destroyed, not after a restart either; others stay', async () => {
    const { secrets } = kit.vault;
    await secrets.of('campaign:1:voters');
    const lot = await secrets.of('campaign:1:lot');
    await secrets.destroy('campaign:1:voters');
    await secrets.destroy('campaign:1:voters');
    const restarted = await Vault.open(kit.pool, kit.master);
    for (const each of [secrets, restarted.secrets])
      await expect(each.of('campaign:1:voters')).rejects.toMatchObject({ code: 'SecretDestroyed' });
    const { rows } = await kit.pool.query<{ wrapped: Buffer | null }>(
      "select wrapped from vault.secret where name = 'campaign:1:voters'",
    );
    expect(rows).toEqual([{ wrapped: null }]);
    expect(await restarted.secrets.of('campaign:1:lot')).toEqual(lot);
  });

  it('that was destroyed before anybody asked for it is never made', async () => {
    await kit.vault.secrets.destroy('campaign:3:voters');
    await expect(kit.vault.secrets.of('campaign:3:voters')).rejects.toMatchObject({
      code: 'SecretDestroyed',
    });
  });
});

describe('a text in the vault', () => {
  it('is read back with the salt that makes its digest', async () => {
    const { digest } = await kit.vault.texts.put(TEXT, 'Көшеде жарық жоқ', SUBJECT);
    const kept = await kit.vault.texts.read(TEXT);
    if (!('text' in kept)) throw new Error('erased');
    const salted = createHash('sha256').update(Buffer.from(kept.salt, 'hex')).update(kept.text);
    expect([kept.text, salted.digest('hex')]).toEqual(['Көшеде жарық жоқ', digest]);
  });

  it('stands nowhere in clear', async () => {
    await kit.vault.texts.put(TEXT, 'secret words', SUBJECT);
    const { rows } = await kit.pool.query<{ row: string }>('select t::text as row from vault.text t');
    expect(rows[0]!.row).not.toContain(Buffer.from('secret words').toString('hex'));
  });

  it('put again answers the same; another one under its id is refused', async () => {
    const once = await kit.vault.texts.put(TEXT, 'a', SUBJECT);
    expect(await kit.vault.texts.put(TEXT, 'a', SUBJECT)).toEqual(once);
    await expect(kit.vault.texts.put(TEXT, 'b', SUBJECT)).rejects.toMatchObject({ code: 'TextIdReused' });
  });

  it('staged for an event is written only when it is kept, and meets no other', async () => {
    const { texts } = kit.vault;
    const staged = texts.stage('Сөз', SUBJECT);
    const { textId, digest } = staged.reference;
    await expect(texts.read(textId)).rejects.toMatchObject({ code: 'TextUnknown' });
    await staged.keep();
    await staged.keep();
    const kept = (await texts.read(textId)) as { text: string; salt: string };
    expect(kept.text).toBe('Сөз');
    const salt = Buffer.from(kept.salt, 'hex');
    expect(createHash('sha256').update(salt).update('Сөз').digest('hex')).toBe(digest);
    expect(texts.stage('Сөз', SUBJECT).reference.textId).not.toBe(textId);
  });

  it('is erased with its subject, and the reference stays', async () => {
    await kit.vault.texts.put(TEXT, 'a', SUBJECT);
    await kit.vault.subjects.erase(SUBJECT);
    expect(await kit.vault.texts.read(TEXT)).toEqual({ erased: true });
  });

  it('is read among others at once, erased or not', async () => {
    const { texts, subjects } = kit.vault;
    await texts.put(TEXT, 'a', SUBJECT);
    await texts.put(DOCUMENT, 'b');
    await subjects.erase(SUBJECT);
    const read = await texts.readAll([TEXT, DOCUMENT]);
    expect([read.get(TEXT), read.get(DOCUMENT)]).toMatchObject([{ erased: true }, { text: 'b' }]);
    expect(await texts.readAll([])).toEqual(new Map());
  });

  it('that was never put is unknown', async () => {
    await expect(kit.vault.texts.read(TEXT)).rejects.toMatchObject({ code: 'TextUnknown' });
    await expect(kit.vault.texts.readAll([TEXT])).rejects.toMatchObject({ code: 'TextUnknown' });
  });

  it('does not open in another place', async () => {
    const other = DOCUMENT;
    await kit.vault.texts.put(TEXT, 'a', SUBJECT);
    await kit.vault.texts.put(other, 'b', SUBJECT);
    await kit.pool.query(
      'update vault.text t set sealed = o.sealed from vault.text o where t.text_id = $1 and o.text_id = $2',
      [TEXT, other],
    );
    await expect(kit.vault.texts.read(TEXT)).rejects.toBeInstanceOf(SealBroken);
  });
});

describe('a document in the vault', () => {
  const facts = { territory: OKRUG, mediaType: 'application/pdf' };

  it('is read back byte for byte, and outlives the forgetting of people', async () => {
    const bytes = randomBytes(100_000);
    const { digest } = await kit.vault.documents.put(DOCUMENT, bytes, facts);
    await kit.vault.subjects.erase(SUBJECT);
    const kept = await kit.vault.documents.read(DOCUMENT);
    if (!('bytes' in kept)) throw new Error('erased');
    const salted = createHash('sha256').update(Buffer.from(kept.salt, 'hex')).update(kept.bytes);
    expect([kept.bytes.equals(bytes), kept.mediaType, salted.digest('hex')]).toEqual([
      true,
      'application/pdf',
      digest,
    ]);
  });

  it('put again answers the same; another one under its id is refused', async () => {
    const once = await kit.vault.documents.put(DOCUMENT, Buffer.from('a'), facts);
    expect(await kit.vault.documents.put(DOCUMENT, Buffer.from('a'), facts)).toEqual(once);
    await expect(kit.vault.documents.put(DOCUMENT, Buffer.from('b'), facts)).rejects.toMatchObject({
      code: 'DocumentIdReused',
    });
  });

  it('is erased by itself, and its reference stays', async () => {
    const { digest } = await kit.vault.documents.put(DOCUMENT, Buffer.from('a'), facts);
    await kit.vault.documents.erase(DOCUMENT);
    expect(await kit.vault.documents.read(DOCUMENT)).toEqual({ erased: true });
    expect(await kit.vault.documents.reference(DOCUMENT)).toMatchObject({ digest, territory: OKRUG });
  });
});
