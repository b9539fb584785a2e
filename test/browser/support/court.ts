import { en as courtEn } from '../../../apps/web/src/areas/budget/words/court.en.js';
import { kk as courtKk } from '../../../apps/web/src/areas/budget/words/court.kk.js';
import type { CourtWords } from '../../../apps/web/src/areas/budget/words/court.kk.js';
import { ru as courtRu } from '../../../apps/web/src/areas/budget/words/court.ru.js';
import { en } from '../../../apps/web/src/areas/budget/words/en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/kk.js';
import type { BudgetWords } from '../../../apps/web/src/areas/budget/words/kk.js';
import { en as builtEn } from '../../../apps/web/src/areas/budget/words/project.en.js';
import { kk as builtKk } from '../../../apps/web/src/areas/budget/words/project.kk.js';
import type { ProjectWords } from '../../../apps/web/src/areas/budget/words/project.kk.js';
import { ru as builtRu } from '../../../apps/web/src/areas/budget/words/project.ru.js';
import { ru } from '../../../apps/web/src/areas/budget/words/ru.js';
import type { Campaign } from '../../journeys/support/campaign.js';
import type { Combination } from './combinations.js';
import type { Visitor } from './visitor.js';

type Words = Readonly<{ budget: BudgetWords; court: CourtWords; built: ProjectWords }>;
const WORDS: Readonly<Record<Combination['language'], Words>> = {
  kk: { budget: kk, court: courtKk, built: builtKk },
  ru: { budget: ru, court: courtRu, built: builtRu },
  en: { budget: en, court: courtEn, built: builtEn },
};
const COURT = { kk: 'Қызылжар аудандық соты', ru: 'Кызылжарский районный суд' };
const REASON = {
  kk: 'Санау тәртібі бұзылған деп танылды',
  ru: 'Порядок подсчёта признан нарушенным',
};

/** Before the count a court takes a project off the ballot. */
export async function excludeByCourt(clerk: Visitor, campaign: Campaign, title: string): Promise<void> {
  const { page, hands } = clerk;
  const { court } = WORDS[clerk.combination.language];
  await clerk.signIn('clerk', `/budget/${campaign.id}/court`);
  await page.getByRole('combobox', { name: court.project }).selectOption({ label: title });
  await enterAct(clerk, '2026-03-27');
  await clerk.check('court-exclude');
  await hands.press(page.getByRole('button', { name: court.saveExclusion }));
  await confirm(clerk);
  await page.getByRole('heading', { name: court.excludedAlready }).waitFor();
  await clerk.open(`/budget/${campaign.id}`);
  await page.getByText(COURT[clerk.combination.language === 'ru' ? 'ru' : 'kk']).waitFor();
  await clerk.check('campaign-excluded');
}

/** After the result a court takes a winner away: both stay to be read, and the office stops the project. */
export async function correctByCourt(clerk: Visitor, campaign: Campaign, projectId: string): Promise<void> {
  const { page, hands } = clerk;
  const { budget, court, built } = WORDS[clerk.combination.language];
  await clerk.open(`/budget/projects/${projectId}`);
  const title = await page.locator('main h1').innerText();
  await clerk.open(`/budget/${campaign.id}/court`);
  await page.getByRole('checkbox', { name: title }).uncheck();
  await enterAct(clerk, '2026-04-12');
  await hands.write(page.getByRole('textbox', { name: court.reasonKk }), REASON.kk);
  await hands.write(page.getByRole('textbox', { name: court.reasonRu }), REASON.ru);
  await clerk.check('court-correct');
  await hands.press(page.getByRole('button', { name: court.saveCorrection }));
  await confirm(clerk);
  await page.getByRole('heading', { name: court.toStop }).waitFor();
  await clerk.open(`/budget/${campaign.id}`);
  await page.getByRole('heading', { name: budget.corrections, exact: true }).waitFor();
  await page.getByText(`${budget.noLongerWinners}: ${title}`).waitFor();
  await page.getByRole('heading', { name: budget.resultBefore }).waitFor();
  await page.getByText(budget.won, { exact: true }).first().waitFor();
  await clerk.check('campaign-corrected');
  await clerk.open(`/budget/projects/${projectId}`);
  await page.getByText(built.lostByCourt.toStop).waitFor();
  await hands.write(page.getByRole('textbox', { name: built.stopReasons }), REASON.kk);
  await clerk.check('project-stop');
  await hands.press(page.getByRole('button', { name: built.saveStop }));
  await confirm(clerk);
  await page.getByRole('heading', { name: built.stoppedBecause }).waitFor();
  await clerk.check('project-stopped');
}

async function enterAct({ page, hands, combination }: Visitor, date: string): Promise<void> {
  const { court } = WORDS[combination.language];
  await hands.write(page.getByRole('textbox', { name: court.number }), '2-15');
  await page.getByLabel(court.date).fill(date);
  await hands.write(page.getByRole('textbox', { name: court.courtKk }), COURT.kk);
  await hands.write(page.getByRole('textbox', { name: court.courtRu }), COURT.ru);
}

async function confirm({ page, hands }: Visitor): Promise<void> {
  await hands.press(page.locator('[role="dialog"] button[data-autofocus]'));
}
