import { en } from '../../../apps/web/src/areas/budget/words/en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/ru.js';
import { en as termsEn } from '../../../apps/web/src/areas/budget/words/terms.en.js';
import { kk as termsKk } from '../../../apps/web/src/areas/budget/words/terms.kk.js';
import type { TermsWords } from '../../../apps/web/src/areas/budget/words/terms.kk.js';
import { ru as termsRu } from '../../../apps/web/src/areas/budget/words/terms.ru.js';
import { en as sharedEn } from '../../../apps/web/src/shared/words/en.js';
import { kk as sharedKk } from '../../../apps/web/src/shared/words/kk.js';
import { ru as sharedRu } from '../../../apps/web/src/shared/words/ru.js';
import { TERMS } from '../../journeys/support/campaign.js';
import type { Combination } from './combinations.js';
import type { Visitor } from './visitor.js';

const WORDS = { kk, ru, en };
const SHARED_WORDS = { kk: sharedKk, ru: sharedRu, en: sharedEn };
const TERMS_WORDS: Readonly<Record<Combination['language'], TermsWords>> = {
  kk: termsKk,
  ru: termsRu,
  en: termsEn,
};
const BUDGET = '20000000';
const CAP = '12000000';

/**
 * The akim announces a contest step by step, the page closed on the way, and amends one term of it.
 *
 * @param where one of the akim’s territories, not the first: chosen on another page of the office
 * @returns the id of the campaign
 */
export async function announceInSteps(
  akim: Visitor,
  where: { readonly kato: string; readonly kk: string; readonly ru: string },
): Promise<string> {
  const { page, hands } = akim;
  const { language } = akim.combination;
  const words = TERMS_WORDS[language];
  const write = (name: string, text: string): Promise<void> =>
    hands.write(page.getByRole('textbox', { name, exact: true }), text);
  const next = async (step: keyof TermsWords['steps']): Promise<void> => {
    await hands.press(page.getByRole('button', { name: words.next, exact: true }));
    await page.getByRole('heading', { name: words.steps[step], exact: true }).waitFor();
  };

  await akim.signIn('akim', '/budget');
  await akim.open('/office/plans');
  const territories = page.getByRole('combobox', { name: SHARED_WORDS[language].workingIn });
  await territories.selectOption({ label: language === 'ru' ? where.ru : where.kk });
  await akim.open('/budget');
  await akim.follow(page.getByRole('link', { name: WORDS[language].announce, exact: true }));
  expect(await territories.inputValue()).toBe(where.kato);
  await hands.press(page.getByRole('button', { name: words.next, exact: true }));
  await page.getByText(words.required).first().waitFor();
  await write(words.titleKk, TERMS.title.kk);
  await write(words.titleRu, TERMS.title.ru);
  await write(words.basisNumber, TERMS.basis.number);
  await page.getByLabel(words.basisDate).fill(TERMS.basis.date);
  await akim.check('announce-what');
  await next('money');
  await write(words.whole, BUDGET);
  await write(words.cap, `${BUDGET}0`);
  await hands.press(page.getByRole('button', { name: words.next, exact: true }));
  await page.locator('[aria-invalid="true"]').waitFor();
  await akim.open('/budget/announce');
  await write(words.cap, CAP);
  await akim.check('announce-money');
  await next('days');
  await akim.check('announce-days');
  await next('ballot');
  await page.getByRole('heading', { name: words.byNorm }).waitFor();
  await akim.check('announce-ballot');
  await next('tally');
  await akim.check('announce-tally');
  await next('check');
  await page.locator('main section li').first().waitFor();
  const promised = await page.locator('main section li').allInnerTexts();
  await akim.check('announce-check');
  const send = (): Promise<void> =>
    hands.press(page.getByRole('button', { name: words.sendAnnounce, exact: true }));
  await losingTheAnswer(akim, async () => {
    await send();
    await page.locator('main [role="alert"]:focus').waitFor();
  });
  await akim.look('announce-unanswered');
  await akim.open(`/budget/announce?territory=${where.kato}`);
  await page.locator('main section li').first().waitFor();
  await send();
  await page.getByRole('heading', { name: WORDS[language].rules, exact: true }).waitFor();
  await akim.settled();
  await page.getByText(WORDS[language].profiles.okrug_contest, { exact: true }).waitFor();
  const shown = await page.locator('main section li').allInnerTexts();
  expect(promised.filter((rule) => !shown.includes(rule))).toEqual([]);
  const campaignId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await akim.check('announced');
  await akim.follow(page.getByRole('link', { name: WORDS[language].amend, exact: true }));
  for (const step of ['money', 'days', 'ballot'] as const) await next(step);
  await write(words.mostProjects, '2');
  for (const step of ['tally', 'check'] as const) await next(step);
  await hands.press(page.getByRole('button', { name: words.sendAmend, exact: true }));
  await page.getByRole('heading', { name: WORDS[language].rules, exact: true }).waitFor();
  const amended = await page.locator('main section li').allInnerTexts();
  expect(shown.filter((rule) => !amended.includes(rule))).toHaveLength(1);
  return campaignId;
}

/** While this goes on commands arrive, and their answers do not. */
async function losingTheAnswer(visitor: Visitor, work: () => Promise<void>): Promise<void> {
  const commands = '**/graphql';
  let arrived = 0;
  await visitor.page.route(commands, async (route) => {
    await route.fetch();
    arrived += 1;
    await route.abort();
  });
  await work();
  await visitor.page.unroute(commands);
  visitor.forgiveComplaints();
  expect(arrived).toBe(1);
}

/** Once voting has opened the terms stand, and the page says why. */
export async function findTermsFrozen(akim: Visitor, campaignId: string): Promise<void> {
  const words = TERMS_WORDS[akim.combination.language];
  await akim.signIn('akim', `/budget/${campaignId}/terms`);
  await akim.page.getByText(words.frozenText).waitFor();
}
