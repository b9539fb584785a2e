import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { appointExpert, Campaign, CALENDAR } from './support/campaign.js';
import { conveningOf, divideIntoSections, Gathering } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { Office } from './support/office.js';
import type { Who } from './support/office.js';
import { photograph, sendFile, WHERE } from './support/pictures.js';
import { formOf, line, makeResident, seenProposal } from './support/proposing.js';
import type { SeenProposal } from './support/proposing.js';
import { expectJudged } from './support/judged.js';
import { expectRemarksNameless, expectSearchRecorded } from './support/openings.js';
import { liveAndRebuilt } from './support/read-models.js';
import { Building } from './support/building.js';

const TODAY = '2026-03-02';
const TITLE = { kk: 'Спорт алаңы', ru: 'Спортивная площадка' };
const WHERE_PUBLISHED = { kk: 'әкімдік сайты', ru: 'сайт акимата' };
/** Who proposes and who stands behind it; both are on the roll of the demonstration. */
const AUTHOR: Who = 'auditor';
const NEIGHBOUR: Who = 'district-akim';

interface LikelyOnes {
  readonly proposalDuplicates: readonly { readonly proposal: { readonly id: string } }[];
}

/** Times are UTC; Kazakhstan is five hours ahead. */
describe('a resident proposes, the council screens, over HTTP', () => {
  let house: House;
  let office: Office;
  let campaign: Campaign;
  let voters: readonly string[];
  let proposalId: string;
  const photos: string[] = [];

  const seen = (who: Who | null, isThere = (_: SeenProposal): boolean => true): Promise<SeenProposal> =>
    office.eventually(() => seenProposal(office, who, proposalId), isThere);
  const form = (changes: object = {}): object => formOf(photos, changes);
  const submit = (changes: object = {}): object => ({ campaignId: campaign.id, form: form(changes) });

  beforeAll(async () => {
    house = await House.open(`${TODAY}T05:00:00.000Z`);
    office = new Office(house, 'proposals');
    const [village] = VILLAGES;
    const sections = await divideIntoSections(office, VILLAGES, TODAY);
    const section = sections.get(village?.kato ?? '');
    if (!village || !section) throw new Error('no such section');
    const days = { today: TODAY, startsAt: '2026-03-13T06:00:00.000Z' };
    voters = await (await Gathering.convene(office, conveningOf(village, section, days))).adults();
    await makeResident(office, AUTHOR, voters[0] ?? '', TODAY);
    await makeResident(office, NEIGHBOUR, voters[1] ?? '', TODAY);
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
      const { message } = await sendFile(office, AUTHOR, big, 'image/png');
      expect(message).toContain('20');
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
        [{ estimate: [line(1_300_000_000)] }, 'CostAboveCap'],
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
      await office.eventually(
        () => office.query<LikelyOnes>(NEIGHBOUR, likely, { id: campaign.id }),
        ({ proposalDuplicates }) => proposalDuplicates[0]?.proposal.id === proposalId,
      );
      await office.give(NEIGHBOUR, 'confirmCoSponsorship', { proposalId });
      await office.refused(AUTHOR, 'confirmCoSponsorship', { proposalId }, 'CoSponsorIsAuthor');
      expect(await seen(NEIGHBOUR, ({ sponsors }) => sponsors === 1)).toMatchObject({
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
      const { timeline } = await seen(AUTHOR, (proposal) =>
        proposal.timeline.some(({ type }) => type === 'ScreeningDeadlineMissed'),
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
      const {
        phase,
        words,
        photos: shown,
      } = await seen(null, ({ timeline }) => timeline.at(-1)?.type === 'ScreeningPublished');
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
    'a refusal is on listed grounds and public with its reasons; only its author appeals',
    async () => {
      const idea = { category: 'road', title: { kk: 'Жол', ru: 'Дорога' }, tenge: 1_000_000 };
      const refused = await campaign.propose(voters[2] ?? '', idea);
      const input = { proposalId: refused, grounds: ['privateLand'], reasons: 'Жер жеке меншікте' };
      await office.refused('clerk', 'refuseProposal', input, 'NotAllowed');
      await office.give('maslikhat', 'refuseProposal', input);
      const { proposal } = await office.eventually(
        () =>
          office.query<{ proposal: { phase: string } }>(
            null,
            'query($id: ID!) { proposal(id: $id) { phase grounds reasons words { name } } }',
            { id: refused },
          ),
        (answer) => answer.proposal.phase === 'refused',
      );
      const { grounds, reasons } = input;
      expect(proposal).toEqual({ phase: 'refused', grounds, reasons, words: null });
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

  it(
    'the winner becomes a project: planned, contracted, delayed, missed by name, built, completed and evaluated',
    async () => {
      await office.setClock(CALENDAR.votingOpensAt);
      await campaign.until(({ isVoting }) => isVoting);
      await expectSearchRecorded(house, office, campaign.id);
      for (const voter of voters.slice(0, 11)) await campaign.assist(voter, [proposalId]);
      await office.setClock('2026-04-12T19:05:00.000Z');
      await campaign.until(({ result }) => result !== null);
      await office.setClock('2026-04-13T05:00:00.000Z');
      const building = await Building.ofWinner(office, proposalId, campaign.id);
      const [foundation, cover] = await building.plan('2026-04-20', '2026-05-20');
      if (!foundation || !cover) throw new Error('the plan has two stages');
      await building.contract('2026-04-13', '2026-05-31');
      const cause = { stageId: foundation, cause: 'contractor', reasons: 'Мердігер кешікті' };
      await building.give('delayStage', { ...cause, newDueOn: '2026-04-25' });
      await office.setClock('2026-04-26T05:00:00.000Z');
      await building.until(({ stages }) => stages[0]?.missed === 1);
      const picture = await sendFile(office, 'clerk', photograph('after'), 'image/png');
      await building.report(foundation, '2026-04-26', [picture.documentId ?? '']);
      await building.refused('completeProject', building.completion('2026-04-26'), 'StagesOpen');
      await building.report(cover, '2026-04-26', [picture.documentId ?? '']);
      await building.give('completeProject', building.completion('2026-04-26'));
      const text = 'Қақпасы кештеу орнатылды';
      await office.give(NEIGHBOUR, 'evaluateProject', { projectId: building.id, mark: 4, text });
      const twice = { projectId: building.id, mark: 5 };
      await office.refused(NEIGHBOUR, 'evaluateProject', twice, 'ProjectEvaluatedAlready');
      const project = await building.until(({ averageMark }) => averageMark !== null);
      expect(project).toMatchObject({
        phase: 'completed',
        allocatedTiyn: 780_000_000,
        spentTiyn: 400_000_000,
        contractor: 'Құрылыс ЖШС',
        averageMark: 4,
        delays: [{ cause: 'contractor', oldDueOn: '2026-04-20', newDueOn: '2026-04-25' }],
      });
      await expectRemarksNameless(house, office, building.id, text);
      const [shown] = project.stages[0]?.photosAfter ?? [];
      expect((await office.http(null, shown?.url ?? '')).status).toBe(200);
    },
    STORY_MS,
  );

  it(
    'every event of it follows from the rules when it is judged again, and the read models can be built anew',
    async () => {
      await house.api.stop();
      await expectJudged(house.database, ['proposal', 'project']);
      const models = await liveAndRebuilt(house.database, ['proposals', 'projects', 'campaigns']);
      for (const { name, live, rebuilt } of models)
        expect({ name, text: rebuilt }).toEqual({ name, text: live });
    },
    STORY_MS,
  );
});
