import type { UseFormReturnType } from '@mantine/form';
import type { TermsDraft } from '../../state/terms-form.js';

/** What each step of the form is given. */
export interface TermsStepProps {
  readonly form: UseFormReturnType<TermsDraft>;
  readonly territory: string;
  /** In Kazakhstan. */
  readonly today: string;
}
