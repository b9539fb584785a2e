import { VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { conveningOf, divideIntoSections, Gathering } from '../journeys/support/gathering.js';
import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import { Stage } from './support/stage.js';

describe('the maslikhat in a browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open('2026-03-02T05:00:00.000Z', 'maslikhat');
    const [village] = VILLAGES;
    const sections = await divideIntoSections(stage.office, VILLAGES, '2026-03-02');
    const section = sections.get(village?.kato ?? '');
    if (!village || !section) throw new Error('no such section');
    const days = { today: '2026-03-02', startsAt: '2026-03-12T06:00:00.000Z' };
    const gathering = await Gathering.convene(stage.office, conveningOf(village, section, days));
    await stage.setClock('2026-03-04T05:00:00.000Z');
    await gathering.until(({ missedDeadlines }) => missedDeadlines.length > 0);
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  describe.each(COMBINATIONS)('in $language at $width pixels', (combination) => {
    it(
      'a deputy finds who missed the deadline of a notice, and the district’s gatherings and rules',
      async () => {
        const deputy = await stage.visitor(combination);
        await deputy.signIn('auditor', '/maslikhat');
        await deputy.check('deputy-queue');
        await deputy.open('/maslikhat/deadlines');
        await deputy.check('deputy-deadlines');
        const words = await deputy.page.locator('main').innerText();
        expect(words).toContain('Ахметова');
        expect(words).toContain('Бугровое');
        expect(words).toContain('39-3');
        await deputy.open('/maslikhat/meetings');
        await deputy.check('deputy-meetings');
        await deputy.open('/maslikhat/rules');
        await deputy.check('deputy-rules');
        await deputy.open('/maslikhat/log?role=akimOffice');
        await deputy.check('deputy-log');
        await deputy.page.locator('main a[href*="/log/separateGathering-"]').first().click();
        await deputy.check('deputy-history');
        expect(await deputy.page.locator('main').innerText()).toContain('noticeOn');
        await deputy.open('/maslikhat/openings');
        await deputy.check('deputy-openings');
      },
      STORY_MS,
    );
  });
});
