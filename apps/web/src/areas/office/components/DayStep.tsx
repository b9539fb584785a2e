import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useFormat } from '../../../shared/format/use-format.js';
import { LegalDateField } from '../../../shared/forms/LegalDateField.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { confidenceOf } from '../../../shared/law/LegalBasis.js';
import { officeWords } from '../words/index.js';
import { earliestAfter } from './convening.js';
import type { Convening, ConveningDraft } from './convening.js';
import { DayWarnings } from './DayWarnings.js';
import { errorOf } from '../../../shared/forms/error-of.js';

export interface NoticeNorm {
  readonly cited: { readonly kk: string; readonly ru: string };
  readonly confidence: string;
}

/** First step: when the notice goes out and when the gathering is. */
export function DayStep({
  form,
  draft,
  norm,
}: {
  readonly form: UseFormReturnType<Convening>;
  readonly draft: ConveningDraft;
  readonly norm: NoticeNorm | undefined;
}) {
  const { convene: words } = useWords(officeWords);
  const format = useFormat();
  const language = useLanguage();
  const { noticeOn, day, placeKk } = form.values;
  const earliest = earliestAfter(noticeOn ?? draft.noticeOn, draft.noticeDays);
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LegalDateField
          label={words.noticeOn}
          value={noticeOn}
          onChange={(date) => {
            form.setFieldValue('noticeOn', date);
            const first = date === null ? null : earliestAfter(date, draft.noticeDays);
            if (first !== null && (day === null || day < first)) form.setFieldValue('day', first);
          }}
          rules={[{ text: words.noticeRule }]}
          earliest={draft.noticeOn}
          required
          {...errorOf(form.errors['noticeOn'])}
        />
        <LegalDateField
          label={words.day}
          value={day}
          onChange={(date) => {
            form.setFieldValue('day', date);
          }}
          rules={[
            {
              text: words.earliest(draft.noticeDays, format.day(earliest)),
              ...(norm && {
                source: inLanguage(norm.cited, language),
                confidence: confidenceOf(norm.confidence),
              }),
            },
          ]}
          earliest={earliest}
          required
          {...errorOf(form.errors['day'])}
        />
      </SimpleGrid>
      <TextInput type="time" label={words.time} maw="12rem" required {...form.getInputProps('time')} />
      {day !== null && <DayWarnings day={day} placeKk={placeKk} others={draft.others} />}
    </Stack>
  );
}
