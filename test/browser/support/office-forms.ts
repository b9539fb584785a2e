import { en } from '../../../apps/web/src/areas/budget/words/proposal.en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/proposal.kk.js';
import type { ProposalWords } from '../../../apps/web/src/areas/budget/words/proposal.kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/proposal.ru.js';
import type { Combination } from './combinations.js';
import type { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const WORDS: Readonly<Record<Combination['language'], ProposalWords>> = { kk, ru, en };
const REASONS = 'Жер учаскесі жеке меншікте';

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
