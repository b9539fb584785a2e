import { SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { Facts } from '../../../shared/components/Facts.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { errorOf } from '../../../shared/forms/error-of.js';
import { LegalDateField } from '../../../shared/forms/LegalDateField.js';
import { useWords } from '../../../shared/i18n/words.js';
import { officeWords } from '../words/index.js';
import type { Convening, ConveningDraft } from './convening.js';

/** Last step: the akim's order, and everything once more before it is done. */
export function OrderStep({
  form,
  draft,
}: {
  readonly form: UseFormReturnType<Convening>;
  readonly draft: ConveningDraft;
}) {
  const { convene: words } = useWords(officeWords);
  const format = useFormat();
  const { orderDate, day, time, noticeOn, placeKk, placeRu, agenda } = form.values;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={words.orderNumber} required {...form.getInputProps('orderNumber')} />
        <LegalDateField
          label={words.orderDate}
          value={orderDate}
          onChange={(date) => {
            form.setFieldValue('orderDate', date);
          }}
          rules={[{ text: words.orderRule }]}
          latest={draft.noticeOn}
          {...(draft.maslikhatDecision && { earliest: draft.maslikhatDecision.date })}
          required
          {...errorOf(form.errors['orderDate'])}
        />
      </SimpleGrid>
      <Title order={2}>{words.check}</Title>
      <Facts
        facts={[
          [words.when, `${format.day(day ?? '')}, ${time}`],
          [words.where, <Bilingual key="place" text={{ kk: placeKk, ru: placeRu }} />],
          [
            words.agenda,
            <ol key="agenda">
              {agenda.map((item) => (
                <li key={item.key}>
                  <Bilingual text={item} />
                </li>
              ))}
            </ol>,
          ],
          [words.notice, format.day(noticeOn ?? '')],
        ]}
      />
    </Stack>
  );
}
