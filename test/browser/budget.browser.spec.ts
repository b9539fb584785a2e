import { en } from '../../apps/web/src/areas/budget/words/en.js';
import { kk } from '../../apps/web/src/areas/budget/words/kk.js';
import { ru } from '../../apps/web/src/areas/budget/words/ru.js';
import { Format } from '../../apps/web/src/shared/format/format.js';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { appointExpert, CALENDAR, Campaign } from '../journeys/support/campaign.js';
import type { Idea } from '../journeys/support/campaign.js';
import { conveningOf, divideIntoSections, Gathering } from '../journeys/support/gathering.js';
import { STORY_MS } from '../journeys/support/house.js';
import { announceInSteps, findTermsFrozen } from './support/announcing.js';
import { correctByCourt, excludeByCourt } from './support/court.js';
import { helpToVote } from './support/helping.js';
import { COMBINATIONS } from './support/combinations.js';
import type { Combination } from './support/combinations.js';
import { keyInTwice } from './support/paper.js';
import { appealARefusal } from './support/office-forms.js';
import { letThrough, proposeInSteps } from './support/proposing.js';
import { compressedScripts } from './support/first-load.js';
import { Stage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const WORDS = { kk, ru, en };
const TODAY = '2026-03-02';
const IDEAS: readonly Idea[] = [
  { category: 'sportsGround', title: { kk: 'Спорт алаңы', ru: 'Спортивная площадка' }, tenge: 9_000_000 },
  { category: 'road', title: { kk: 'Жол жөндеу', ru: 'Ремонт дороги' }, tenge: 12_000_000 },
  { category: 'lighting', title: { kk: 'Көше жарығы', ru: 'Уличное освещение' }, tenge: 6_000_000 },
];
/** A court takes it off the ballot. */
const EXCLUDED: Idea = {
  category: 'greening',
  title: { kk: 'Ағаш отырғызу', ru: 'Посадка деревьев' },
  tenge: 2_000_000,
};
/** More than the least number of voters that a project needs. */
const AT_DESK = 12;
/** Has the same akim; invented. */
const NEIGHBOUR = { kato: '595039000', kk: 'Көршілес ауылдық округі', ru: 'Соседний сельский округ' };
/** Voted at the desk on the page. */
const HELPED = 1;
/** The adult whose proposal the council refuses. */
const REFUSED = 5;
/** Of compressed scripts on the first load of a campaign's page. */
const MOST_BYTES = 200_000;

describe('voting on a budget in a browser', () => {
  let stage: Stage;
  let adults: readonly string[];
  const campaigns = new Map<Combination, Campaign>();

  beforeAll(async () => {
    stage = await Stage.open(`${TODAY}T05:00:00.000Z`, 'budget in a browser');
    const { office } = stage;
    adults = await adultsOfTheOkrug();
    await office.give('administrator', 'grantRole', {
      personId: personId('auditor'),
      role: 'resident',
      territory: OKRUG,
      validFrom: TODAY,
      basis: { number: '4', date: TODAY },
      memberId: adults[0],
    });
    await office.give('administrator', 'grantRole', {
      personId: personId('district-akim'),
      role: 'resident',
      territory: OKRUG,
      validFrom: TODAY,
      basis: { number: '4', date: TODAY },
      memberId: adults[REFUSED],
    });
    await appointExpert(office, TODAY);
    office.forgetTokens();
    for (const combination of COMBINATIONS) campaigns.set(combination, await screened());
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  async function adultsOfTheOkrug(): Promise<readonly string[]> {
    const [village] = VILLAGES;
    const section = village && (await divideIntoSections(stage.office, [village], TODAY)).get(village.kato);
    if (!village || !section) throw new Error('no such section');
    const days = { today: TODAY, startsAt: '2026-03-12T06:00:00.000Z' };
    return (await Gathering.convene(stage.office, conveningOf(village, section, days))).adults();
  }

  /** A campaign with its proposals let through, but for the first. */
  async function screened(): Promise<Campaign> {
    const campaign = await Campaign.announce(stage.office);
    for (const [index, idea] of [...IDEAS.slice(1), EXCLUDED].entries())
      await campaign.accept(await campaign.propose(adults[index + 1] ?? '', idea), idea);
    return campaign;
  }

  function campaignOf(combination: Combination): Campaign {
    const campaign = campaigns.get(combination);
    if (!campaign) throw new Error('no such campaign');
    return campaign;
  }

  it.each(COMBINATIONS)(
    'a resident proposes step by step, and the expert council lets it through ($language, $width)',
    async (combination) => {
      const [idea] = IDEAS;
      if (!idea) throw new Error('no idea');
      const { id } = campaignOf(combination);
      const author = await stage.visitor(combination);
      await author.signIn('auditor', `/budget/${id}`);
      await author.follow(
        author.page.getByRole('link', { name: WORDS[combination.language].propose, exact: true }),
      );
      const proposalId = await proposeInSteps(author, id, idea);
      await letThrough(await stage.visitor(combination), proposalId, idea);
      await author.open(`/budget/proposals/${proposalId}`);
      await author.check('proposal-accepted');
      await author.open('/budget/mine');
      await author.check('mine');
      const refused = await campaignOf(combination).propose(adults[REFUSED] ?? '', idea);
      await appealARefusal(stage, await stage.visitor(combination), refused);
    },
    STORY_MS,
  );

  it(
    'the akim of two okrugs announces a contest in one step by step, sends it again after the answer was lost, sees it once and amends one term',
    async () => {
      const [combination] = COMBINATIONS;
      if (!combination) throw new Error('nobody walks');
      const { office } = stage;
      const { kato, kk: inKazakh, ru: inRussian } = NEIGHBOUR;
      const names = { kk: inKazakh, ru: inRussian };
      const okrug = { kato, kind: 'ruralOkrug', names, validFrom: TODAY, population: [] };
      await office.give('administrator', 'registerTerritory', okrug);
      const basis = { number: '5', date: TODAY };
      const akim = { personId: personId('akim'), role: 'akim', territory: kato, validFrom: TODAY, basis };
      await office.give('administrator', 'grantRole', akim);
      office.forgetTokens();
      const id = await announceInSteps(await stage.visitor(combination), NEIGHBOUR);
      const announced = await office.query<{ campaigns: { id: string }[] }>(
        null,
        'query($kato: Kato!) { campaigns(territory: $kato) { id } }',
        { kato },
      );
      expect(announced.campaigns).toEqual([{ id }]);
    },
    STORY_MS,
  );

  it(
    'voting opens on its day with what was let through',
    async () => {
      await stage.setClock(CALENDAR.votingOpensAt);
      for (const campaign of campaigns.values()) {
        const { projects } = await campaign.until(({ phase }) => phase === 'voting');
        expect(projects).toHaveLength(IDEAS.length + 1);
      }
    },
    STORY_MS,
  );

  it.each(COMBINATIONS)(
    'the office enters that a court took a project off the ballot ($language, $width)',
    async (combination) => {
      const { title } = EXCLUDED;
      const inLanguage = combination.language === 'ru' ? title.ru : title.kk;
      await excludeByCourt(await stage.visitor(combination), campaignOf(combination), inLanguage);
    },
    STORY_MS,
  );

  it.each(COMBINATIONS)(
    'a resident votes while the line drops, keeps a receipt and votes otherwise ($language, $width)',
    async (combination) => {
      const { id } = campaignOf(combination);
      const words = WORDS[combination.language];
      const visitor = await stage.visitor(combination);
      const closing = new Format(combination.language).closing(CALENDAR.votingClosesAt);
      expect(closing).toContain('24:00');
      await visitor.open('/budget');
      await visitor.page.getByText(closing).first().waitFor();
      await visitor.check('campaigns');
      await visitor.open(`/budget/${id}`);
      await visitor.page.getByText(words.turnoutOnly).waitFor();
      await visitor.check('campaign-voting');
      await visitor.follow(visitor.page.getByRole('link', { name: words.vote, exact: true }));
      await visitor.page.getByText(words.signInWhy).waitFor();
      await visitor.check('vote-sign-in');
      await visitor.signIn('auditor', `/budget/${id}/vote`);
      await visitor.page.getByText(words.votingUntil(closing)).waitFor();
      await mark(visitor, combination, [0, 2]);
      await visitor.check('vote-choose');
      await visitor.hands.press(visitor.page.getByRole('button', { name: words.review }));
      await visitor.page.getByRole('heading', { name: words.reviewTitle }).waitFor();
      await visitor.check('vote-review');
      await visitor.network('gone');
      await visitor.hands.press(visitor.page.getByRole('button', { name: words.cast }));
      await visitor.page.getByText(words.trying).waitFor();
      await visitor.look('vote-offline');
      await visitor.network('there');
      await visitor.page.getByRole('heading', { name: words.thanks }).waitFor();
      visitor.forgiveComplaints();
      await visitor.check('vote-receipt');
      const elsewhere = await stage.visitor(combination);
      await elsewhere.signIn('auditor', `/budget/${id}/vote`);
      await reviewChange(elsewhere, combination, [0]);
      await reviewChange(visitor, combination, [1]);
      for (const device of [visitor, elsewhere]) {
        await device.hands.press(device.page.getByRole('button', { name: words.castChange }));
        await device.page.getByRole('heading', { name: words.receipt }).waitFor();
        const named = await device.page.locator('main li').allInnerTexts();
        expect(named.sort()).toEqual(IDEAS.map((_, idea) => titleOf(idea, combination)).sort());
      }
      await elsewhere.page.getByRole('alert').waitFor();
      await elsewhere.check('vote-outdated');
      await campaignOf(combination).until(({ turnout }) => turnout.total === 1);
    },
    STORY_MS,
  );

  it.each(COMBINATIONS)(
    'a clerk helps a resident to vote, and to vote otherwise with the receipt ($language, $width)',
    async (combination) => {
      const campaign = campaignOf(combination);
      const titles = IDEAS.map((_, idea) => titleOf(idea, combination));
      await helpToVote(await stage.visitor(combination), campaign, adults[40] ?? '', titles);
      await campaign.until(({ turnout }) => turnout['desk'] === 1 && turnout.total === 2);
    },
    STORY_MS,
  );

  it(
    'the office hands out paper, keys the box in twice, settles the difference and accounts for every sheet',
    async () => {
      const [combination] = COMBINATIONS;
      if (!combination) throw new Error('nobody walks');
      const clerk = await stage.visitor(combination);
      for (const campaign of campaigns.values()) await someVoteAtTheDesk(campaign);
      await keyInTwice(stage, clerk, campaignOf(combination), adults.slice(30, 32));
      await findTermsFrozen(clerk, campaignOf(combination).id);
    },
    STORY_MS,
  );

  it(
    'after the close each reads why a project won or did not, and finds the ballot of a receipt in the count',
    async () => {
      await stage.setClock('2026-04-12T19:02:00.000Z');
      for (const combination of COMBINATIONS) {
        const campaign = campaignOf(combination);
        await campaign.until(({ phase }) => phase === 'resultDeclared');
        const words = WORDS[combination.language];
        const visitor = await stage.visitor(combination);
        const bytes = compressedScripts(visitor.page);
        await visitor.open(`/budget/${campaign.id}`);
        expect(await bytes()).toBeLessThanOrEqual(MOST_BYTES);
        await visitor.page.getByText(words.won, { exact: true }).first().waitFor();
        await visitor.page.getByText(words.lost, { exact: true }).first().waitFor();
        await visitor.check('campaign-result');
        await visitor.signIn('clerk', `/budget/${campaign.id}`);
        await visitor.follow(visitor.page.locator('main a[href*="/budget/projects/"]').first());
        await visitor.check('project');
        const projectId = visitor.page.url().split('/').at(-1) ?? '';
        await correctByCourt(visitor, campaign, projectId);
        await visitor.signIn('auditor', `/budget/${campaign.id}/vote`);
        const code = await visitor.page.getByText(/^[0-9a-f]{64}$/).innerText();
        await visitor.open(`/budget/${campaign.id}/receipt#${code}`);
        const sheets = combination === COMBINATIONS[0] ? 1 : 0;
        const ballots = String(1 + HELPED + AT_DESK + sheets);
        await visitor.page.getByRole('status').filter({ hasText: ballots }).waitFor();
        await visitor.check('receipt');
      }
    },
    STORY_MS,
  );

  async function someVoteAtTheDesk(campaign: Campaign): Promise<void> {
    const { projects } = await campaign.state();
    const all = projects.filter(({ excluded }) => !excluded).map(({ id }) => id);
    for (const memberId of adults.slice(10, 10 + AT_DESK)) await campaign.assist(memberId, all);
  }

  /** Marks these projects otherwise than the ballot that stands, up to the last look. */
  async function reviewChange(
    visitor: Visitor,
    combination: Combination,
    ideas: readonly number[],
  ): Promise<void> {
    const words = WORDS[combination.language];
    await visitor.hands.press(visitor.page.getByRole('button', { name: words.change }));
    await mark(visitor, combination, ideas);
    await visitor.hands.press(visitor.page.getByRole('button', { name: words.review }));
  }

  /** Marks these projects besides those that are marked. */
  async function mark(visitor: Visitor, combination: Combination, ideas: readonly number[]): Promise<void> {
    for (const idea of ideas)
      await visitor.hands.choose(visitor.page.getByRole('checkbox', { name: titleOf(idea, combination) }));
  }

  function titleOf(idea: number, { language }: Combination): string {
    return IDEAS[idea]?.title[language === 'ru' ? 'ru' : 'kk'] ?? '';
  }
});
