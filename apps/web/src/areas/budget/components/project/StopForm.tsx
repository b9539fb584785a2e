import { useState } from 'react';
import { Button, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmDialog } from '../../../../shared/components/ConfirmDialog.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { stopProjectMutation } from '../../operations/project.js';
import type { BuiltProject } from '../../types.js';
import { projectWords } from '../../words/project.js';
import type { Correction } from '../court/court-act.js';

/** It is not built: by a court's correction, which fills in the document, or by another decision on paper. */
export function StopForm({
  project: { id, revision },
  correction,
}: {
  readonly project: BuiltProject;
  /** That took the project away. */
  readonly correction: Correction | undefined;
}) {
  const words = useWords(projectWords);
  const { give, refused, pending } = useCommand(stopProjectMutation);
  const { number = '', date = '' } = correction?.decision ?? {};
  const [asked, setAsked] = useState<{ reference: { number: string; date: string }; reasons: string }>();
  const { form, submit } = useCommandForm(
    { initialValues: { reference: { number, date }, reasons: '' } },
    refused,
    (values) => {
      setAsked(values);
      return Promise.resolve();
    },
  );
  return (
    <Part title={words.stop}>
      <Text>{words.stopText}</Text>
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={words.number} required {...form.getInputProps('reference.number')} />
            <TextInput type="date" label={words.date} required {...form.getInputProps('reference.date')} />
          </SimpleGrid>
          <Textarea
            label={words.stopReasons}
            description={words.stopReasonsHint}
            required
            autosize
            minRows={2}
            maxLength={5000}
            {...form.getInputProps('reasons')}
          />
          <RefusalNotice refused={refused} shownFields={['reference.number', 'reference.date', 'reasons']} />
          <div>
            <Button type="submit" variant="default" loading={pending}>
              {words.saveStop}
            </Button>
          </div>
        </Stack>
      </form>
      <ConfirmDialog
        opened={asked !== undefined}
        question={words.stopQuestion}
        consequence={words.stopConsequence}
        onClose={() => {
          setAsked(undefined);
        }}
        onConfirm={() => asked && give({ projectId: id, expectedRevision: revision, ...asked })}
      />
    </Part>
  );
}
