import { readFile } from 'node:fs/promises';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { conveningOf, divideIntoSections, Gathering } from '../journeys/support/gathering.js';
import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import { Stage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const DAY = '2026-03-02';
/** The village that the demonstration leaves for whoever tries it out, in both languages. */
const KRASNOKOVKA = /Красноковка/;

/** The form's own button, whatever the language. */
async function submit({ page, hands }: Visitor): Promise<void> {
  await hands.press(page.locator('main form button[type="submit"]'));
}

/** Confirms what cannot be taken back. */
async function confirm({ page, hands }: Visitor): Promise<void> {
  const dialog = page.locator('[role="dialog"]');
  await hands.press(dialog.locator('button[data-autofocus]'));
  await dialog.waitFor({ state: 'detached' });
}

describe('the office and the maslikhat in a browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open(`${DAY}T05:00:00.000Z`, 'office');
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  describe.each(COMBINATIONS.map((combination, index) => ({ ...combination, index })))(
    'in $language at $width pixels',
    ({ index, ...combination }) => {
      it(
        'the akim proposes a plan, the maslikhat approves it, a clerk convenes a section, publishes the notice, cancels and convenes again',
        async () => {
          // Two plans of one instant would have no order.
          await stage.setClock(`${DAY}T06:0${String(index)}:00.000Z`);
          const clerk = await stage.visitor(combination);
          await clerk.signIn('clerk', '/office');
          await clerk.check('office-today');
          await proposePlan(clerk, `${String(17 + index)}-ө`);
          await approvePlan(await stage.visitor(combination), `2${String(index)}/7`);
          await clerk.open('/office');
          await convene(clerk, `3${String(index)}-ө`);
          await publish(clerk);
          await cancel(clerk);
          await clerk.open('/office');
          await convene(clerk, `4${String(index)}-ө`, 'again');
          await clerk.open('/office/meetings');
          await clerk.check('office-meetings');
        },
        STORY_MS,
      );
    },
  );

  async function proposePlan(clerk: Visitor, number: string): Promise<void> {
    const { page, hands } = clerk;
    await clerk.follow(page.locator('nav a[href="/office/plans"]'));
    await clerk.check('office-plans');
    await clerk.follow(page.locator('main a[href="/office/plans/new"]').first());
    await clerk.check('office-plan-new');
    await hands.write(page.locator('[data-path="orderNumber"]'), number);
    await submit(clerk);
    await page.locator('main table').waitFor();
    await clerk.check('office-plan-proposed');
  }

  async function approvePlan(maslikhat: Visitor, number: string): Promise<void> {
    const { page, hands } = maslikhat;
    await maslikhat.signIn('maslikhat', '/maslikhat');
    await maslikhat.check('maslikhat-queue');
    await maslikhat.follow(page.locator('main section a[href^="/maslikhat/plans/"]').first());
    await hands.write(page.locator('[data-path="number"]'), number);
    await maslikhat.check('maslikhat-plan');
    await hands.press(page.locator('main form button.mantine-Button-root').last());
    await confirm(maslikhat);
    await page.locator('main form').waitFor({ state: 'detached' });
    await expect(page.locator('main').innerText()).resolves.toContain(number);
  }

  async function convene(clerk: Visitor, number: string, time: 'first' | 'again' = 'first'): Promise<void> {
    const { page, hands } = clerk;
    const duty = page.locator('main li').filter({ hasText: KRASNOKOVKA }).locator('a').last();
    await hands.press(duty);
    await page.locator('[data-path="time"]').waitFor();
    if (time === 'first') await clerk.check('convene-day');
    await expect(page.locator('main').innerText()).resolves.toContain('39-3');
    await submit(clerk);
    await hands.write(page.locator('[data-path="placeKk"]'), 'Красноковка ауылының клубы, Абай көшесі, 2');
    await hands.write(page.locator('[data-path="placeRu"]'), 'клуб села Красноковка, ул. Абая, 2');
    if (time === 'first') await clerk.check('convene-place');
    await submit(clerk);
    await hands.write(page.locator('[data-path="orderNumber"]'), number);
    if (time === 'first') await clerk.check('convene-order');
    await submit(clerk);
    await page.locator('main pre').waitFor();
  }

  async function publish(clerk: Visitor): Promise<void> {
    const { page, hands } = clerk;
    // The picture is drawn when it is asked for.
    await stage.office.eventually(
      () => page.evaluate<number>('document.querySelector("main img")?.naturalWidth ?? 0'),
      (width) => width > 0,
    );
    await clerk.check('notice');
    const poster = await page.locator('main a[href*="format=pdf"]').getAttribute('href');
    const paper = await stage.office.http(null, poster ?? '');
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    await hands.attach(page.locator('main button.mantine-FileInput-input'), {
      name: 'poster.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4\n% ${OKRUG}\n%%EOF\n`),
    });
    await submit(clerk);
    await page.locator('main li a[href^="/documents/"]').waitFor();
    await hands.press(page.locator('main a[href^="/office/meetings/"]').first());
    await page.locator('main a[href$="/change"]').waitFor();
    await clerk.check('office-meeting');
  }

  async function cancel(clerk: Visitor): Promise<void> {
    const { page, hands } = clerk;
    await hands.press(page.locator('main a[href$="/change"]'));
    await page.locator('[data-path="explanation"]').waitFor();
    await clerk.check('office-change');
    await hands.choose(page.locator('input[type="radio"][value="cancel"]'));
    await hands.write(page.locator('[data-path="explanation"]'), 'Су тасқыны');
    await hands.press(page.locator('main form button.mantine-Button-root').last());
    await confirm(clerk);
    await page.locator('main pre').waitFor();
    await clerk.look('office-cancelled');
  }

  /** Two days later a notice is missing. */
  describe('the maslikhat afterwards', () => {
    beforeAll(async () => {
      await stage.setClock(`${DAY}T07:00:00.000Z`);
      const [village] = VILLAGES;
      const section = (await divideIntoSections(stage.office, VILLAGES, DAY)).get(village?.kato ?? '');
      if (!village || !section) throw new Error('no such section');
      const days = { today: DAY, startsAt: '2026-03-12T06:00:00.000Z' };
      const gathering = await Gathering.convene(stage.office, conveningOf(village, section, days));
      await stage.setClock('2026-03-04T05:00:00.000Z');
      await gathering.until(({ missedDeadlines }) => missedDeadlines.length > 0);
    }, STORY_MS);

    it.each(COMBINATIONS)(
      'a deputy finds in $language at $width pixels who missed the deadline of a notice, and the district’s gatherings and rules',
      async (combination) => {
        const deputy = await stage.visitor(combination);
        const go = async (to: string): Promise<void> => {
          await deputy.follow(deputy.page.locator(`nav a[href="/maslikhat/${to}"]`));
        };
        await deputy.signIn('auditor', '/maslikhat');
        await go('deadlines');
        await deputy.check('deputy-deadlines');
        const file = deputy.page.waitForEvent('download');
        await deputy.hands.press(deputy.page.getByRole('button', { name: 'CSV' }));
        expect(await readFile(await (await file).path(), 'utf8')).toContain('Ахметова');
        const words = await deputy.page.locator('main').innerText();
        expect(words).toContain('Ахметова');
        expect(words).toContain('Бугровое');
        expect(words).toContain('39-3');
        await go('meetings');
        await deputy.check('deputy-meetings');
        await go('rules');
        await deputy.check('deputy-rules');
        await go('openings');
        await deputy.check('deputy-openings');
        await go('log');
        await deputy.check('deputy-log');
        await deputy.follow(deputy.page.locator('main a[href*="/log/separateGathering-"]').first());
        await deputy.check('deputy-history');
        expect(await deputy.page.locator('main').innerText()).toContain('noticeOn');
      },
      STORY_MS,
    );
  });
});
