import { useState } from 'react';
import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import styles from '../../../../shared/hall/StepCard.module.css';
import { useWords } from '../../../../shared/i18n/words.js';
import { NoticeText, PosterLink } from '../../../../shared/meetings/NoticeText.js';
import { NOTICE_CHANNELS, NOTICE_DRAFTS } from '../../../../shared/meetings/notice-drafts.js';
import type { NoticeChannel } from '../../../../shared/meetings/notice-drafts.js';
import { sittingNoticePaper } from '../../../../shared/sittings/addresses.js';
import { noticeMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

interface Notice extends Record<string, unknown> {
  readonly where: { readonly kk: string; readonly ru: string };
  readonly publishedOn: string;
}

/** Where and when the notice was published; the first has to be in time. */
export function NoticeStep() {
  const { notice: words } = useSittingWords();
  const { channels } = useWords(sharedWords);
  const format = useFormat();
  const { id, notices, territory, noticeOn } = useSitting();
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [channel, setChannel] = useState<NoticeChannel>('poster');
  const [proofDocumentId, setProof] = useState<string>();
  const { take, refused, pending } = useStep(noticeMutation);
  const { form, submit } = useCommandForm<Notice>(
    { initialValues: { where: { ...NOTICE_DRAFTS.poster }, publishedOn: today } },
    refused,
    async (notice) => {
      await take({ ...notice, channel, ...(proofDocumentId !== undefined && { proofDocumentId }) });
    },
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{words.due(format.day(noticeOn))}</Text>
        <NoticeText paper={sittingNoticePaper(id)} revision={notices} />
        <PosterLink paper={sittingNoticePaper(id)} />
        <NativeSelect
          label={words.channel}
          value={channel}
          onChange={({ currentTarget: { value } }) => {
            setChannel(value as NoticeChannel);
            form.setFieldValue('where', { ...NOTICE_DRAFTS[value as NoticeChannel] });
          }}
          data={NOTICE_CHANNELS.map((value) => ({ value, label: channels[value] }))}
        />
        <div className={styles['fields']}>
          <TextInput label={words.whereKk} lang="kk" required {...form.getInputProps('where.kk')} />
          <TextInput label={words.whereRu} lang="ru" required {...form.getInputProps('where.ru')} />
          <TextInput type="date" label={words.publishedOn} required {...form.getInputProps('publishedOn')} />
        </div>
        <ScanField territory={territory} label={words.proof} onKept={setProof} />
        <RefusalNotice refused={refused} shownFields={['where.kk', 'where.ru', 'publishedOn']} />
        <div>
          <Button type="submit" size="md" loading={pending}>
            {words.submit}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
