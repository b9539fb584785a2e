import { en } from '../../../apps/web/src/areas/budget/words/paper.en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/paper.kk.js';
import type { PaperWords } from '../../../apps/web/src/areas/budget/words/paper.kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/paper.ru.js';
import { aggregateIdOf } from '#libs/kernel';
import { CALENDAR } from '../../journeys/support/campaign.js';
import type { Campaign } from '../../journeys/support/campaign.js';
import type { Combination } from './combinations.js';
import type { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const WORDS: Readonly<Record<Combination['language'], PaperWords>> = { kk, ru, en };
const PLACE = { kk: 'Бугровое клубы', ru: 'Клуб с. Бугровое' };
const PRINTED = 3;

/**
 * Three sheets of a place: two are handed out, one on the page, and lie in the box, one of them empty. The clerk reads
 * the box on the page, a colleague over HTTP, one sheet otherwise.
 */
export async function keyInTwice(
  stage: Stage,
  clerk: Visitor,
  campaign: Campaign,
  voters: readonly string[],
): Promise<void> {
  const { page, hands } = clerk;
  const words = WORDS[clerk.combination.language];
  const commandId = stage.office.nextCommandId();
  await campaign.give('clerk', 'openPaperBatch', { place: PLACE, printed: PRINTED }, { commandId });
  const batchId = aggregateIdOf(commandId);
  await campaign.give('clerk', 'issuePaperSheet', { batchId, memberId: voters[0] });
  await clerk.signIn('clerk', `/budget/${campaign.id}/paper`);
  await clerk.check('paper');
  await clerk.follow(page.locator('main ul a').first());
  await hands.write(page.getByRole('textbox', { name: words.resident }), voters[1] ?? '');
  await page.getByRole('button', { name: words.give }).waitFor();
  await clerk.check('paper-issue');
  await hands.press(page.getByRole('button', { name: words.give }));
  await page.getByText(words.issued).waitFor();

  await stage.setClock(CALENDAR.votingClosesAt);
  const { projects } = await campaign.state();
  const reading = (sheet: number, projectIds: readonly string[]) => ({ sheet, projectIds });
  const first = projects[0]?.id ?? '';
  await clerk.signIn('clerk', `/budget/${campaign.id}/paper/${batchId}`);
  await hands.choose(page.getByRole('checkbox').first());
  await clerk.check('paper-key-in');
  await hands.press(page.getByRole('button', { name: words.next }));
  await hands.press(page.getByRole('button', { name: words.finish(2) }));
  await hands.press(page.locator('[role="dialog"] button[data-autofocus]'));
  await page.getByRole('heading', { name: words.key(2) }).waitFor();
  const second = { batchId, entry: 2, sheets: [reading(1, [first]), reading(2, [first])] };
  await campaign.give('second-clerk', 'keyPaperEntry', second);
  await clerk.open(`/budget/${campaign.id}/paper/${batchId}`);
  await page.getByText(words.differencesText).waitFor();
  await clerk.check('paper-differences');
  await hands.press(page.getByRole('button', { name: words.settle }));
  await page.getByText(words.chooseEach).waitFor();
  await hands.press(page.getByRole('button', { name: words.right(1) }));
  await hands.press(page.getByRole('button', { name: words.settle }));
  await page.getByRole('heading', { name: words.reconcile }).waitFor();
  await clerk.check('paper-reconcile');
  await hands.press(page.getByRole('button', { name: words.close }));
  await page.getByText(words.states.reconciled).first().waitFor();
}
