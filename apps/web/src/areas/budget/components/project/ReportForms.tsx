import { useState } from 'react';
import { Button, Checkbox, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { delayStageMutation, reportStageMutation } from '../../operations/project.js';
import type { KeptFile } from '../../state/proposal-form.js';
import type { BuiltProject } from '../../types.js';
import { projectWords } from '../../words/project.js';
import { FilesField } from '../propose/FilesField.js';
import { TENGE } from './tenge.js';

type Cause = BuiltProject['delays'][number]['cause'];

/** Stages that are not finished, to choose from. */
function useOpenStages({ stages }: BuiltProject) {
  const language = useLanguage();
  return stages
    .filter(({ finishedOn }) => finishedOn === null)
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }));
}

/** What was done in a stage, what it cost, and how it looks before and after. */
export function ReportForm({ project }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  const stages = useOpenStages(project);
  const [before, setBefore] = useState<readonly KeptFile[]>([]);
  const [after, setAfter] = useState<readonly KeptFile[]>([]);
  const [isSendingBefore, setSendingBefore] = useState(false);
  const [isSendingAfter, setSendingAfter] = useState(false);
  const { give, refused, pending } = useCommand(reportStageMutation);
  const { form, submit } = useCommandForm(
    {
      initialValues: {
        stageId: stages[0]?.value ?? '',
        text: '',
        money: '',
        finished: false,
      },
    },
    refused,
    async ({ stageId, text, money, finished }) => {
      await give({
        projectId: project.id,
        expectedRevision: project.revision,
        stageId,
        reportedOn: dateIn(new Date().toISOString()),
        text,
        spentTiyn: Math.round(Number(money) * 100),
        photoBeforeIds: before.map(({ id }) => id),
        photoAfterIds: after.map(({ id }) => id),
        finished,
      });
    },
  );
  const files = { hint: words.photosHint, picturesOnly: true, territory: project.territory };
  return (
    <Part title={words.report}>
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect label={words.whichStage} data={stages} {...form.getInputProps('stageId')} />
          <Textarea
            label={words.reportText}
            required
            autosize
            minRows={3}
            maxLength={5000}
            {...form.getInputProps('text')}
          />
          <NumberInput label={words.reportMoney} required {...TENGE} {...form.getInputProps('money')} />
          <FilesField
            label={words.photosBefore}
            {...files}
            files={before}
            onChange={setBefore}
            onSending={setSendingBefore}
          />
          <FilesField
            label={words.photosAfter}
            {...files}
            files={after}
            onChange={setAfter}
            onSending={setSendingAfter}
          />
          <Checkbox label={words.finished} {...form.getInputProps('finished', { type: 'checkbox' })} />
          <RefusalNotice refused={refused} shownFields={['text']} />
          <div>
            <Button type="submit" loading={pending} disabled={isSendingBefore || isSendingAfter}>
              {words.saveReport}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}

/** A later day for a stage, with who caused it. */
export function DelayForm({ project }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  const stages = useOpenStages(project);
  const { give, refused, pending } = useCommand(delayStageMutation);
  const { form, submit } = useCommandForm<{
    stageId: string;
    cause: Cause;
    reasons: string;
    newDueOn: string;
  }>(
    {
      initialValues: {
        stageId: stages[0]?.value ?? '',
        cause: 'contractor',
        reasons: '',
        newDueOn: '',
      },
    },
    refused,
    async (values) => {
      await give({ projectId: project.id, expectedRevision: project.revision, ...values });
    },
  );
  return (
    <Part title={words.delayTitle}>
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect label={words.whichStage} data={stages} {...form.getInputProps('stageId')} />
          <NativeSelect
            label={words.cause}
            data={(Object.keys(words.causes) as Cause[]).map((value) => ({
              value,
              label: words.causes[value],
            }))}
            {...form.getInputProps('cause')}
          />
          <Textarea
            label={words.delayReasons}
            required
            autosize
            minRows={2}
            maxLength={5000}
            {...form.getInputProps('reasons')}
          />
          <TextInput type="date" label={words.newDay} required {...form.getInputProps('newDueOn')} />
          <RefusalNotice refused={refused} shownFields={['reasons', 'newDueOn']} />
          <div>
            <Button type="submit" variant="default" loading={pending}>
              {words.saveDelay}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
