import { OKRUG } from '../../apps/api/src/demonstration/okrug.js';
import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import { Stage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const TODAY = '2026-03-02T05:00:00.000Z';
/** The village that the demonstration leaves for whoever tries it out, in both languages. */
const KRASNOKOVKA = /Красноковка/;

/** The form's own button, whatever the language. */
async function submit({ page }: Visitor): Promise<void> {
  await page.locator('main form button[type="submit"]').click();
}

describe('the office in a browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open(TODAY, 'office');
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  describe.each(COMBINATIONS.map((combination, index) => ({ ...combination, index })))(
    'in $language at $width pixels',
    ({ index, ...combination }) => {
      it(
        'the akim proposes a plan, the maslikhat approves it, a clerk convenes a section and publishes the notice',
        async () => {
          // Two plans of one instant would have no order.
          await stage.setClock(`2026-03-02T06:0${String(index)}:00.000Z`);
          const clerk = await stage.visitor(combination);
          await clerk.signIn('clerk', '/office');
          await clerk.check('office-today');
          await proposePlan(clerk, `${String(17 + index)}-ө`);
          await approvePlan(await stage.visitor(combination), `2${String(index)}/7`);
          await clerk.open('/office');
          await convene(clerk, `3${String(index)}-ө`);
          await publish(clerk);
          await change(clerk);
          await clerk.open('/office/meetings');
          await clerk.check('office-meetings');
        },
        STORY_MS,
      );
    },
  );

  async function proposePlan(clerk: Visitor, number: string): Promise<void> {
    const { page } = clerk;
    await clerk.open('/office/plans');
    await clerk.check('office-plans');
    await clerk.open('/office/plans/new');
    await clerk.check('office-plan-new');
    await page.locator('[data-path="orderNumber"]').fill(number);
    await submit(clerk);
    await page.locator('main table').waitFor();
    await clerk.check('office-plan-proposed');
  }

  async function approvePlan(maslikhat: Visitor, number: string): Promise<void> {
    const { page } = maslikhat;
    await maslikhat.signIn('maslikhat', '/maslikhat');
    await maslikhat.check('maslikhat-queue');
    await page.locator('main section a[href^="/maslikhat/plans/"]').first().click();
    await page.locator('[data-path="number"]').fill(number);
    await maslikhat.check('maslikhat-plan');
    await page.locator('main form button.mantine-Button-root').last().click();
    await page.locator('[role="dialog"] button[data-autofocus]').click();
    await page.locator('main form').waitFor({ state: 'detached' });
    await expect(page.locator('main').innerText()).resolves.toContain(number);
  }

  async function convene(clerk: Visitor, number: string): Promise<void> {
    const { page } = clerk;
    const duty = page.locator('main li').filter({ hasText: KRASNOKOVKA }).locator('a').last();
    await duty.click();
    await page.locator('[data-path="time"]').waitFor();
    await clerk.check('convene-day');
    await expect(page.locator('main').innerText()).resolves.toContain('39-3');
    await submit(clerk);
    await page.locator('[data-path="placeKk"]').waitFor();
    await page.locator('[data-path="placeKk"]').fill('Красноковка ауылының клубы, Абай көшесі, 2');
    await page.locator('[data-path="placeRu"]').fill('клуб села Красноковка, ул. Абая, 2');
    await clerk.check('convene-place');
    await submit(clerk);
    await page.locator('[data-path="orderNumber"]').fill(number);
    await clerk.check('convene-order');
    await submit(clerk);
    await page.locator('main pre').waitFor();
  }

  async function publish(clerk: Visitor): Promise<void> {
    const { page } = clerk;
    // The picture is drawn when it is asked for.
    await stage.office.eventually(
      () => page.evaluate<number>('document.querySelector("main img")?.naturalWidth ?? 0'),
      (width) => width > 0,
    );
    await clerk.check('notice');
    const poster = await page.locator('main a[href*="format=pdf"]').getAttribute('href');
    const paper = await stage.office.http(null, poster ?? '');
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    await page.locator('main input[type="file"]').setInputFiles({
      name: 'poster.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4\n% ${OKRUG}\n%%EOF\n`),
    });
    await submit(clerk);
    await page.locator('main li a[href^="/documents/"]').waitFor();
    await page.locator('main a[href^="/office/meetings/"]').first().click();
    await page.locator('main a[href$="/change"]').waitFor();
    await clerk.check('office-meeting');
  }

  async function change(clerk: Visitor): Promise<void> {
    await clerk.page.locator('main a[href$="/change"]').click();
    await clerk.page.locator('[data-path="explanation"]').waitFor();
    await clerk.check('office-change');
  }
});
