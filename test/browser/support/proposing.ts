import { en } from '../../../apps/web/src/areas/budget/words/propose.en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/propose.kk.js';
import type { ProposeWords } from '../../../apps/web/src/areas/budget/words/propose.kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/propose.ru.js';
import { en as screeningEn } from '../../../apps/web/src/areas/budget/words/proposal.en.js';
import { kk as screeningKk } from '../../../apps/web/src/areas/budget/words/proposal.kk.js';
import type { ProposalWords } from '../../../apps/web/src/areas/budget/words/proposal.kk.js';
import { ru as screeningRu } from '../../../apps/web/src/areas/budget/words/proposal.ru.js';
import { VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import type { Idea } from '../../journeys/support/campaign.js';
import { photograph } from '../../journeys/support/pictures.js';
import type { Combination } from './combinations.js';
import type { Visitor } from './visitor.js';

const PROPOSING: Readonly<Record<Combination['language'], ProposeWords>> = { kk, ru, en };
const SCREENING: Readonly<Record<Combination['language'], ProposalWords>> = {
  kk: screeningKk,
  ru: screeningRu,
  en: screeningEn,
};

/** Somebody who proposes, step by step; the page is closed on the way and opened again. @returns the proposal's id */
export async function proposeInSteps(visitor: Visitor, campaignId: string, idea: Idea): Promise<string> {
  const { page, hands, context } = visitor;
  const words = PROPOSING[visitor.combination.language];
  const write = (name: string, text: string): Promise<void> =>
    hands.write(page.getByRole('textbox', { name, exact: true }), text);
  const select = (name: string, value: string): Promise<unknown> =>
    page.getByRole('combobox', { name, exact: true }).selectOption(value);
  const next = async (step: keyof ProposeWords['steps']): Promise<void> => {
    await hands.press(page.getByRole('button', { name: words.next, exact: true }));
    await page.getByRole('heading', { name: words.steps[step] }).waitFor();
  };

  await page.getByRole('heading', { name: words.steps.idea }).waitFor();
  await hands.press(page.getByRole('button', { name: words.next, exact: true }));
  await page.getByText(words.required).first().waitFor();
  await visitor.look('propose-idea-empty');
  await write(words.name, idea.title.kk);
  await select(words.category, idea.category);
  await write(words.description, `${idea.title.kk}. ${idea.title.ru}.`);
  await visitor.check('propose-idea');
  await next('place');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 54.912345, longitude: 69.123456, accuracy: 12 });
  await select(words.settlement, VILLAGES[0]?.kato ?? '');
  await write(words.address, 'Бейбітшілік көшесі, 4');
  await hands.press(page.getByRole('button', { name: words.here }));
  await page.getByText(words.located('12')).waitFor();
  await visitor.check('propose-place');
  await next('cost');
  await page.getByText(words.places.kept).waitFor();
  await visitor.open(`/budget/${campaignId}/propose`);
  await page.getByRole('heading', { name: words.steps.cost }).waitFor();
  await write(words.lineName, idea.title.kk);
  await write(words.quantity, '1');
  await select(words.unit, words.units.set);
  await write(words.price, String(idea.tenge));
  await visitor.check('propose-cost');
  await next('pictures');
  const picture = {
    name: 'alan.png',
    mimeType: 'image/png',
    buffer: photograph(visitor.combination.language),
  };
  const lie = { name: 'alan.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') };
  const button = page.getByRole('button', { name: words.addPhoto });
  await hands.attach(button, lie);
  await page.getByText(words.notPicture(lie.name)).waitFor();
  await hands.attach(button, picture);
  await page.getByRole('button', { name: words.removeFile(picture.name) }).waitFor();
  await page.locator('main button[type="submit"]:enabled').waitFor();
  await visitor.check('propose-pictures');
  await next('check');
  await page.getByText(words.noneAlike).waitFor();
  await visitor.check('propose-check');
  await hands.press(page.getByRole('button', { name: words.send }));
  await page.waitForURL('**/budget/proposals/*');
  await visitor.settled();
  await visitor.check('proposal-sent');
  return page.url().split('/').at(-1) ?? '';
}

/** Somebody of the expert council finds it in the queue and lets it through under a name in two languages. */
export async function letThrough(visitor: Visitor, proposalId: string, { title }: Idea): Promise<void> {
  const { page, hands } = visitor;
  const words = SCREENING[visitor.combination.language];
  await visitor.signIn('maslikhat', '/budget/screening');
  await visitor.check('screening');
  await visitor.follow(page.locator(`main a[href="/budget/proposals/${proposalId}"]`).first());
  await page.getByRole('radio', { name: words.choices.refuse }).waitFor();
  await visitor.check('screening-proposal');
  for (const choice of ['return', 'refuse', 'accept'] as const) {
    await hands.choose(page.getByRole('radio', { name: words.choices[choice] }));
    if (choice !== 'accept') await visitor.check(`screening-${choice}`);
  }
  await hands.write(page.getByRole('textbox', { name: words.titleRu, exact: true }), title.ru);
  await hands.press(page.getByRole('button', { name: words.decide }));
  await page.getByText(words.events.ProposalAccepted).waitFor();
}
