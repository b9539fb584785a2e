import { normsInForce } from '#libs/norms';
import type { NormOverride } from '#libs/norms';
import { SectionIndexes } from '../desk/section-indexes.js';
import { judgeEligibility, MEMBERSHIP_NORMS } from '../domain/eligibility.js';
import type { Area } from '../domain/area.js';
import { CommunityKit, OKRUG, VILLAGE } from '../testing/community-kit.js';
import { makeIin, sampleRow, sampleRows, writeCsv } from '../testing/sample-roll.js';
import type { SampleRow } from '../testing/sample-roll.js';
import { VaultAccess } from '../vault/vault-access.js';
import { RollQueries } from './roll-queries.js';

const TODAY = '2026-03-01';
const LAW = normsInForce(MEMBERSHIP_NORMS, TODAY, OKRUG, []);
const OPEN_TO_ALL = normsInForce(MEMBERSHIP_NORMS, TODAY, OKRUG, [
  rule('membership.temporaryRegistration', true),
  rule('membership.foreignPermanentResidents', false),
]);
const KINDS: readonly Partial<SampleRow>[] = [
  {},
  { residenceKind: 'temporary' },
  { citizenship: 'foreigner' },
  { citizenship: 'stateless', residenceKind: 'temporary' },
  { incapable: 'yes' },
  { imprisoned: 'yes' },
  { street: '' },
];

let kit: CommunityKit;
let rolls: RollQueries;

function rule(normId: NormOverride['normId'], value: boolean): NormOverride {
  const maslikhatDecision = { number: '1', date: '2026-01-01' };
  return { overrideId: normId, territory: OKRUG, normId, value, validFrom: '2026-01-01', maslikhatDecision };
}

/** People of every kind and age; every seventh was born so lately that the day of the count matters. */
function mixedRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, n) => {
    const kind = KINDS[n % KINDS.length] ?? {};
    if (n % 7 !== 0) return sampleRow(n, kind);
    const birthDate = `${String(2005 + (n % 6))}-03-0${String(1 + (n % 3))}`;
    return sampleRow(n, { ...kind, birthDate, iin: makeIin(birthDate, n) });
  });
}

beforeAll(async () => {
  kit = await CommunityKit.create();
  rolls = new RollQueries(kit.vault, new VaultAccess(kit.executor, kit.clock));
  await kit.import(await writeCsv(kit.file('1.csv'), mixedRows(700)));
}, 60_000);

afterAll(() => kit.close());

async function idsOf(): Promise<string[]> {
  const { rows } = await kit.pool.query<{ member_id: string }>(
    'select member_id from vault.member order by 1',
  );
  return rows.map((row) => row.member_id);
}

describe('the roll', () => {
  it.each<[string, readonly Area[]]>([
    ['the okrug', [{ kato: OKRUG }]],
    ['a village', [{ kato: VILLAGE }]],
    ['a street, written otherwise', [{ kato: VILLAGE, street: 'АБАЙ' }]],
    ['houses of a street', [{ kato: OKRUG, street: 'Мектеп көшесі', houses: ['4', '9', '14'] }]],
    ['areas that overlap', [{ kato: VILLAGE }, { kato: VILLAGE, street: 'Мектеп' }]],
  ])('counts in %s exactly those whom the rule lets in', async (_name, areas) => {
    const people = await rolls.people(await idsOf(), OKRUG, kit.visitor);
    expect(people.size).toBe(700);
    for (const norms of [LAW, OPEN_TO_ALL])
      for (const on of ['2026-03-01', '2026-03-02', '2023-03-02', '2028-02-29']) {
        const judged = [...people.values()].filter(
          (person) => !('erased' in person) && judgeEligibility(person, areas, on, norms).eligible,
        );
        const { eligible } = await rolls.count({ territory: OKRUG, areas }, on, norms);
        expect({ on, eligible }).toEqual({ on, eligible: judged.length });
      }
  });

  it('says why someone has no vote', async () => {
    const section = { territory: OKRUG, areas: [{ kato: VILLAGE }] };
    const verdicts = new Set<string>();
    for (const memberId of await idsOf())
      verdicts.add((await rolls.verdict(memberId, section, 1, TODAY, LAW)).verdict);
    expect([...verdicts].sort()).toEqual([
      'eligible',
      'imprisoned',
      'incapable',
      'minor',
      'nonResident',
      'temporaryResident',
    ]);
    const stranger = '7d1a3c55-3f5b-4b1e-8f0e-0a6a5c1d2e3f';
    expect(await rolls.verdict(stranger, section, 1, TODAY, LAW)).toEqual({
      rollVersion: 1,
      verdict: 'unknown',
    });
  });

  it('keeps a version as it was when a later one is imported', async () => {
    const section = { territory: OKRUG, areas: [{ kato: OKRUG }] };
    const before = await rolls.count(section, TODAY, LAW);
    const fewer = mixedRows(690).slice(10);
    expect(await kit.import(await writeCsv(kit.file('2.csv'), fewer), { full: true })).toMatchObject({
      removed: 20,
    });
    expect(await rolls.count(section, TODAY, LAW, 1)).toEqual(before);
    const after = await rolls.count(section, TODAY, LAW);
    expect([after.rollVersion, after.eligible < before.eligible]).toEqual([2, true]);
    const verdicts = await Promise.all(
      (await idsOf()).map((id) => rolls.verdict(id, section, 2, TODAY, LAW)),
    );
    expect(verdicts.filter(({ verdict }) => verdict === 'left')).toHaveLength(20);
  });

  it('of the district speaks for an okrug that has none of its own', async () => {
    expect(await rolls.summary(VILLAGE)).toMatchObject({ territory: OKRUG });
    await expect(rolls.version('750000000')).rejects.toMatchObject({ code: 'RollMissing' });
    expect(await rolls.summary('590000000')).toBeUndefined();
  });

  it('refuses areas that are none, and dates for which it kept no birth dates', async () => {
    await expect(rolls.count({ territory: OKRUG, areas: [] }, TODAY, LAW)).rejects.toMatchObject({
      code: 'AreaInvalid',
    });
    await expect(
      rolls.count({ territory: OKRUG, areas: [{ kato: OKRUG }] }, '2010-01-01', LAW),
    ).rejects.toMatchObject({
      code: 'RollTooRecent',
    });
  });

  it('keeps nobody’s name, number, street or old birth date in clear', async () => {
    const { rows } = await kit.pool.query<{ everything: string }>(
      `select string_agg(t, ' ') as everything from (
         select e::text as t from vault.roll_entry e union all select p::text from vault.roll_person p
         union all select m::text from vault.member m) all_rows`,
    );
    const [everything] = rows.map((row) => row.everything);
    const { iin, surname, street, birthDate } = sampleRow(1);
    for (const secret of [iin, surname, street, birthDate]) {
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
});

describe('a document', () => {
  it('that is given out is on the record, with who asked for it', async () => {
    const access = new VaultAccess(kit.executor, kit.clock);
    const documentId = '9f3a1d2c-0b64-4f0a-8a53-2f6f3a0b7c44';
    await access.document(OKRUG, documentId, kit.visitor);
    await access.document(OKRUG, documentId, kit.visitor);
    const events = (await kit.events(`vaultAccess-${OKRUG}-2026-03-01`)).filter(
      ({ data }) => data['documentId'] === documentId,
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      data: { count: 0, purpose: 'papers' },
      metadata: { actor: kit.visitor.actor },
    });
  });
});

describe('names', () => {
  it('are on the record: once for each person asked about within an hour', async () => {
    const other = await CommunityKit.create();
    const asked = new RollQueries(other.vault, new VaultAccess(other.executor, other.clock));
    await other.import(await writeCsv(other.file('1.csv'), sampleRows(5)));
    const { rows } = await other.pool.query<{ member_id: string }>(
      'select member_id from vault.member order by 1',
    );
    const ids = rows.map((row) => row.member_id);
    const visitor = { actor: { id: ids[0]!, role: 'akimOffice' }, purpose: 'papers' } as const;
    await asked.people(ids.slice(0, 3), OKRUG, visitor, 1);
    await asked.people(ids.slice(1, 3), OKRUG, visitor, 1);
    await asked.people(ids, OKRUG, visitor, 1);
    await asked.people(ids, OKRUG, { ...visitor, actor: { id: ids[1]!, role: 'akim' } }, 1);
    other.now = '2026-03-01T05:30:00.000Z';
    await asked.people(ids.slice(0, 1), OKRUG, visitor, 1);
    const events = await other.events(`vaultAccess-${OKRUG}-2026-03-01`);
    expect(events.map(({ data, metadata }) => [data['count'], data['role'], metadata.actor])).toEqual([
      [3, 'akimOffice', visitor.actor],
      [2, 'akimOffice', visitor.actor],
      [5, 'akim', { id: ids[1], role: 'akim' }],
      [1, 'akimOffice', visitor.actor],
    ]);
    await other.close();
  });

  it('of a section opened by a desk are one event, whatever is searched in it', async () => {
    const desk = await CommunityKit.create();
    const access = new VaultAccess(desk.executor, desk.clock);
    const indexes = new SectionIndexes(desk.vault, new RollQueries(desk.vault, access), access, desk.clock);
    await desk.import(await writeCsv(desk.file('1.csv'), sampleRows(40)));
    const section = { territory: OKRUG, areas: [{ kato: VILLAGE }] };
    const visitor = { ...desk.visitor, purpose: 'registrationDesk' } as const;
    const command = '6a0f3c6e-57e1-4d56-9d3f-0e0f6b1c5a11';
    const opened = await indexes.open(section, 1, visitor, command);
    expect(opened).toMatchObject({ count: 20, repeated: false });
    expect(await indexes.open(section, 1, visitor, command)).toEqual({ ...opened, repeated: true });
    const found = await indexes.search(
      section,
      1,
      { on: TODAY, norms: LAW },
      { text: 'ахметов', first: 5 },
      visitor,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(await indexes.list(section, 1, TODAY, LAW, visitor)).toHaveLength(20);
    expect(await desk.events(`vaultAccess-${OKRUG}-2026-03-01`)).toHaveLength(1);
    const [event] = await desk.events(`vaultAccess-${OKRUG}-2026-03-01`);
    expect(event).toMatchObject({
      data: { count: 20, areas: section.areas },
      metadata: { actor: visitor.actor },
    });
    await desk.vault.subjects.erase(found[0]!.memberId);
    expect(await indexes.list(section, 1, TODAY, LAW, visitor)).toHaveLength(19);
    await desk.close();
  });
});
