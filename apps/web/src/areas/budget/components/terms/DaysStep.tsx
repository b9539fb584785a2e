import { Alert, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { InputWrapperProps } from '@mantine/core';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { daysFrom, leavesTimeToScreen } from '../../state/terms-calendar.js';
import type { TermsDays } from '../../state/terms-calendar.js';
import { termsWords } from '../../words/terms.js';
import type { TermsStepProps } from './step-props.js';

const ORDER: NonNullable<InputWrapperProps['inputWrapperOrder']> = ['label', 'input', 'description', 'error'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** When proposals are taken and when there is voting; the first day leads the others. */
export function DaysStep({ form, amending }: TermsStepProps & { readonly amending: boolean }) {
  const words = useWords(termsWords);
  const format = useFormat();
  const { days, profile } = form.values;
  const isWhole = Object.values(days).every((day) => DAY.test(day));
  /** Browsers show a date their own way; below it stands in words. */
  const dayProps = (name: keyof TermsDays) => ({
    type: 'date',
    required: true,
    inputWrapperOrder: ORDER,
    description: DAY.test(days[name]) ? format.day(days[name]) : null,
    ...form.getInputProps(`days.${name}`),
  });
  return (
    <>
      {!amending && <Text>{words.daysHint}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={words.submissionFrom}
          {...dayProps('submissionFrom')}
          onChange={({ currentTarget: { value } }) => {
            form.setFieldValue(
              'days',
              amending || !DAY.test(value) ? { ...days, submissionFrom: value } : daysFrom(profile, value),
            );
          }}
        />
        <TextInput label={words.submissionTo} {...dayProps('submissionTo')} />
        <TextInput label={words.votingFrom} {...dayProps('votingFrom')} />
        <TextInput label={words.votingTo} {...dayProps('votingTo')} />
      </SimpleGrid>
      <Text>{words.votingFromHint}</Text>
      {isWhole && !leavesTimeToScreen(days) && (
        <Alert role="status" color="lake" variant="outline">
          {words.screeningShort}
        </Alert>
      )}
    </>
  );
}
