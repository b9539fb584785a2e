import {
  Button,
  Fieldset,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { LegalDateField } from '../../../../shared/forms/LegalDateField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';
import { emptyIndicator } from './plan.js';
import type { IndicatorDraft, PlanDraft } from './plan.js';

const TEXTS = ['nameKk', 'nameRu', 'unitKk', 'unitRu'] as const;
const NUMBERS = ['baseline', 'target'] as const;

/** Who is responsible, until when, and at least one thing that can be measured. */
export function PlanFields({
  plan,
  holders,
  earliest,
  onChange,
}: {
  readonly plan: PlanDraft;
  readonly holders: DecisionToAct['officeHolders'];
  readonly earliest: string;
  readonly onChange: (plan: PlanDraft) => void;
}) {
  const { act: words } = useWords(assemblyWords);
  const language = useLanguage();
  const { responsible, deadline, indicators } = plan;
  function change(key: string, part: Partial<IndicatorDraft>): void {
    onChange({ ...plan, indicators: indicators.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  }
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          label={words.responsible}
          required
          value={responsible}
          onChange={({ currentTarget: { value } }) => {
            onChange({ ...plan, responsible: value });
          }}
          data={[
            { value: '', label: '' },
            ...holders.map(({ personId, name, position }) => ({
              value: personId,
              label: `${fullName(name)}, ${inLanguage(position, language)}`,
            })),
          ]}
        />
        <LegalDateField
          label={words.deadline}
          value={deadline}
          onChange={(date) => {
            onChange({ ...plan, deadline: date });
          }}
          rules={[]}
          earliest={earliest}
          required
        />
      </SimpleGrid>
      <Text fw={600}>{words.indicators}</Text>
      {indicators.map(({ key, ...indicator }, index) => (
        <Fieldset key={key} legend={words.indicator(String(index + 1))}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {TEXTS.map((field) => (
              <TextInput
                key={field}
                label={words[field]}
                lang={field.endsWith('Kk') ? 'kk' : 'ru'}
                required
                maxLength={500}
                value={indicator[field]}
                onChange={({ currentTarget: { value } }) => {
                  change(key, { [field]: value });
                }}
              />
            ))}
            {NUMBERS.map((field) => (
              <NumberInput
                key={field}
                label={words[field]}
                required
                allowDecimal={false}
                hideControls
                value={indicator[field]}
                onChange={(value) => {
                  change(key, { [field]: value });
                }}
              />
            ))}
          </SimpleGrid>
          {indicators.length > 1 && (
            <Button
              mt="sm"
              variant="default"
              onClick={() => {
                onChange({ ...plan, indicators: indicators.filter((one) => one.key !== key) });
              }}
            >
              {words.removeIndicator(String(index + 1))}
            </Button>
          )}
        </Fieldset>
      ))}
      <Group>
        <Button
          variant="default"
          onClick={() => {
            onChange({ ...plan, indicators: [...indicators, emptyIndicator()] });
          }}
        >
          {words.addIndicator}
        </Button>
      </Group>
    </Stack>
  );
}
