import { en } from '../../../apps/web/src/areas/budget/words/proposal.en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/proposal.kk.js';
import type { ProposalWords } from '../../../apps/web/src/areas/budget/words/proposal.kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/proposal.ru.js';
import { en as builtEn } from '../../../apps/web/src/areas/budget/words/project.en.js';
import { kk as builtKk } from '../../../apps/web/src/areas/budget/words/project.kk.js';
import type { ProjectWords } from '../../../apps/web/src/areas/budget/words/project.kk.js';
import { ru as builtRu } from '../../../apps/web/src/areas/budget/words/project.ru.js';
import { Building } from '../../journeys/support/building.js';
import type { Campaign } from '../../journeys/support/campaign.js';
import { photograph, sendFile } from '../../journeys/support/pictures.js';
import type { Combination } from './combinations.js';
import type { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const WORDS: Readonly<Record<Combination['language'], ProposalWords>> = { kk, ru, en };
const BUILT: Readonly<Record<Combination['language'], ProjectWords>> = {
  kk: builtKk,
  ru: builtRu,
  en: builtEn,
};
const REASONS = 'Жер учаскесі жеке меншікте';
const RESULT_ON = '2026-04-13';
/** No winner has less, in tiyn. */
const CHEAPEST = 600_000_000;
const BUILT_BY = '2026-05-20';

/** The council refused a proposal; its author appeals, and the akim leaves it refused. */
export async function appealARefusal(stage: Stage, visitor: Visitor, proposalId: string): Promise<void> {
  const { page, hands } = visitor;
  const words = WORDS[visitor.combination.language];
  const refusal = { proposalId, grounds: ['privateLand'], reasons: REASONS };
  await stage.office.give('maslikhat', 'refuseProposal', refusal);
  await visitor.signIn('district-akim', `/budget/proposals/${proposalId}`);
  await hands.write(page.getByRole('textbox', { name: words.appealLabel }), 'Учаске округтікі');
  await visitor.check('proposal-refused');
  await hands.press(page.getByRole('button', { name: words.sendAppeal }));
  await page.getByText(words.events.ProposalAppealed).waitFor();
  await visitor.signIn('akim', `/budget/proposals/${proposalId}`);
  await hands.choose(page.getByRole('radio', { name: words.outcomes.dismissed }));
  await hands.write(page.getByRole('textbox', { name: words.reasons }), REASONS);
  await visitor.check('proposal-appealed');
  await hands.press(page.getByRole('button', { name: words.decide }));
  await page.getByText(words.events.ProposalAppealDecided).waitFor();
}

/** The office looks at what it has to enter while a winner is built, and when all its stages are finished. */
export async function lookAtBuilding(
  stage: Stage,
  clerk: Visitor,
  campaign: Campaign,
  projectId: string,
): Promise<void> {
  const { project } = await stage.office.query<{ project: { proposalId: string } }>(
    null,
    'query($id: ID!) { project(id: $id) { proposalId } }',
    { id: projectId },
  );
  const words = BUILT[clerk.combination.language];
  const building = await Building.ofWinner(stage.office, project.proposalId, campaign.id);
  const stages = await building.plan(BUILT_BY, BUILT_BY);
  await clerk.open(`/budget/projects/${projectId}`);
  await clerk.check('project-contract');
  await building.contract(RESULT_ON, BUILT_BY, CHEAPEST);
  await building.until(({ phase }) => phase === 'contracted');
  await clerk.open(`/budget/projects/${projectId}`);
  await clerk.page.getByRole('heading', { name: words.delayTitle }).waitFor();
  await clerk.check('project-report');
  const { documentId = '' } = await sendFile(stage.office, 'clerk', photograph('after'), 'image/png');
  for (const stageId of stages) await building.report(stageId, RESULT_ON, [documentId]);
  await building.until((state) => state.stages.every(({ photosAfter }) => photosAfter.length > 0));
  await clerk.open(`/budget/projects/${projectId}`);
  await clerk.check('project-completion');
}
