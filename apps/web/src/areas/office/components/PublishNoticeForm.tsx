import { Button, FileInput, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isFailure } from '../../../shared/api/failure.js';
import { refusedBy } from '../../../shared/api/refusal.js';
import type { Refused } from '../../../shared/api/refusal.js';
import { uploadFile } from '../../../shared/api/upload.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { errorOf } from '../../../shared/forms/error-of.js';
import { LegalDateField } from '../../../shared/forms/LegalDateField.js';
import { useCommandForm } from '../../../shared/forms/use-command-form.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { NOTICE_CHANNELS, NOTICE_DRAFTS } from '../../../shared/meetings/notice-drafts.js';
import type { NoticeChannel } from '../../../shared/meetings/notice-drafts.js';
import { publishNoticeMutation } from '../operations/convening.js';
import { officeWords } from '../words/index.js';

interface Publication extends Record<string, unknown> {
  channel: NoticeChannel;
  whereKk: string;
  whereRu: string;
  publishedOn: string | null;
  proof: File | null;
}

function draftFor(channel: NoticeChannel, today: string): Publication {
  const { kk, ru } = NOTICE_DRAFTS[channel];
  return { channel, whereKk: kk, whereRu: ru, publishedOn: today, proof: null };
}

export interface PublishNoticeFormProps {
  readonly gatheringId: string;
  readonly territory: string;
  /** The channel it begins with: the next that has not told yet. */
  readonly first: NoticeChannel;
}

/** Where and when the notice was put up, with its proof. */
export function PublishNoticeForm({ gatheringId, territory, first }: PublishNoticeFormProps) {
  const { notice: words } = useWords(officeWords);
  const { chooseFile, channels } = useWords(sharedWords);
  const today = dateIn(new Date().toISOString());
  const publish = useCommand(publishNoticeMutation);
  const [upload, setUpload] = useState<Refused>();
  const filled = (text: string | null): string | null => (text?.trim() ? null : words.required);
  const { form, submit } = useCommandForm<Publication>(
    {
      initialValues: draftFor(first, today),
      validate: { whereKk: filled, whereRu: filled, publishedOn: filled },
    },
    publish.refused,
    async ({ channel, whereKk, whereRu, publishedOn, proof }) => {
      setUpload(undefined);
      try {
        const proofDocumentId = proof === null ? undefined : await uploadFile(territory, proof);
        await publish.give({
          gatheringId,
          channel,
          where: { kk: whereKk, ru: whereRu },
          publishedOn: publishedOn ?? today,
          ...(proofDocumentId !== undefined && { proofDocumentId }),
        });
      } catch (error) {
        if (!isFailure(error)) throw error;
        setUpload(refusedBy(error, error.reference));
      }
    },
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={words.channel}
            data={NOTICE_CHANNELS.map((value) => ({ value, label: channels[value] }))}
            value={form.values.channel}
            onChange={({ currentTarget: { value } }) => {
              form.setValues(draftFor(value as NoticeChannel, today));
            }}
          />
          <LegalDateField
            label={words.publishedOn}
            value={form.values.publishedOn}
            onChange={(date) => {
              form.setFieldValue('publishedOn', date);
            }}
            rules={[{ text: words.publishedRule }]}
            latest={today}
            required
            {...errorOf(form.errors['publishedOn'])}
          />
          <TextInput label={words.whereKk} lang="kk" required {...form.getInputProps('whereKk')} />
          <TextInput label={words.whereRu} lang="ru" required {...form.getInputProps('whereRu')} />
        </SimpleGrid>
        <FileInput
          label={words.proofFile}
          placeholder={chooseFile}
          accept="application/pdf,image/jpeg,image/png"
          value={form.values.proof}
          onChange={(file) => {
            form.setFieldValue('proof', file);
          }}
        />
        <RefusalNotice refused={publish.refused ?? upload} />
        <Group>
          <Button type="submit" loading={publish.pending}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
