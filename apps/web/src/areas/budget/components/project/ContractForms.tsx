import { useState } from 'react';
import { Button, NumberInput, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { awardContractMutation, completeProjectMutation } from '../../operations/project.js';
import type { KeptFile } from '../../state/proposal-form.js';
import type { BuiltProject } from '../../types.js';
import { projectWords } from '../../words/project.js';
import { FilesField } from '../propose/FilesField.js';
import { TENGE } from './tenge.js';

/** The contract with who builds it. */
export function ContractForm({ project: { id, revision, territory } }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  const [paper, setPaper] = useState<readonly KeptFile[]>([]);
  const [isSending, setSending] = useState(false);
  const { give, refused, pending } = useCommand(awardContractMutation);
  const { form, submit } = useCommandForm(
    {
      initialValues: {
        contractor: '',
        number: '',
        date: dateIn(new Date().toISOString()),
        price: '',
        deadline: '',
      },
    },
    refused,
    async ({ contractor, number, date, price, deadline }) => {
      await give({
        projectId: id,
        expectedRevision: revision,
        contract: { number, date },
        contractor,
        priceTiyn: Math.round(Number(price) * 100),
        deadline,
        documentId: paper[0]?.id ?? null,
      });
    },
  );
  return (
    <Part title={words.award}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput label={words.contractor} required {...form.getInputProps('contractor')} />
          <TextInput label={words.number} required {...form.getInputProps('number')} />
          <TextInput type="date" label={words.date} required {...form.getInputProps('date')} />
          <NumberInput label={words.price} required {...TENGE} {...form.getInputProps('price')} />
          <TextInput type="date" label={words.deadline} required {...form.getInputProps('deadline')} />
          <FilesField
            label={words.contractPaper}
            hint={words.contractPaperHint}
            most={1}
            territory={territory}
            files={paper}
            onChange={setPaper}
            onSending={setSending}
          />
          <RefusalNotice refused={refused} shownFields={['contractor', 'deadline']} />
          <div>
            <Button type="submit" loading={pending} disabled={isSending}>
              {words.saveContract}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}

/** It is done, by its completion document. */
export function CompletionForm({ project: { id, revision, territory } }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  const [paper, setPaper] = useState<readonly KeptFile[]>([]);
  const { give, refused, pending } = useCommand(completeProjectMutation);
  const today = dateIn(new Date().toISOString());
  const { form, submit } = useCommandForm(
    { initialValues: { number: '', date: today, completedOn: today } },
    refused,
    async ({ number, date, completedOn }) => {
      await give({
        projectId: id,
        expectedRevision: revision,
        reference: { number, date },
        documentId: paper[0]?.id ?? '',
        completedOn,
      });
    },
  );
  return (
    <Part title={words.complete}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput label={words.number} required {...form.getInputProps('number')} />
          <TextInput type="date" label={words.date} required {...form.getInputProps('date')} />
          <TextInput type="date" label={words.completedOn} required {...form.getInputProps('completedOn')} />
          <FilesField
            label={words.completionPaper}
            hint={words.completionHint}
            most={1}
            territory={territory}
            files={paper}
            onChange={setPaper}
          />
          <RefusalNotice refused={refused} shownFields={['completedOn']} />
          <div>
            <Button type="submit" loading={pending} disabled={paper.length === 0}>
              {words.saveCompletion}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
