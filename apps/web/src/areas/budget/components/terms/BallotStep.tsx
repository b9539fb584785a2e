import { Checkbox, NumberInput, SimpleGrid, Text } from '@mantine/core';
import { useAnswer } from '../../../../shared/api/use-answer.js';
import { Facts } from '../../../../shared/components/Facts.js';
import { Part } from '../../../../shared/components/Part.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { normsInForceQuery } from '../../../../shared/law/operations.js';
import { useNormValue } from '../../../../shared/law/use-norm-value.js';
import { CATEGORIES } from '../../state/terms-form.js';
import { termsWords } from '../../words/terms.js';
import { TENGE } from '../project/tenge.js';
import { Choice } from './Choice.js';
import type { TermsStepProps } from './step-props.js';

const KINDS = ['approval', 'knapsack'] as const;
/** Who votes and what a project needs is no choice of the office. */
const NORMS = ['membership.adultAge', 'participatoryBudget.leastVoters'];

/** What may be proposed, what a ballot may name, and what the norms say of both. */
export function BallotStep({ form, territory, today }: TermsStepProps) {
  const words = useWords(termsWords);
  const language = useLanguage();
  const valueOf = useNormValue();
  const { norms } = useAnswer(normsInForceQuery, { territory, on: today });
  return (
    <>
      <Checkbox.Group label={words.categories} required {...form.getInputProps('categories')}>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} mt="xs" spacing="sm">
          {CATEGORIES.map((category) => (
            <Checkbox key={category} value={category} label={words.categoryNames[category]} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Choice
        label={words.kind}
        values={KINDS}
        names={words.kinds}
        texts={words.kindTexts}
        value={form.values.kind}
        onChange={(kind) => {
          form.setFieldValue('kind', kind);
        }}
      />
      {form.values.kind === 'approval' ? (
        <NumberInput
          label={words.mostProjects}
          min={1}
          max={500}
          allowDecimal={false}
          hideControls
          maw="24rem"
          required
          {...form.getInputProps('mostProjects')}
        />
      ) : (
        <NumberInput label={words.mostCost} required {...TENGE} {...form.getInputProps('mostCost')} />
      )}
      <Part title={words.byNorm}>
        <Text>{words.byNormText}</Text>
        <Facts
          facts={norms
            .filter(({ id }) => NORMS.includes(id))
            .map((norm) => [norm.title[language], `${valueOf(norm)} (${inLanguage(norm.cited, language)})`])}
        />
      </Part>
    </>
  );
}
