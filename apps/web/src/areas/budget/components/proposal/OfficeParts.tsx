import { Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { decideAppealMutation, publishMutation } from '../../operations/proposal.js';
import type { Proposal } from '../../types.js';
import { proposalWords } from '../../words/proposal.js';

/** Where and when the outcome was published. */
export function PublishPart({ proposal: { id } }: { readonly proposal: Proposal }) {
  const words = useWords(proposalWords);
  const { give, refused, pending } = useCommand(publishMutation);
  const { form, submit } = useCommandForm(
    { initialValues: { publishedOn: dateIn(new Date().toISOString()), where: { kk: '', ru: '' } } },
    refused,
    async (values) => {
      await give({ proposalId: id, ...values });
    },
  );
  return (
    <Part title={words.publication}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput type="date" label={words.publishedOn} required {...form.getInputProps('publishedOn')} />
          <TextInput label={words.whereKk} lang="kk" required {...form.getInputProps('where.kk')} />
          <TextInput label={words.whereRu} lang="ru" required {...form.getInputProps('where.ru')} />
          <RefusalNotice refused={refused} shownFields={['publishedOn', 'where.kk', 'where.ru']} />
          <div>
            <Button type="submit" loading={pending}>
              {words.publish}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}

/** The akim decides an appeal, with reasons; what is granted goes to the vote under a name in two languages. */
export function AkimPart({ proposal: { id, words: written } }: { readonly proposal: Proposal }) {
  const words = useWords(proposalWords);
  const { give, refused, pending } = useCommand(decideAppealMutation);
  const { form, submit } = useCommandForm<{
    outcome: 'granted' | 'dismissed';
    reasons: string;
    title: { kk: string; ru: string };
  }>(
    {
      initialValues: {
        outcome: 'granted',
        reasons: '',
        title: { kk: written?.name ?? '', ru: '' },
      },
    },
    refused,
    async ({ outcome, reasons, title }) => {
      await give({ proposalId: id, outcome, reasons, ...(outcome === 'granted' && { title }) });
    },
  );
  return (
    <Part title={words.akim}>
      <form onSubmit={submit}>
        <Stack>
          <Radio.Group label={words.choice} {...form.getInputProps('outcome')}>
            <Stack gap="xs" mt="xs">
              <Radio value="granted" label={words.outcomes.granted} />
              <Radio value="dismissed" label={words.outcomes.dismissed} />
            </Stack>
          </Radio.Group>
          {form.values.outcome === 'granted' && (
            <>
              <TextInput label={words.titleKk} lang="kk" required {...form.getInputProps('title.kk')} />
              <TextInput label={words.titleRu} lang="ru" required {...form.getInputProps('title.ru')} />
            </>
          )}
          <Textarea
            label={words.reasons}
            required
            autosize
            minRows={3}
            maxLength={5000}
            {...form.getInputProps('reasons')}
          />
          <RefusalNotice refused={refused} shownFields={['title.kk', 'title.ru', 'reasons']} />
          <div>
            <Button type="submit" loading={pending}>
              {words.decide}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
