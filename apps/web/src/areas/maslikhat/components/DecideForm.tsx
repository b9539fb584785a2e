import { Group, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { errorOf } from '../../../shared/forms/error-of.js';
import { LegalDateField } from '../../../shared/forms/LegalDateField.js';
import { useCommandForm } from '../../../shared/forms/use-command-form.js';
import { useWords } from '../../../shared/i18n/words.js';
import { approveSectionsMutation, rejectSectionsMutation } from '../operations/decisions.js';
import { maslikhatWords } from '../words/index.js';

interface Decision extends Record<string, unknown> {
  number: string;
  date: string | null;
  reasons: string;
}

/** Approved or returned, by the number and date of the decision. */
export function DecideForm({ planId, proposedOn }: { readonly planId: string; readonly proposedOn: string }) {
  const { plan: words } = useWords(maslikhatWords);
  const today = dateIn(new Date().toISOString());
  const [returns, setReturns] = useState(false);
  const approve = useCommand(approveSectionsMutation);
  const reject = useCommand(rejectSectionsMutation);
  const refused = returns ? reject.refused : approve.refused;
  const filled = (text: string | null): string | null => (text?.trim() ? null : words.required);
  async function decide({ number, date, reasons }: Decision): Promise<void> {
    const maslikhatDecision = { number, date: date ?? today };
    if (returns) await reject.give({ planId, maslikhatDecision, reasons });
    else await approve.give({ planId, maslikhatDecision });
  }
  const { form, submit } = useCommandForm<Decision>(
    {
      initialValues: { number: '', date: today, reasons: '' },
      validate: {
        number: filled,
        date: filled,
        reasons: (text) => (returns ? filled(text) : null),
      },
    },
    refused,
    decide,
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Radio.Group
          label={words.decision}
          value={returns ? 'reject' : 'approve'}
          onChange={(value) => {
            setReturns(value === 'reject');
          }}
        >
          <Group mt="xs">
            <Radio value="approve" label={words.approve} />
            <Radio value="reject" label={words.reject} />
          </Group>
        </Radio.Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={words.number} required {...form.getInputProps('number')} />
          <LegalDateField
            label={words.date}
            value={form.values.date}
            onChange={(date) => {
              form.setFieldValue('date', date);
            }}
            rules={[{ text: words.dateRule }]}
            earliest={proposedOn}
            latest={today}
            required
            {...errorOf(form.errors['date'])}
          />
        </SimpleGrid>
        {returns && (
          <Textarea
            label={words.reasons}
            description={words.reasonsHint}
            rows={3}
            required
            {...form.getInputProps('reasons')}
          />
        )}
        <RefusalNotice refused={refused} />
        <Group>
          <ConfirmButton
            label={returns ? words.submitReject : words.submitApprove}
            question={words.question}
            consequence={returns ? words.rejectConsequence : words.approveConsequence}
            confirmLabel={returns ? words.submitReject : words.submitApprove}
            loading={approve.pending || reject.pending}
            onConfirm={async () => {
              if (!form.validate().hasErrors) await decide(form.values);
            }}
          />
        </Group>
      </Stack>
    </form>
  );
}
