import type { UseFormReturnType } from '@mantine/form';
import type { ProposalDraft, ProposingCampaign } from '../../state/proposal-form.js';

/** What each step of the form is given. */
export interface StepProps {
  readonly form: UseFormReturnType<ProposalDraft>;
  readonly campaign: ProposingCampaign;
}
