import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useAnswer } from '../../../../shared/api/use-answer.js';
import { dateIn, instantIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { LegalDateField } from '../../../../shared/forms/LegalDateField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../../shared/i18n/words.js';
import { confidenceOf } from '../../../../shared/law/LegalBasis.js';
import { normsInForceQuery } from '../../../../shared/law/operations.js';
import { daysAfter } from '../../state/days.js';
import type { Competence } from '../../state/types.js';
import type { AssemblyWords } from '../../words/kk.js';
import { AgendaFields, emptyItem, isComplete, itemInput } from '../AgendaFields.js';
import type { DraftItem } from '../AgendaFields.js';

/** What every sitting is convened with. */
export interface Convened {
  readonly place: { readonly kk: string; readonly ru: string };
  readonly startsAt: string;
  readonly noticeOn: string;
  readonly agenda: ReturnType<typeof itemInput>[];
}

/** An item that is on the agenda to begin with. */
export type AskedItem = Pick<DraftItem, 'competence' | 'repeats'> & {
  readonly title: { readonly kk: string; readonly ru: string };
};

/** Day of the notice, day, hour, place and agenda; the earliest day that the norm allows is offered. */
export function ConveningForm({
  territory,
  noticeNorm,
  words: { convening: words, items: itemWords },
  competences,
  draft,
  place: former = { kk: '', ru: '' },
  pending,
  above,
  refusal,
  isReady = true,
  onConvene,
}: {
  readonly territory: string;
  /** Name of the norm with the days between notice and sitting. */
  readonly noticeNorm: string;
  readonly words: Pick<AssemblyWords, 'convening' | 'items'>;
  readonly competences: readonly Competence[];
  readonly draft: readonly AskedItem[];
  /** Where the former sitting was to be that is convened again. */
  readonly place?: Convened['place'] | undefined;
  readonly pending: boolean;
  /** Who convenes, whom. */
  readonly above: ReactNode;
  readonly refusal: ReactNode;
  /** What stands above is filled in. */
  readonly isReady?: boolean;
  readonly onConvene: (convened: Convened) => Promise<void>;
}) {
  const format = useFormat();
  const language = useLanguage();
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const { norms } = useAnswer(normsInForceQuery, { territory, on: today });
  const norm = norms.find(({ id }) => id === noticeNorm);
  const days = Number(norm?.value);
  const [noticeOn, setNoticeOn] = useState<string | null>(today);
  const [day, setDay] = useState<string | null>(() => daysAfter(today, days));
  const [time, setTime] = useState('11:00');
  const [place, setPlace] = useState({ kk: former.kk, ru: former.ru });
  const [items, setItems] = useState(() => drafted(draft, competences));
  const earliest = daysAfter(noticeOn ?? today, days);
  const isFilled = items.length > 0 && items.every(isComplete) && place.kk !== '' && place.ru !== '';

  async function convene(): Promise<void> {
    if (noticeOn === null || day === null) return;
    await onConvene({ place, startsAt: instantIn(day, time), noticeOn, agenda: items.map(itemInput) });
  }

  return (
    <Stack>
      {above}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LegalDateField
          label={words.noticeOn}
          value={noticeOn}
          onChange={(date) => {
            setNoticeOn(date);
            if (date !== null && (day === null || day < daysAfter(date, days))) setDay(daysAfter(date, days));
          }}
          rules={[{ text: words.noticeRule }]}
          earliest={today}
          required
        />
        <LegalDateField
          label={words.day}
          value={day}
          onChange={setDay}
          rules={[
            {
              text: words.earliest(format.number(days), format.day(earliest)),
              ...(norm && {
                source: inLanguage(norm.cited, language),
                confidence: confidenceOf(norm.confidence),
              }),
            },
          ]}
          earliest={earliest}
          required
        />
        {(['kk', 'ru'] as const).map((written) => (
          <TextInput
            key={written}
            label={written === 'kk' ? words.placeKk : words.placeRu}
            lang={written}
            maxLength={500}
            required
            value={place[written]}
            onChange={({ currentTarget: { value } }) => {
              setPlace({ ...place, [written]: value });
            }}
          />
        ))}
        <TextInput
          type="time"
          label={words.time}
          required
          value={time}
          onChange={({ currentTarget: { value } }) => {
            setTime(value);
          }}
        />
      </SimpleGrid>
      <AgendaFields words={itemWords} items={items} competences={competences} onChange={setItems} />
      {refusal}
      <Group>
        <Button
          size="md"
          disabled={!isReady || !isFilled || noticeOn === null || day === null}
          loading={pending}
          onClick={() => void convene()}
        >
          {words.submit}
        </Button>
      </Group>
    </Stack>
  );
}

/** What is asked for to begin with; else one item to be written. */
function drafted(draft: readonly AskedItem[], [first]: readonly Competence[]): readonly DraftItem[] {
  const asked = draft.map(({ competence, title, repeats }, index) => ({
    key: String(index),
    competence,
    ...title,
    secret: false,
    repeats,
  }));
  return asked.length === 0 && first ? [emptyItem(first.code)] : asked;
}
