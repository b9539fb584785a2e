import { enumOf } from '#libs/meetings';
import { PROPOSAL_PHASES } from '../../domain/proposal/proposal.state.js';
import { SCREENING_GROUNDS } from '../../domain/proposal/screening-grounds.js';
import { PROPOSAL_AWAITS } from '../../read-model/proposal/proposal.entities.js';

export const ProposalPhaseEnum = enumOf('ProposalPhase', 'Where a proposal stands.', PROPOSAL_PHASES);
export const ProposalAwaitsEnum = enumOf(
  'ProposalAwaits',
  'Whose turn it is with a proposal.',
  PROPOSAL_AWAITS,
);
export const ScreeningGroundEnum = enumOf(
  'ScreeningGround',
  'The only grounds on which the expert council refuses a proposal.',
  SCREENING_GROUNDS,
);
export const AppealOutcomeEnum = enumOf('ScreeningAppealOutcome', 'What an appeal came to.', [
  'granted',
  'dismissed',
]);
