import { en } from '../../apps/web/src/areas/budget/words/en.js';
import { kk } from '../../apps/web/src/areas/budget/words/kk.js';
import { ru } from '../../apps/web/src/areas/budget/words/ru.js';
import { aggregateIdOf } from '#libs/kernel';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { Building } from '../journeys/support/building.js';
import { appointExpert, CALENDAR, Campaign, TERMS } from '../journeys/support/campaign.js';
import type { Idea } from '../journeys/support/campaign.js';
import { conveningOf, divideIntoSections, Gathering } from '../journeys/support/gathering.js';
import { STORY_MS } from '../journeys/support/house.js';
import type { Who } from '../journeys/support/office.js';
import { BuildingPages } from './support/building-forms.js';
import { COMBINATIONS } from './support/combinations.js';
import { foldToMoments } from './support/folding.js';
import { checkReceipts } from './support/receipts.js';
import { Stage } from './support/stage.js';

const WORDS = { kk, ru, en };
const TODAY = '2026-03-02';
const TENGE = 100;
const [FIRST, SECOND] = VILLAGES.map(({ kato }) => kato);
const BUDGETS = [
  { district: FIRST, budgetTiyn: 10_000_000 * TENGE },
  { district: SECOND, budgetTiyn: 5_000_000 * TENGE },
];
/** Each has a vote and a winner of their own: the first, and the last. */
const WALKED = COMBINATIONS.filter((_, index) => index === 0 || index === COMBINATIONS.length - 1);
/** More than the least number of voters that a project needs. */
const AT_DESK = 12;
const LIGHT: Idea = {
  category: 'lighting',
  title: { kk: 'Көше жарығы', ru: 'Уличное освещение' },
  tenge: 4_000_000,
  place: FIRST,
};
const FIELD: Idea = {
  category: 'sportsGround',
  title: { kk: 'Спорт алаңы', ru: 'Спортивная площадка' },
  tenge: 9_000_000,
  place: FIRST,
};
const TREES: Idea = {
  category: 'greening',
  title: { kk: 'Ағаш отырғызу', ru: 'Посадка деревьев' },
  tenge: 4_500_000,
  place: SECOND,
};

describe('a budget of several districts in a browser', () => {
  let stage: Stage;
  let campaign: Campaign;
  /** On the lists of the first three villages. */
  let people: readonly (readonly { readonly id: string; readonly birthYear: number }[])[];
  let projects: readonly string[];
  /** One sheet of it was handed out. */
  let batchId: string;

  beforeAll(async () => {
    stage = await Stage.open(`${TODAY}T05:00:00.000Z`, 'districts in a browser');
    const { office } = stage;
    const villages = VILLAGES.slice(0, 3);
    const sections = await divideIntoSections(office, villages, TODAY);
    people = await Promise.all(
      villages.map(async (village) => {
        const section = sections.get(village.kato);
        if (!section) throw new Error('no such section');
        const days = { today: TODAY, startsAt: '2026-03-12T06:00:00.000Z' };
        return (await Gathering.convene(office, conveningOf(village, section, days))).people();
      }),
    );
    await resides('auditor', adult(0, 0));
    await resides('akim', adult(0, 1));
    await resides('district-akim', adult(1, 0));
    await resides('second-clerk', adult(2, 0));
    await resides('maslikhat', await minor());
    await appointExpert(office, TODAY);
    office.forgetTokens();
    const terms = { ...TERMS, profile: 'city_budget', budgets: BUDGETS, costCapTiyn: 10_000_000 * TENGE };
    campaign = await Campaign.announce(office, terms);
    const ids: string[] = [];
    for (const [index, idea] of [LIGHT, FIELD, TREES].entries()) {
      const id = await campaign.propose(adult(0, 10 + index), idea);
      await campaign.accept(id, idea);
      ids.push(id);
    }
    projects = ids;
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  function adult(village: number, index: number): string {
    const adults = people[village]?.filter(({ birthYear }) => birthYear <= 2006) ?? [];
    return adults[index]?.id ?? '';
  }

  async function minor(): Promise<string> {
    const { searchResidents } = await stage.office.query<{
      searchResidents: { id: string; ineligible: string[] }[];
    }>(
      'clerk',
      'query($kato: Kato!) { searchResidents(territory: $kato, text: "2012", first: 50) { id ineligible } }',
      { kato: OKRUG },
    );
    const found = searchResidents.find(({ ineligible }) => ineligible.includes('minor'));
    return found?.id ?? '';
  }

  async function resides(who: Who, memberId: string): Promise<void> {
    await stage.office.give('administrator', 'grantRole', {
      personId: personId(who),
      role: 'resident',
      territory: OKRUG,
      validFrom: TODAY,
      basis: { number: '4', date: TODAY },
      memberId,
    });
  }

  async function votingIsOpen(): Promise<void> {
    await stage.setClock(CALENDAR.votingOpensAt);
    await campaign.until(({ phase }) => phase === 'voting');
    const { office } = stage;
    const commandId = office.nextCommandId();
    batchId = aggregateIdOf(commandId);
    const place = { kk: 'Бугровое клубы', ru: 'Клуб с. Бугровое' };
    await campaign.give('clerk', 'openPaperBatch', { place, printed: 2, district: FIRST }, { commandId });
    await campaign.give('clerk', 'issuePaperSheet', {
      batchId,
      memberId: adult(0, 1),
    });
  }

  it.each(COMBINATIONS)(
    'who may not vote, is not on the roll or holds a sheet of paper is told so, and what to do ($language, $width)',
    async (combination) => {
      const words = WORDS[combination.language];
      const visitor = await stage.visitor(combination);
      const told = async (who: Who, text: string, name: string): Promise<void> => {
        await visitor.signIn(who, `/budget/${campaign.id}/vote`);
        await visitor.page.getByText(text).waitFor();
        await expect(visitor.page.getByRole('checkbox').count()).resolves.toBe(0);
        await visitor.check(name);
      };
      if (combination === COMBINATIONS[0]) {
        await told('auditor', words.notVoting, 'vote-early');
        await votingIsOpen();
      }
      await told('second-clerk', words.barredBy.nonResident, 'vote-barred');
      await told('maslikhat', words.barredBy.minor, 'vote-minor');
      await told('administrator', words.unlinkedNext, 'vote-not-on-roll');
      await told('akim', words.youHavePaperText, 'vote-paper');
    },
    STORY_MS,
  );

  it.each(WALKED)(
    'a resident sees and votes for the projects of their own district, within its budget ($language, $width)',
    async (combination) => {
      const [phone] = COMBINATIONS;
      const isPhone = combination === phone;
      const words = WORDS[combination.language];
      const visitor = await stage.visitor(combination);
      const { page, hands } = visitor;
      await visitor.open(`/budget/${campaign.id}`);
      await visitor.check('districts-campaign');
      await visitor.signIn(isPhone ? 'auditor' : 'district-akim', `/budget/${campaign.id}/vote`);
      const own = isPhone ? [LIGHT, FIELD] : [TREES];
      const titles = own.map(({ title }) => (combination.language === 'ru' ? title.ru : title.kk));
      await page.getByText(words.onlyYourDistrict).waitFor();
      await expect(page.getByRole('checkbox').count()).resolves.toBe(own.length);
      await visitor.check('districts-choose');
      await hands.choose(page.getByRole('checkbox', { name: titles[0] ?? '' }));
      await hands.press(page.getByRole('button', { name: words.review }));
      await hands.press(page.getByRole('button', { name: words.cast }));
      await page.getByRole('heading', { name: words.receipt }).waitFor();
      await page.getByRole('img', { name: words.receiptCode }).waitFor();
      await visitor.check('districts-receipt');
    },
    STORY_MS,
  );

  it(
    'each district has a result of its own, in which a receipt is found',
    async () => {
      const [light = '', field = '', trees = ''] = projects;
      for (let voter = 20; voter < 20 + AT_DESK; voter += 1) {
        await campaign.assist(adult(0, voter), [light, field]);
        await campaign.assist(adult(1, voter), [trees]);
      }
      await stage.setClock('2026-04-12T19:02:00.000Z');
      for (const [index, who] of (['clerk', 'second-clerk'] as const).entries())
        await campaign.give(who, 'keyPaperEntry', {
          batchId,
          entry: index + 1,
          sheets: [{ sheet: 1, projectIds: [light] }],
        });
      await campaign.give('clerk', 'reconcilePaperBatch', { batchId, unused: 1, spoiled: 0 });
      await campaign.until(({ phase }) => phase === 'resultDeclared');
      for (const combination of COMBINATIONS) {
        const visitor = await stage.visitor(combination);
        await visitor.open(`/budget/${campaign.id}`);
        for (const village of VILLAGES.slice(0, 2))
          await visitor.page
            .getByRole('heading', { name: combination.language === 'ru' ? village.ru : village.kk })
            .waitFor();
        await visitor.check('districts-result');
        await visitor.signIn('auditor', `/budget/${campaign.id}/vote`);
        await visitor.check('vote-after');
        const code = await visitor.page.getByText(/^[0-9a-f]{64}$/).innerText();
        await checkReceipts(visitor, campaign.id, code);
        await visitor.signIn('akim', `/budget/${campaign.id}/vote`);
        await visitor.page.getByText(WORDS[combination.language].paperOver).waitFor();
        await visitor.check('vote-paper-after');
      }
    },
    STORY_MS,
  );

  it.each(WALKED)(
    'the office builds what won on its page, and a resident evaluates it ($language, $width)',
    async (combination) => {
      const isPhone = combination === COMBINATIONS[0];
      await stage.setClock('2026-04-13T05:00:00.000Z');
      const proposalId = projects[isPhone ? 0 : 2] ?? '';
      const { id } = await Building.ofWinner(stage.office, proposalId, campaign.id);
      const pages = new BuildingPages(await stage.visitor(combination), id);
      await pages.build();
      await pages.evaluate();
    },
    STORY_MS,
  );

  it.each(COMBINATIONS)(
    'a deputy looks how the campaign stood at a moment and at an entry of the log ($language, $width)',
    async (combination) => foldToMoments(await stage.visitor(combination), campaign.id),
    STORY_MS,
  );
});
