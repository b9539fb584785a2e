import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ResultOf } from '../../../../shared/api/graphql.js';
import { useAnswer } from '../../../../shared/api/use-answer.js';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn, instantIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { LegalDateField } from '../../../../shared/forms/LegalDateField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { confidenceOf } from '../../../../shared/law/LegalBasis.js';
import { normsInForceQuery } from '../../../../shared/law/operations.js';
import { sittingAddress } from '../../addresses.js';
import type { conveningQuery } from '../../operations/sitting.js';
import { conveneMutation } from '../../operations/sitting-steps.js';
import { assemblyWords } from '../../words/index.js';
import { AgendaFields, emptyItem, isComplete, itemInput } from '../AgendaFields.js';
import type { DraftItem } from '../AgendaFields.js';
import { BY_AKIM, ConvenerFields } from './ConvenerFields.js';

type Answer = ResultOf<typeof conveningQuery>;

const NOTICE_DAYS = 'assembly.noticeDays';

export function ConveneForm({
  assembly,
  competences,
  draft,
}: {
  readonly assembly: NonNullable<Answer['assembly']>;
  readonly competences: Answer['competences'];
  readonly draft: Answer['agendaDraft'];
}) {
  const { convening: words } = useWords(assemblyWords);
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const { norms } = useAnswer(normsInForceQuery, { territory: assembly.territory, on: today });
  const norm = norms.find(({ id }) => id === NOTICE_DAYS);
  const days = Number(norm?.value);
  const [convener, setConvener] = useState(BY_AKIM);
  const [noticeOn, setNoticeOn] = useState<string | null>(today);
  const [day, setDay] = useState<string | null>(() => after(today, days));
  const [time, setTime] = useState('11:00');
  const [place, setPlace] = useState({ kk: '', ru: '' });
  const [items, setItems] = useState(() => drafted(draft, competences));
  const { give, refused, pending } = useCommand(conveneMutation);
  const earliest = after(noticeOn ?? today, days);
  const isReady =
    noticeOn !== null && day !== null && items.length > 0 && items.every(isComplete) && place.kk !== '';

  async function convene(): Promise<void> {
    if (noticeOn === null || day === null) return;
    const done = await give({
      assemblyId: assembly.id,
      ...(convener.byMembers && {
        initiators: [...convener.initiators],
        ...(convener.signatures !== undefined && { signaturesDocumentId: convener.signatures }),
      }),
      place,
      startsAt: instantIn(day, time),
      noticeOn,
      agenda: items.map(itemInput),
    });
    if (done) await navigate(sittingAddress(done.meeting.id));
  }

  return (
    <Stack>
      <ConvenerFields assembly={assembly} convener={convener} onChange={setConvener} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LegalDateField
          label={words.noticeOn}
          value={noticeOn}
          onChange={(date) => {
            setNoticeOn(date);
            if (date !== null && (day === null || day < after(date, days))) setDay(after(date, days));
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
      <AgendaFields items={items} competences={competences} onChange={setItems} />
      <RefusalNotice refused={refused} />
      <Group>
        <Button size="md" disabled={!isReady} loading={pending} onClick={() => void convene()}>
          {words.submit}
        </Button>
      </Group>
    </Stack>
  );
}

/** The first day on which a sitting may be held whose notice is published that day. */
function after(noticeOn: string, days: number): string {
  const day = new Date(`${noticeOn}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** What earlier decisions ask for; else one item to be written. */
function drafted(draft: Answer['agendaDraft'], [first]: Answer['competences']): readonly DraftItem[] {
  const asked = draft.map(({ competence, title, repeats }, index) => ({
    key: String(index),
    competence,
    ...title,
    secret: false,
    repeats,
  }));
  return asked.length === 0 && first ? [emptyItem(first.code)] : asked;
}
