import { logEn } from '../../../apps/web/src/areas/maslikhat/words/log.en.js';
import { logKk } from '../../../apps/web/src/areas/maslikhat/words/log.kk.js';
import { logRu } from '../../../apps/web/src/areas/maslikhat/words/log.ru.js';
import type { Visitor } from './visitor.js';

const WORDS = { kk: logKk, ru: logRu, en: logEn };

/** A deputy looks how a campaign stood at a moment and at an entry of the public log, before it began and after. */
export async function foldToMoments(deputy: Visitor, campaignId: string): Promise<void> {
  const { page, hands } = deputy;
  const words = WORDS[deputy.combination.language];
  const step = page.getByRole('combobox', { name: words.after });
  const first = step.and(page.locator('select:has(option[value="0"]:checked)'));
  await deputy.signIn('auditor', `/maslikhat/log/campaign-${campaignId}`);
  await page.getByLabel(words.atMoment).fill('2026-03-02T12:00');
  await first.waitFor();
  await deputy.check('history-at-moment');
  await page.getByLabel(words.atMoment).fill('2026-03-01T12:00');
  await page.getByText(words.notBegun).waitFor();
  await deputy.check('history-not-begun');
  await hands.write(page.getByRole('textbox', { name: words.atEntry }), '100000');
  await first.waitFor({ state: 'detached' });
  await page.getByText(words.notBegun).waitFor({ state: 'detached' });
  await deputy.check('history-at-entry');
}
