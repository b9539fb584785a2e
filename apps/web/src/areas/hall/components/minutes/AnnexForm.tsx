import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { issueAnnexMutation } from '../../operations/minutes-steps.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import styles from '../../../../shared/hall/Part.module.css';

/** What was written, what is right, and on what ground. */
export function AnnexForm({ onIssued }: { readonly onIssued: () => void }) {
  const { minutes: words } = useWords(hallWords);
  const { take, refused, pending } = useStep(issueAnnexMutation);
  const { form, submit } = useCommandForm(
    {
      initialValues: {
        where: { kk: '', ru: '' },
        written: '',
        correct: '',
        ground: '',
        foundOn: dateIn(new Date().toISOString()),
        foundBy: { kk: '', ru: '' },
      },
    },
    refused,
    async (values) => {
      const done = await take(values);
      if (done) onIssued();
    },
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        <div className={styles['fields']}>
          <TextInput label={words.whereKk} required {...form.getInputProps('where.kk')} />
          <TextInput label={words.whereRu} required {...form.getInputProps('where.ru')} />
          <Textarea label={words.written} required autosize {...form.getInputProps('written')} />
          <Textarea label={words.correct} required autosize {...form.getInputProps('correct')} />
          <TextInput label={words.ground} required {...form.getInputProps('ground')} />
          <TextInput type="date" label={words.foundOn} required {...form.getInputProps('foundOn')} />
          <TextInput label={words.foundByKk} required {...form.getInputProps('foundBy.kk')} />
          <TextInput label={words.foundByRu} required {...form.getInputProps('foundBy.ru')} />
        </div>
        <RefusalNotice refused={refused} />
        <div>
          <Button type="submit" loading={pending}>
            {words.issueAnnex}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
