import { sha256Hex } from '#libs/kernel';
import { CampaignRecount } from '#libs/participatory-budget';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { Building } from './support/building.js';
import { appointExpert, BALLOT, Campaign, IDEAS, TERMS } from './support/campaign.js';
import type { Idea } from './support/campaign.js';
import { expectVotersForgotten } from './support/campaign-secrets.js';
import { DividedBudget } from './support/divided-budget.js';
import { expectJudged } from './support/judged.js';
import { PaperBox } from './support/paper-box.js';
import { expectIncluded } from './support/proven.js';
import { expectPublished } from './support/published.js';
import { conveningOf, divideIntoSections, Gathering } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { Office } from './support/office.js';
import type { Who } from './support/office.js';
import { eventsOf, liveAndRebuilt } from './support/read-models.js';

/** People of the demonstration who live in the okrug as well, and vote from their telephones. */
const AT_HOME: readonly Who[] = ['auditor', 'district-akim', 'second-clerk'];
/** Five hundred with those who vote from home. */
const AT_DESK = 447;
const ON_PAPER = 50;
const TOGETHER = 16;
/** Within the first cap, above the amended one. */
const TOO_DEAR: Idea = { category: 'other', title: { kk: 'Көпір', ru: 'Мост' }, tenge: 15_000_000 };
const FIRST_TERMS = { ...TERMS, costCapTiyn: 1_500_000_000 };

describe('residents of an okrug divide a budget, over HTTP', () => {
  let house: House;
  let office: Office;
  let campaign: Campaign;
  let adults: readonly string[];
  let projects: readonly string[];
  let tooDear: string;
  let box: PaperBox;
  let divided: DividedBudget;
  let byVillage: readonly (readonly string[])[];

  beforeAll(async () => {
    house = await House.open('2026-03-02T05:00:00.000Z');
    office = new Office(house, 'campaign');
    const sections = await divideIntoSections(office, VILLAGES, '2026-03-02');
    const halls = await Promise.all(
      VILLAGES.map((village) => {
        const section = sections.get(village.kato);
        if (!section) throw new Error('no such section');
        const days = { today: '2026-03-02', startsAt: '2026-03-12T06:00:00.000Z' };
        return Gathering.convene(office, conveningOf(village, section, days));
      }),
    );
    byVillage = await Promise.all(halls.map((hall) => hall.adults()));
    adults = byVillage.flat();
    for (const [index, who] of AT_HOME.entries())
      await office.give('administrator', 'grantRole', {
        personId: personId(who),
        role: 'resident',
        territory: OKRUG,
        validFrom: '2026-03-02',
        basis: { number: '4', date: '2026-03-02' },
        memberId: adults[index],
      });
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  /** Some at once, as desks do. */
  async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
    for (let from = 0; from < items.length; from += TOGETHER)
      await Promise.all(items.slice(from, from + TOGETHER).map(work));
  }

  it(
    'it is announced with its rules in plain words, and its proposals are screened',
    async () => {
      const wrong = { ...TERMS, tally: { ...TERMS.tally, tieBreaking: ['max_votes'] } };
      await office.refused(
        'akim',
        'announceCampaign',
        { territory: OKRUG, terms: wrong },
        'TieBreakingIncomplete',
      );
      campaign = await Campaign.announce(office, FIRST_TERMS);
      divided = await DividedBudget.announce(office, byVillage);
      const ids: string[] = [];
      for (const [index, idea] of IDEAS.entries())
        ids.push(await campaign.propose(adults[index + 10] ?? '', idea));
      projects = ids;
      tooDear = await campaign.propose(adults[9] ?? '', TOO_DEAR);
      await appointExpert(office, '2026-03-02');
      office.forgetTokens();
      for (const [index, idea] of IDEAS.entries()) await campaign.accept(ids[index] ?? '', idea);
      await campaign.accept(tooDear, TOO_DEAR);
      await campaign.give('akim', 'amendCampaign', { terms: TERMS });
      await divided.screen();
      const { phase, rules, projects: shown } = await campaign.state();
      expect([phase, shown]).toEqual(['announced', []]);
      expect(rules[0]).toContain('18');
      await campaign.refused('akim', 'openVoting', {}, 'VotingNotDue', 'opensAt');
      const early = { projectIds: [projects[0]] };
      await campaign.refused('auditor', 'castBallot', early, 'VotingNotYetOpen', 'opensAt');
    },
    STORY_MS,
  );

  it(
    'on its day the voting opens by itself and everything freezes',
    async () => {
      await office.setClock('2026-03-30T04:00:00.000Z');
      const { projects: shown, turnout } = await campaign.until(({ phase }) => phase === 'voting');
      expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(projects));
      expect(turnout).toMatchObject({ total: 0, share: 0 });
      await campaign.refused('akim', 'amendCampaign', { terms: TERMS }, 'RulesFrozen', 'openedAt');
    },
    STORY_MS,
  );

  it('everybody reads what was accepted and left off the ballot, and why', async () => {
    const { campaign: shown } = await office.query<{ campaign: { leftOff: readonly object[] } }>(
      null,
      'query($id: ID!) { campaign(id: $id) { leftOff { proposalId place costTiyn reason } } }',
      { id: campaign.id },
    );
    const place = VILLAGES[0]?.kato;
    expect(shown.leftOff).toEqual([
      { proposalId: tooDear, place, costTiyn: FIRST_TERMS.costCapTiyn, reason: 'aboveBudget' },
    ]);
    await campaign.refused('auditor', 'castBallot', { projectIds: [tooDear] }, 'ProjectUnknown');
  });

  it(
    'a ballot is cast and changed from home; what breaks the limits is refused',
    async () => {
      const [first = '', second = '', third = '', fourth = ''] = projects;
      const cast = { projectIds: [first, second] };
      const refuse = (input: object, code: string): Promise<unknown> =>
        campaign.refused('auditor', 'castBallot', input, code);
      await refuse({ projectIds: [first, second, third, fourth] }, 'BallotTooManyProjects');
      await refuse({ projectIds: [first, first] }, 'BallotNamesProjectTwice');
      await refuse({ projectIds: [campaign.id] }, 'ProjectUnknown');
      await refuse({ projectIds: [] }, 'BallotEmpty');
      const stranger = { memberId: campaign.id, projectIds: [first] };
      await campaign.refused('clerk', 'castAssistedBallot', stranger, 'NotOnRoll');
      const answers = await Promise.all(
        [1, 2].map(() => office.send('auditor', 'castBallot', { campaignId: campaign.id, ...cast }, BALLOT)),
      );
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'BallotAccepted',
        'BallotChangedMeanwhile',
      ]);
      const { myBallot } = await office.query<{ myBallot: { commitment: string; projectIds: string[] } }>(
        'auditor',
        'query($id: ID!) { myBallot(campaignId: $id) { standing commitment projectIds receipt } }',
        { id: campaign.id },
      );
      expect(new Set(myBallot.projectIds)).toEqual(new Set(cast.projectIds));
      const change = { projectIds: [third], replaces: myBallot.commitment };
      const commandId = office.nextCommandId();
      const changed = await campaign.give('auditor', 'castBallot', change, { ...BALLOT, commandId });
      expect(changed).toMatchObject({ changed: true, repeated: false });
      const again = await campaign.give('auditor', 'castBallot', change, { ...BALLOT, commandId });
      expect(again).toEqual({ ...changed, repeated: true });
      await campaign.give('district-akim', 'castBallot', { projectIds: [second] }, BALLOT);
    },
    STORY_MS,
  );

  it(
    'hundreds vote at the desk and some on paper; nobody in two ways',
    async () => {
      const paper = adults.slice(AT_HOME.length, AT_HOME.length + ON_PAPER);
      const desk = adults.slice(AT_HOME.length + ON_PAPER, AT_HOME.length + ON_PAPER + AT_DESK);
      expect(desk).toHaveLength(AT_DESK);
      box = await PaperBox.open(campaign, projects, paper, office.nextCommandId());
      const { batchId } = box;
      await each(paper, (memberId) => box.issue(memberId));
      await each(desk, (memberId) =>
        campaign.assist(
          memberId,
          projects.slice(desk.indexOf(memberId) % 3, (desk.indexOf(memberId) % 3) + 2),
        ),
      );
      const ballot = { memberId: paper[0], projectIds: [projects[0]] };
      await campaign.refused('clerk', 'castAssistedBallot', ballot, 'PaperSheetTaken');
      await campaign.refused('clerk', 'issuePaperSheet', { batchId, memberId: desk[0] }, 'BallotCastAlready');
      const { turnout } = await campaign.until(
        ({ turnout: { total } }) => total === desk.length + ON_PAPER + 2,
      );
      expect(turnout).toMatchObject({ web: 2, desk: desk.length, paper: ON_PAPER });
      await divided.vote();
    },
    STORY_MS,
  );

  it(
    'before the close nobody reads a choice, not even an auditor in the log',
    async () => {
      const ballots = await eventsOf(house.database, 'ballot');
      expect(ballots.length).toBeGreaterThan(AT_DESK);
      const told = ballots.map(({ data, metadata }) => JSON.stringify({ data, metadata }));
      for (const id of projects) expect(told.filter((text) => text.includes(id))).toEqual([]);
      expect(new Set(ballots.map(({ metadata }) => Object.keys(metadata.actor).join()))).toEqual(
        new Set(['role']),
      );
      const lengths = ballots.flatMap(({ data }) =>
        typeof data['sealed'] === 'string' ? [data['sealed'].length] : [],
      );
      expect(new Set(lengths).size).toBe(1);
      const early = await office.http('auditor', `/open-data/${campaign.id}/${OKRUG}.pb`);
      expect(early.status).toBe(422);
    },
    STORY_MS,
  );

  it(
    'it closes to the millisecond, paper is keyed in twice, and only then it is counted',
    async () => {
      // Devices that are two seconds fast or slow: the server's clock alone decides.
      await office.setClock('2026-04-12T18:59:59.999Z');
      const fast = { ...BALLOT, deviceTime: '2026-04-12T19:00:01.999Z' };
      await campaign.give('second-clerk', 'castBallot', { projectIds: [projects[0]] }, fast);
      const early = { batchId: box.batchId, entry: 1, sheets: [] };
      await campaign.refused('clerk', 'keyPaperEntry', early, 'VotingStillRunning');
      await office.setClock('2026-04-12T19:00:00.000Z');
      const late = { campaignId: campaign.id, memberId: adults.at(-1), projectIds: [projects[0]] };
      const slow = { deviceTime: '2026-04-12T18:59:58.000Z' };
      await office.refused('clerk', 'castAssistedBallot', late, 'VotingClosed', 'closedAt', slow);
      await box.keyIn();
      await office.setClock('2026-04-12T19:01:00.000Z');
      await campaign.refused('akim', 'closeCounting', {}, 'PaperNotReconciled', 'batches');
      await box.reconcile();
      const { counted } = await campaign.until(({ phase }) => phase === 'resultDeclared');
      expect(counted).toMatchObject({ web: 3, desk: AT_DESK, paper: ON_PAPER - 1 });
    },
    STORY_MS,
  );

  it(
    'the result says why; the file counted again by `jinalys tally` has the same winners; a receipt is in the tree',
    async () => {
      const { result, counted, lotCommitment } = await campaign.state();
      const [district] = result?.districts ?? [];
      if (!result || !district || !counted) throw new Error('no result');
      expect(sha256Hex(result.lotSeed)).toBe(lotCommitment);
      expect(district.voters).toBe(3 + AT_DESK + ON_PAPER - 1);
      expect(district.projects).toHaveLength(4);
      for (const { why } of district.projects) expect(why.length).toBeGreaterThan(20);
      const { winners } = district;
      expect(district.pbFile).toBe(`/open-data/${campaign.id}/${OKRUG}.pb`);
      const { commitmentRoot } = counted;
      await expectPublished(office, house, {
        campaignId: campaign.id,
        district: OKRUG,
        winners,
        commitmentRoot,
      });
      await expectIncluded(office, 'auditor', campaign.id, counted.commitmentRoot);
      await divided.result();
    },
    STORY_MS,
  );

  it(
    'what won is built, and a court’s correction stands beside the result that was declared',
    async () => {
      const { result: declared, projects: shown } = await campaign.state();
      const winners = declared?.districts[0]?.winners ?? [];
      const dear = shown.find(({ id, costTiyn }) => winners.includes(id) && costTiyn >= 900_000_000);
      await office.setClock('2026-04-13T05:00:00.000Z');
      const building = await Building.ofWinner(office, dear?.id ?? '', campaign.id);
      await building.build('2026-04-26');
      await office.give('auditor', 'evaluateProject', { projectId: building.id, mark: 5 });
      const project = await building.until(({ averageMark }) => averageMark !== null);
      expect(project).toMatchObject({ phase: 'completed', spentTiyn: 400_000_000, averageMark: 5 });

      const decision = { number: '2-15', date: '2026-04-12' };
      const court = { kk: 'Қызылжар аудандық соты', ru: 'Кызылжарский районный суд' };
      const instead = [{ district: OKRUG, projectIds: [projects[0]] }];
      const correction = { decision, court, reason: court, winners: instead };
      await campaign.give('maslikhat', 'correctResultByCourt', correction);
      const { result } = await campaign.until(({ result: now }) => now?.corrections.length === 1);
      expect(result?.districts[0]?.winners).toEqual(winners);
    },
    STORY_MS,
  );

  it(
    'once the time for appeals is over the vault has forgotten the key by which a voter leads to a ballot',
    () => expectVotersForgotten(house, office, campaign, adults[0]),
    STORY_MS,
  );

  it(
    'judged again every event follows from the rules, and the recount across streams has the same winners',
    async () => {
      await house.api.stop();
      const recount = new CampaignRecount();
      const all = await expectJudged(house.database, ['campaign', 'ballot', 'paperBatch']);
      for (const { stream, data, metadata } of all)
        if (stream.startsWith('ballot-')) expect(data['occurredAt']).toBe(metadata.recordedAt);
      all.forEach((event, index) => {
        recount.take(event, index);
      });
      const { findings, notes } = await recount.finish(true);
      expect(findings).toEqual([]);
      expect(notes.join()).toContain('the result follows from the ballots');
      for (const { name, live, rebuilt } of await liveAndRebuilt(house.database))
        expect({ name, text: rebuilt }).toEqual({ name, text: live });
    },
    STORY_MS,
  );
});
