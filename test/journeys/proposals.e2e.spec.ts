import { canonicalJson } from '#libs/kernel';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { appointExpert, Campaign, CALENDAR } from './support/campaign.js';
import { conveningOf, divideIntoSections, Gathering } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { Office } from './support/office.js';
import type { Who } from './support/office.js';
import { photograph, sendFile, WHERE } from './support/pictures.js';

const TODAY = '2026-03-02';
const TITLE = { kk: 'Спорт алаңы', ru: 'Спортивная площадка' };
const WHERE_PUBLISHED = { kk: 'әкімдік сайты', ru: 'сайт акимата' };
/** Who proposes and who stands behind it; both are on the roll of the demonstration. */
const AUTHOR: Who = 'auditor';
const NEIGHBOUR: Who = 'district-akim';

interface Seen {
  readonly phase: string;
  readonly costTiyn: number;
  readonly sponsors: number;
  readonly words: { readonly name: string } | null;
  readonly photos: readonly { readonly url: string }[];
  readonly timeline: readonly { readonly type: string; readonly missedBy: readonly string[] }[];
}
const SEEN = `phase costTiyn sponsors words { name } photos { url } timeline { type missedBy }`;

/** Times are UTC; Kazakhstan is five hours ahead. */
describe('a resident proposes, the council screens, over HTTP', () => {
  let house: House;
  let office: Office;
  let campaign: Campaign;
  let voters: readonly string[];
  let proposalId: string;
  const photos: string[] = [];

  const form = (changes: object = {}) => ({
    name: 'Спорт алаңын салу',
    description: 'Мектеп жанында балалар мен жастарға арналған алаң',
    address: 'Бейбітшілік көшесі, 4',
    category: 'sportsGround',
    place: VILLAGES[0]?.kato,
    point: { latitude: 54_912_345, longitude: 69_123_456 },
    estimate: [
      {
        name: 'Жабын',
        unit: 'м²',
        quantityThousandths: 800_000,
        priceTiyn: 1_000_000,
        amountTiyn: 800_000_000,
      },
    ],
    ownShare: { moneyTiyn: 0, labourTiyn: 20_000_000, materialsTiyn: 0, words: 'Сенбілік' },
    photoIds: photos,
    sketchIds: [],
    documentIds: [],
    ...changes,
  });
  const submit = (changes: object = {}) => ({ campaignId: campaign.id, form: form(changes) });

  async function seen(who: Who | null): Promise<Seen> {
    const { proposal } = await office.query<{ proposal: Seen }>(
      who,
      `query($id: ID!) { proposal(id: $id) { ${SEEN} } }`,
      { id: proposalId },
    );
    return proposal;
  }

  async function resident(who: Who, memberId: string): Promise<void> {
    await office.give('administrator', 'grantRole', {
      personId: personId(who),
      role: 'resident',
      territory: OKRUG,
      validFrom: TODAY,
      basis: { number: '4-ө', date: TODAY },
      memberId,
    });
  }

  beforeAll(async () => {
    house = await House.open(`${TODAY}T05:00:00.000Z`);
    office = new Office(house, 'proposals');
    const [village] = VILLAGES;
    const sections = await divideIntoSections(office, VILLAGES, TODAY);
    const section = sections.get(village?.kato ?? '');
    if (!village || !section) throw new Error('no such section');
    const days = { today: TODAY, startsAt: '2026-03-13T06:00:00.000Z' };
    voters = await (await Gathering.convene(office, conveningOf(village, section, days))).adults();
    await resident(AUTHOR, voters[0] ?? '');
    await resident(NEIGHBOUR, voters[1] ?? '');
    await appointExpert(office, TODAY);
    campaign = await Campaign.announce(office);
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  it(
    'a photograph is kept without what its camera knew; a script, a lie and thirty megabytes are refused',
    async () => {
      const kept = await sendFile(office, AUTHOR, photograph('one'), 'image/png');
      expect(kept).toMatchObject({ status: 201, mediaType: 'image/png' });
      photos.push(kept.documentId ?? '');
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
      const big = Buffer.concat([photograph('two'), Buffer.alloc(30 * 1024 * 1024)]);
      const torn = photograph('three').subarray(0, 60);
      const refused = [
        [AUTHOR, svg, 'image/svg+xml', 422, 'PictureKindRefused'],
        [AUTHOR, svg, 'image/png', 422, 'PictureKindRefused'],
        [AUTHOR, photograph('four'), 'image/jpeg', 422, 'FileTypeDiffers'],
        [AUTHOR, torn, 'image/png', 422, 'PictureDamaged'],
        [AUTHOR, big, 'image/png', 413, 'FileTooLarge'],
        ['administrator', photograph('five'), 'image/png', 403, 'NotAllowed'],
      ] as const;
      for (const [who, bytes, declared, status, code] of refused)
        expect(await sendFile(office, who, bytes, declared)).toMatchObject({ status, code });
    },
    STORY_MS,
  );

  it(
    'a draft survives the telephone, and only its author sees it',
    async () => {
      const draft = 'query($id: ID!) { proposalDraft(campaignId: $id) { content version } }';
      const save = (content: string, seenVersion: number) => ({
        campaignId: campaign.id,
        content,
        seenVersion,
      });
      await office.give(AUTHOR, 'saveProposalDraft', save('{"name":"Спорт"}', 0));
      await office.refused(AUTHOR, 'saveProposalDraft', save('{}', 0), 'DraftMovedOn', 'actual');
      const mine = await office.query(AUTHOR, draft, { id: campaign.id });
      expect(mine).toEqual({ proposalDraft: { content: '{"name":"Спорт"}', version: 1 } });
      expect(await office.query(NEIGHBOUR, draft, { id: campaign.id })).toEqual({ proposalDraft: null });
    },
    STORY_MS,
  );

  it(
    'what the rules do not allow is refused by name; then it is submitted, once',
    async () => {
      const bad: readonly (readonly [object, string])[] = [
        [{ category: 'opera' }, 'CategoryUnknown'],
        [{ place: '596037100' }, 'PlaceOutsideTerritory'],
        [{ photoIds: [] }, 'PhotoMissing'],
        [{ estimate: [] }, 'EstimateEmpty'],
        [{ photoIds: [await office.upload('clerk', OKRUG, 'signed minutes')] }, 'NotFound'],
        [
          {
            estimate: [
              {
                name: 'x',
                unit: 'x',
                quantityThousandths: 1_000,
                priceTiyn: 1_300_000_000,
                amountTiyn: 1_300_000_000,
              },
            ],
          },
          'CostAboveCap',
        ],
      ];
      for (const [changes, code] of bad)
        await office.refused(AUTHOR, 'submitProposal', submit(changes), code);
      await office.refused('maslikhat', 'submitProposal', submit(), 'NotAllowed');
      const commandId = office.nextCommandId();
      const selection = '... on ProposalChanged { proposalId repeated }';
      const first = await office.give(AUTHOR, 'submitProposal', submit(), { commandId, selection });
      const again = await office.give(AUTHOR, 'submitProposal', submit(), { commandId, selection });
      expect([first['proposalId'], again['repeated']]).toEqual([again['proposalId'], true]);
      proposalId = String(first['proposalId']);
      await office.refused(AUTHOR, 'submitProposal', submit(), 'ProposalSubmittedAlready', 'phase');
    },
    STORY_MS,
  );

  it(
    'neighbours see it, find it likely the same as theirs, and stand behind it; others do not see it yet',
    async () => {
      const likely = `query($id: ID!) { proposalDuplicates(campaignId: $id, name: "СПОРТ АЛАНЫН САЛУ",
        description: "", latitude: 54912000, longitude: 69123000) { metres proposal { id } } }`;
      const { proposalDuplicates } = await office.query<{
        proposalDuplicates: { metres: number; proposal: { id: string } }[];
      }>(NEIGHBOUR, likely, { id: campaign.id });
      expect(proposalDuplicates.map(({ proposal }) => proposal.id)).toEqual([proposalId]);
      await office.give(NEIGHBOUR, 'confirmCoSponsorship', { proposalId });
      await office.refused(AUTHOR, 'confirmCoSponsorship', { proposalId }, 'CoSponsorIsAuthor');
      expect(await seen(NEIGHBOUR)).toMatchObject({
        phase: 'submitted',
        costTiyn: 780_000_000,
        sponsors: 1,
        words: { name: 'Спорт алаңын салу' },
      });
      expect(await seen(null)).toMatchObject({ words: null, photos: [] });
    },
    STORY_MS,
  );

  it(
    'the council misses its day by name, returns it, and accepts what was reworked',
    async () => {
      await office.setClock('2026-03-10T05:00:00.000Z');
      const { timeline } = await office.eventually(
        () => seen(AUTHOR),
        (proposal) => proposal.timeline.some(({ type }) => type === 'ScreeningDeadlineMissed'),
      );
      expect(timeline.at(-1)?.missedBy).toEqual([personId('maslikhat')]);
      await office.give('maslikhat', 'returnProposal', { proposalId, reasons: 'Жер учаскесін нақтылаңыз' });
      await office.refused(NEIGHBOUR, 'reworkProposal', { proposalId, form: form() }, 'NotTheAuthor');
      const reworked = form({ address: 'Бейбітшілік көшесі, 6' });
      await office.give(AUTHOR, 'reworkProposal', { proposalId, form: reworked });
      await office.refused(
        'maslikhat',
        'returnProposal',
        { proposalId, reasons: 'Тағы бір рет' },
        'ReturnedBefore',
      );
      await office.give('maslikhat', 'acceptProposal', { proposalId, title: TITLE });
      const published = { proposalId, publishedOn: '2026-03-10', where: WHERE_PUBLISHED };
      await office.give('clerk', 'publishScreening', published);
    },
    STORY_MS,
  );

  it(
    'everybody reads what was accepted, and its photograph says nothing of where it was taken',
    async () => {
      const { phase, words, photos: shown } = await seen(null);
      expect([phase, words?.name]).toEqual(['accepted', 'Спорт алаңын салу']);
      const response = await office.http(null, shown[0]?.url ?? '');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect([photograph('one').includes(WHERE), bytes.includes(WHERE)]).toEqual([true, false]);
      const elsewhere = (shown[0]?.url ?? '').replace(photos[0] ?? '', personId('akim'));
      expect((await office.http(null, elsewhere)).status).toBe(404);
    },
    STORY_MS,
  );

  it(
    'a refusal is on listed grounds; its author appeals and the akim grants it',
    async () => {
      const idea = { category: 'road', title: { kk: 'Жол', ru: 'Дорога' }, tenge: 1_000_000 };
      const refused = await campaign.propose(voters[2] ?? '', idea);
      const input = { proposalId: refused, grounds: ['privateLand'], reasons: 'Жер жеке меншікте' };
      await office.refused('clerk', 'refuseProposal', input, 'NotAllowed');
      await office.give('maslikhat', 'refuseProposal', input);
      const { proposal } = await office.query<{ proposal: object }>(
        null,
        'query($id: ID!) { proposal(id: $id) { phase grounds reasons words { name } } }',
        { id: refused },
      );
      expect(canonicalJson(proposal)).toBe(
        canonicalJson({ phase: 'refused', grounds: ['privateLand'], reasons: input.reasons, words: null }),
      );
      await office.refused(
        AUTHOR,
        'appealScreening',
        { proposalId: refused, text: 'Олай емес' },
        'NotTheAuthor',
      );
    },
    STORY_MS,
  );

  it(
    'after the calendar’s last moment nothing is taken any more',
    async () => {
      await office.setClock(CALENDAR.submissionClosesAt);
      await office.refused(NEIGHBOUR, 'submitProposal', submit(), 'SubmissionClosed', 'closesAt');
    },
    STORY_MS,
  );
});
