import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { RefusalNotice } from '../components/RefusalNotice.js';
import { dateIn } from '../format/format.js';
import { useCommandForm } from '../forms/use-command-form.js';
import { useWords } from '../i18n/words.js';
import styles from './Part.module.css';
import type { Step } from './step.js';
import { sharedHallWords } from './words/index.js';

export interface AnnexInput {
  readonly where: { readonly kk: string; readonly ru: string };
  readonly written: string;
  readonly correct: string;
  readonly ground: string;
  readonly foundOn: string;
  readonly foundBy: { readonly kk: string; readonly ru: string };
}

/** What was written, what is right, and on what ground. */
export function AnnexForm({
  step: { take, refused, pending },
  onIssued,
}: {
  readonly step: Step<AnnexInput>;
  readonly onIssued: () => void;
}) {
  const { annex: words } = useWords(sharedHallWords);
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
            {words.issue}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
