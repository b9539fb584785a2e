import { en } from '../../../apps/web/src/areas/budget/words/en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/ru.js';
import type { Visitor } from './visitor.js';

const WORDS = { kk, ru, en };
/** Of no ballot. */
const FOREIGN = 'c0ffee00'.repeat(8);

/** Somebody without a camera finds the way to the checker, types rubbish, a foreign code and the right one. */
export async function checkReceipts(visitor: Visitor, campaignId: string, code: string): Promise<void> {
  const { page, hands } = visitor;
  const words = WORDS[visitor.combination.language];
  const check = async (typed: string): Promise<void> => {
    await hands.write(page.getByRole('textbox', { name: words.receiptField }), typed);
    await hands.press(page.getByRole('button', { name: words.receiptCheck, exact: true }));
  };
  await visitor.open(`/budget/${campaignId}`);
  await visitor.follow(page.getByRole('link', { name: words.receiptTitle }));
  await check(code.slice(1));
  await page.getByText(words.receiptWrong).waitFor();
  await visitor.check('receipt-wrong');
  await check(FOREIGN);
  await page.getByText(words.receiptNotFound).waitFor();
  await visitor.check('receipt-foreign');
  await check(code.toUpperCase());
  await page
    .getByRole('status')
    .filter({ hasText: words.included('', '').slice(0, 8) })
    .waitFor();
  await visitor.check('receipt-included');
}
