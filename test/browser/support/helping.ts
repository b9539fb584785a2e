import { en as deskEn } from '../../../apps/web/src/areas/budget/words/desk.en.js';
import { kk as deskKk } from '../../../apps/web/src/areas/budget/words/desk.kk.js';
import type { DeskWords } from '../../../apps/web/src/areas/budget/words/desk.kk.js';
import { ru as deskRu } from '../../../apps/web/src/areas/budget/words/desk.ru.js';
import { en } from '../../../apps/web/src/areas/budget/words/en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/kk.js';
import type { BudgetWords } from '../../../apps/web/src/areas/budget/words/kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/ru.js';
import type { Campaign } from '../../journeys/support/campaign.js';
import type { Combination } from './combinations.js';
import type { Visitor } from './visitor.js';

type Words = Readonly<{ budget: BudgetWords; desk: DeskWords }>;
const WORDS: Readonly<Record<Combination['language'], Words>> = {
  kk: { budget: kk, desk: deskKk },
  ru: { budget: ru, desk: deskRu },
  en: { budget: en, desk: deskEn },
};

/** A clerk finds a resident, who votes and is given a receipt; with it the resident votes otherwise. */
export async function helpToVote(
  clerk: Visitor,
  campaign: Campaign,
  memberId: string,
  [first = '', second = '']: readonly string[],
): Promise<void> {
  const { page, hands } = clerk;
  const { budget, desk } = WORDS[clerk.combination.language];

  async function find(): Promise<void> {
    await hands.write(page.getByRole('textbox'), memberId);
    await hands.press(page.getByRole('button', { name: desk.begin }));
  }

  async function mark(title: string): Promise<void> {
    await hands.choose(page.getByRole('checkbox', { name: title }));
    await hands.press(page.getByRole('button', { name: budget.review }));
  }

  await clerk.signIn('clerk', `/budget/${campaign.id}`);
  await clerk.follow(page.getByRole('link', { name: budget.desk }));
  await hands.write(page.getByRole('textbox'), memberId);
  await page.getByRole('button', { name: desk.begin }).waitFor();
  await clerk.check('desk-find');
  await find();
  await page.getByRole('checkbox', { name: first }).waitFor();
  await clerk.check('desk-choose');
  await mark(first);
  await hands.press(page.getByRole('button', { name: budget.cast }));
  await page.getByRole('heading', { name: desk.recorded }).waitFor();
  await clerk.check('desk-receipt');
  const code = await page.getByText(/^[0-9a-f]{64}$/).innerText();
  await hands.press(page.getByRole('button', { name: desk.next }));
  await find();
  await page.getByRole('heading', { name: desk.votedAlready }).waitFor();
  await hands.write(
    page.getByRole('textbox', { name: budget.receiptField }),
    `${page.url().replace(/desk$/, 'receipt')}#${code}`,
  );
  await clerk.check('desk-voted-already');
  await hands.press(page.getByRole('button', { name: desk.goOn }));
  await mark(second);
  await hands.press(page.getByRole('button', { name: budget.castChange }));
  await page.getByRole('heading', { name: desk.changed }).waitFor();
}
