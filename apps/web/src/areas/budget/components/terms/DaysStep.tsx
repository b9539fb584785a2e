import { Alert, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { daysFrom, leavesTimeToScreen } from '../../state/terms-calendar.js';
import { termsWords } from '../../words/terms.js';
import type { TermsStepProps } from './step-props.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** When proposals are taken and when there is voting; the first day leads the others. */
export function DaysStep({ form, amending }: TermsStepProps & { readonly amending: boolean }) {
  const words = useWords(termsWords);
  const { days, profile } = form.values;
  const isWhole = Object.values(days).every((day) => DAY.test(day));
  return (
    <>
      {!amending && <Text>{words.daysHint}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          type="date"
          label={words.submissionFrom}
          required
          {...form.getInputProps('days.submissionFrom')}
          onChange={({ currentTarget: { value } }) => {
            form.setFieldValue(
              'days',
              amending || !DAY.test(value) ? { ...days, submissionFrom: value } : daysFrom(profile, value),
            );
          }}
        />
        <TextInput
          type="date"
          label={words.submissionTo}
          required
          {...form.getInputProps('days.submissionTo')}
        />
        <TextInput
          type="date"
          label={words.votingFrom}
          description={words.votingFromHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('days.votingFrom')}
        />
        <TextInput type="date" label={words.votingTo} required {...form.getInputProps('days.votingTo')} />
      </SimpleGrid>
      {isWhole && !leavesTimeToScreen(days) && (
        <Alert role="status" color="lake" variant="outline">
          {words.screeningShort}
        </Alert>
      )}
    </>
  );
}
