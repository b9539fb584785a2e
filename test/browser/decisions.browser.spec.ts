import { adoptOneDecision } from '../journeys/support/decided.js';
import { Decided } from '../journeys/support/decision.js';
import { STORY_MS } from '../journeys/support/house.js';
import { Stage } from './support/stage.js';

/** Delivered on 2 March 2026, to be answered by the 10th. */
describe('what becomes of a decision, in a browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open('2026-02-18T05:00:00.000Z', 'decisions in a browser');
    const { sitting, decisionId } = await adoptOneDecision(stage.office);
    await sitting.deliver('71', '2026-03-02');
    const decision = new Decided(stage.office, decisionId);
    await decision.until(({ phase }) => phase === 'delivered');
    await stage.setClock('2026-03-11T05:00:00.000Z');
    await decision.until(({ timeline }) => timeline.some(({ type }) => type === 'AnswerDeadlineMissed'));
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  it(
    'a resident finds it by a word and reads who did not answer in time',
    async () => {
      const visitor = await stage.visitor({ language: 'kk', width: 360 });
      await visitor.open('/decisions');
      await visitor.page.getByLabel('Сөзі бойынша іздеу').fill('мақұл');
      const link = visitor.page.getByRole('link', { name: 'Мақұлдансын' });
      await link.waitFor();
      await visitor.check('decisions');
      await visitor.follow(link);
      await visitor.page.getByText('Әкім мерзімінде жауап бермеді').waitFor();
      await expect(visitor.page.locator('main').innerText()).resolves.toContain('Жүсіпов Ерлан');
      await visitor.check('decision');
    },
    STORY_MS,
  );

  it(
    'a clerk sees it among what is to be done',
    async () => {
      const visitor = await stage.visitor({ language: 'ru', width: 1280 });
      await visitor.signIn('clerk', '/office');
      await visitor.page.getByRole('heading', { name: 'Что сделать по решениям' }).waitFor();
      await expect(visitor.page.locator('main').innerText()).resolves.toContain('внести ответ акима');
      await visitor.check('office-with-decisions');
    },
    STORY_MS,
  );
});
