import { readFileSync } from 'node:fs';
import { DEMONSTRATION_OFFICIALS, personId } from '../../apps/api/src/demonstration/people.js';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { Campaign } from '../journeys/support/campaign.js';
import { adoptOneDecision } from '../journeys/support/decided.js';
import { conveningOf, Gathering, hands } from '../journeys/support/gathering.js';
import { House, STORY_MS } from '../journeys/support/house.js';
import { Office } from '../journeys/support/office.js';
import type { Who } from '../journeys/support/office.js';
import { INPUTS } from './inputs.js';
import { startedProject } from './started-project.js';
import type { Target } from './target.js';

const TODAY = '2026-03-02';
/** First digits of the district of the demonstration, and of the one that its officials are sent to. */
const DISTRICT_CODE = '595';
const ELSEWHERE_CODE = '596';
const ELSEWHERE = '596000000';
const ANOTHER_REGION = '710000000';
/** About nobody's territory: a person's own. */
const OWN = ['markNotificationsRead', 'saveMyContacts'];
const REFUSALS = ['NotAllowed', 'NotSignedIn'];

type Cell = '-' | 'own' | 'any';

/** The reviewed table: operation → role → how far. */
function reviewed(): ReadonlyMap<string, Readonly<Record<string, Cell>>> {
  const table = readFileSync('libs/identity/src/access/access-matrix.expected.csv', 'utf8')
    .trim()
    .split('\n');
  const [header = [], ...rows] = table.map((line) => line.split(','));
  return new Map(
    rows.map(([operation = '', ...cells]) => [
      operation,
      Object.fromEntries(header.slice(1).map((role, index) => [role, cells[index] as Cell])),
    ]),
  );
}

describe('who may do what, asked over HTTP, is as the reviewed table says', () => {
  const table = reviewed();
  const operations = Object.keys(INPUTS);
  /** One of each role; the second clerk holds the first one's. */
  const people = DEMONSTRATION_OFFICIALS.filter(({ key }) => key !== 'second-clerk');
  let house: House;
  let office: Office;
  let here: Target;
  let another: Gathering;
  let opening: Promise<void> | undefined;
  const [village, second] = VILLAGES;

  beforeAll(async () => {
    house = await House.open('2026-02-18T05:00:00.000Z');
    office = new Office(house, 'access');
    const { sections, assemblyId, meetingId, decisionId } = await adoptOneDecision(office);
    const section = sections.get(village?.kato ?? '');
    const secondSection = sections.get(second?.kato ?? '');
    if (!village || !second || !section || !secondSection) throw new Error('no such section');
    const days = { today: TODAY, startsAt: '2026-03-12T06:00:00.000Z' };
    const gathering = await Gathering.convene(office, conveningOf(village, section, days));
    another = await Gathering.convene(office, conveningOf(second, secondSection, days));
    await another.publishNotice(TODAY);
    const asked = await office.give(
      'clerk',
      'openInitiative',
      { territory: OKRUG, matters: [{ kk: 'Жол', ru: 'Дорога' }] },
      { selection: '... on InitiativeChanged { initiative { id } }' },
    );
    const { id: initiativeId } = asked['initiative'] as { id: string };
    const campaign = await Campaign.announce(office);
    const [author = ''] = await gathering.adults();
    const idea = { category: 'road', title: { kk: 'Жол', ru: 'Дорога' }, tenge: 1_000_000 };
    const proposalId = await campaign.propose(author, idea);
    here = {
      territory: OKRUG,
      ...section,
      gatheringId: gathering.id,
      assemblyId,
      meetingId,
      decisionId,
      campaignId: campaign.id,
      proposalId,
      initiativeId,
      projectId: await startedProject(house.database, campaign.id, proposalId),
    };
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  /** The operations that are not refused for want of a right. */
  async function allowed(who: Who | null, target: Target): Promise<readonly string[]> {
    const passed: string[] = [];
    for (const operation of operations) {
      const { code = '' } = await office.send(who, operation, INPUTS[operation]?.(target) ?? {});
      expect([operation, code]).not.toEqual([operation, 'InvalidInput']);
      if (!REFUSALS.includes(code)) passed.push(operation);
    }
    return passed;
  }

  /** The other gathering, opened by the district akim, who chairs it; once, for whichever case comes first. */
  function chaired(): Promise<void> {
    opening ??= openAnother();
    return opening;
  }

  async function openAnother(): Promise<void> {
    await office.setClock('2026-03-12T06:00:00.000Z');
    await another.give('openSeparateGathering', {
      officialId: personId('district-akim'),
      capacity: 'authorisedPerson',
      order: { number: '20-ө', date: TODAY },
      scope: { kk: 'Жиынды ашу', ru: 'Открыть сход' },
    });
  }

  const expected = (...roles: readonly string[]): readonly string[] =>
    operations.filter((operation) => roles.some((role) => table.get(operation)?.[role] !== '-'));

  it('has a well-formed call of every mutation', async () => {
    const { __schema: schema } = await office.query<{
      __schema: { mutationType: { fields: { name: string }[] } };
    }>(null, '{ __schema { mutationType { fields { name } } } }');
    expect(schema.mutationType.fields.map(({ name }) => name).sort()).toEqual([...operations].sort());
    expect(operations.filter((operation) => !table.has(operation))).toEqual([]);
  });

  it(
    'nobody who has not signed in changes anything',
    async () => {
      expect(await allowed(null, here)).toEqual([]);
    },
    STORY_MS,
  );

  it.each(people.map(({ key, grant }) => [grant.role, key] as const))(
    '%s in the own territory',
    async (role, key) => {
      expect(await allowed(key, here)).toEqual(expected(role));
    },
    STORY_MS,
  );

  it(
    'the chair of this meeting has the rights of a chair here and nowhere else',
    async () => {
      await chaired();
      const hers = { ...here, gatheringId: another.id };
      expect(await allowed('district-akim', hers)).toEqual(expected('districtAkim', 'chair'));
      expect(await allowed('district-akim', here)).toEqual(expected('districtAkim'));
    },
    STORY_MS,
  );

  it(
    'the secretary of this meeting, elected as a member of the roll, has the rights of a secretary here',
    async () => {
      await chaired();
      const voters = (await another.adults()).slice(0, 25);
      const [memberId = ''] = voters;
      await office.give('administrator', 'grantRole', {
        personId: personId('resident'),
        role: 'resident',
        territory: second?.kato,
        validFrom: TODAY,
        basis: { number: '4-ө', date: TODAY },
        memberId,
      });
      await another.register(voters);
      await another.give('recountQuorum');
      await another.give('electSecretary', { memberId, vote: hands(voters.length) });
      const hers = { ...here, gatheringId: another.id };
      expect(await allowed('resident', hers)).toEqual(expected('resident', 'secretary'));
      expect(await allowed('resident', here)).toEqual(expected('resident'));
      const draws = async (who: Who): Promise<number> =>
        (await office.http(who, `/gatherings/${another.id}/papers/tallySheet`)).status;
      expect([await draws('district-akim'), await draws('resident'), await draws('maslikhat')]).toEqual([
        200, 200, 403,
      ]);
    },
    STORY_MS,
  );

  it(
    'an administrator of one region changes nothing in another',
    async () => {
      const passed = await allowed('administrator', { ...here, territory: ANOTHER_REGION });
      expect(passed).toEqual(OWN);
    },
    STORY_MS,
  );

  it(
    'the same officials, sent to another district, change nothing here',
    async () => {
      const day = '2026-03-12';
      await office.setClock(`${day}T06:00:00.000Z`);
      const basis = { number: '3-ө', date: day };
      for (const { key, id, grant } of people) {
        if (key === 'administrator') continue;
        const appointment = { personId: id, role: grant.role, basis };
        const leave = { ...appointment, territory: grant.territory, from: day };
        await office.give('administrator', 'revokeRole', leave);
        const come = {
          ...appointment,
          territory: grant.territory.replace(DISTRICT_CODE, ELSEWHERE_CODE),
          validFrom: day,
        };
        await office.give('administrator', 'grantRole', come);
      }
      for (const { key } of people)
        if (key !== 'administrator') expect([key, await allowed(key, here)]).toEqual([key, OWN]);
      expect(await allowed('maslikhat', { ...here, territory: ELSEWHERE })).toEqual([
        'approveNormOverride',
        'revokeNormOverride',
        ...OWN,
        'openInitiative',
      ]);
    },
    STORY_MS,
  );
});
