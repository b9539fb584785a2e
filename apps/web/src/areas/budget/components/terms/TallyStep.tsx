import { NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { termsWords } from '../../words/terms.js';
import { Choice } from './Choice.js';
import type { TermsStepProps } from './step-props.js';

const RULES = ['equal_shares', 'greedy', 'greedy_no_skip', 'phragmen'] as const;
const SATISFACTIONS = ['cost', 'cardinality'] as const;
const COMPLETIONS = ['utilitarian', 'add1', 'add1u', 'none'] as const;
const TIES = ['max_votes', 'min_cost', 'max_cost'] as const;

/** How winners are found, and what decides when projects are equal. */
export function TallyStep({ form }: TermsStepProps) {
  const words = useWords(termsWords);
  const { rule, satisfaction, completion, ties } = form.values;
  return (
    <>
      <Choice
        label={words.rule}
        values={RULES}
        names={words.rules}
        texts={words.ruleTexts}
        value={rule}
        onChange={(chosen) => {
          form.setFieldValue('rule', chosen);
        }}
      />
      {rule === 'equal_shares' && (
        <>
          <Choice
            label={words.satisfaction}
            values={SATISFACTIONS}
            names={words.satisfactions}
            value={satisfaction}
            onChange={(chosen) => {
              form.setFieldValue('satisfaction', chosen);
            }}
          />
          <Choice
            label={words.completion}
            values={COMPLETIONS}
            names={words.completions}
            value={completion}
            onChange={(chosen) => {
              form.setFieldValue('completion', chosen);
            }}
          />
        </>
      )}
      <Part title={words.ties}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {ties.map((_, index) => (
            <NativeSelect
              key={index}
              label={words.tie(index + 1)}
              data={[
                ...TIES.map((name) => ({ value: name, label: words.tieNames[name] })),
                { value: '', label: words.tieNames.none },
              ]}
              {...form.getInputProps(`ties.${String(index)}`)}
            />
          ))}
        </SimpleGrid>
        <Text>{words.lot}</Text>
      </Part>
    </>
  );
}
