import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { errorOf } from '../../../shared/forms/error-of.js';
import { LegalDateField } from '../../../shared/forms/LegalDateField.js';
import { useCommandForm } from '../../../shared/forms/use-command-form.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { normsInForceQuery } from '../../../shared/law/operations.js';
import { approveNormMutation } from '../operations/decisions.js';
import { maslikhatWords } from '../words/index.js';

export type NormInForce = ResultOf<typeof normsInForceQuery>['norms'][number];

interface Rule extends Record<string, unknown> {
  normId: string;
  value: number | string;
  number: string;
  date: string | null;
  validFrom: string | null;
}

export interface RuleFormProps {
  readonly territory: string;
  /** Those whose value is a whole number and which a territory may set. */
  readonly norms: readonly NormInForce[];
}

/** A number of the territory's own, as the maslikhat approved it. */
export function RuleForm({ territory, norms }: RuleFormProps) {
  const { rules: words, plan } = useWords(maslikhatWords);
  const language = useLanguage();
  const today = dateIn(new Date().toISOString());
  const approve = useCommand(approveNormMutation);
  const [done, setDone] = useState(false);
  const filled = (text: string | number | null): string | null =>
    String(text ?? '').trim() ? null : plan.required;
  const [first] = norms;
  const { form, submit } = useCommandForm<Rule>(
    {
      initialValues: {
        normId: first?.id ?? '',
        value: Number(first?.value),
        number: '',
        date: today,
        validFrom: today,
      },
      validate: { value: filled, number: filled, date: filled, validFrom: filled },
    },
    approve.refused,
    async ({ normId, value, number, date, validFrom }) => {
      const recorded = await approve.give({
        territory,
        normId,
        value: JSON.stringify(Number(value)),
        maslikhatDecision: { number, date: date ?? today },
        validFrom: validFrom ?? today,
      });
      setDone(recorded !== undefined);
    },
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={words.which}
            data={norms.map(({ id, title }) => ({ value: id, label: title[language] }))}
            {...form.getInputProps('normId')}
          />
          <NumberInput
            label={words.days}
            description={words.daysHint}
            allowDecimal={false}
            required
            {...form.getInputProps('value')}
          />
          <TextInput label={plan.number} required {...form.getInputProps('number')} />
          <LegalDateField
            label={plan.date}
            value={form.values.date}
            onChange={(date) => {
              form.setFieldValue('date', date);
            }}
            rules={[]}
            latest={today}
            required
            {...errorOf(form.errors['date'])}
          />
          <LegalDateField
            label={words.validFrom}
            value={form.values.validFrom}
            onChange={(date) => {
              form.setFieldValue('validFrom', date);
            }}
            rules={[{ text: words.fromRule }]}
            required
            {...errorOf(form.errors['validFrom'])}
          />
        </SimpleGrid>
        <RefusalNotice refused={approve.refused} />
        {done && <Text role="status">{words.recorded}</Text>}
        <Group>
          <Button type="submit" loading={approve.pending}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
