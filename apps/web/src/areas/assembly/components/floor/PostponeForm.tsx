import { useState } from 'react';
import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn, instantIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { LegalDateField } from '../../../../shared/forms/LegalDateField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../../shared/i18n/words.js';
import { confidenceOf } from '../../../../shared/law/LegalBasis.js';
import { postponeMutation } from '../../operations/sitting-steps.js';
import { daysAfter } from '../../state/days.js';
import { frozenNorm } from '../../state/norm.js';
import { useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { groundInput, isGrounded, NO_GROUND, ReasonFields } from './ReasonFields.js';

/** To a later day, with its reason; the days of notice are those of the norm that was frozen when it was convened. */
export function PostponeForm() {
  const { convening, record } = useSittingWords();
  const words = record.postpone;
  const format = useFormat();
  const language = useLanguage();
  const sitting = useSitting();
  const norm = frozenNorm(sitting, `${sitting.body}.noticeDays`);
  const days = Number(norm?.value);
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [ground, setGround] = useState(NO_GROUND);
  const [noticeOn, setNoticeOn] = useState<string | null>(today);
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState(() => format.time(sitting.startsAt));
  const [place, setPlace] = useState({ kk: sitting.place.kk, ru: sitting.place.ru });
  const [isPut, setPut] = useState(false);
  const { take, refused, pending } = useStep(postponeMutation);
  const planned = dateIn(sitting.startsAt);
  const announced = daysAfter(noticeOn ?? today, days);
  const earliest = announced < planned ? planned : announced;
  const isWritten = place.kk.trim() !== '' && place.ru.trim() !== '' && time !== '';

  async function postpone(): Promise<void> {
    if (noticeOn === null || day === null) return;
    const done = await take({ ...groundInput(ground), place, startsAt: instantIn(day, time), noticeOn });
    setPut(done !== undefined);
    if (!done) return;
    setDay(null);
    setGround(NO_GROUND);
  }

  return (
    <Stack>
      <Text>{words.lead}</Text>
      <ReasonFields ground={ground} onChange={setGround} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LegalDateField
          label={convening.noticeOn}
          value={noticeOn}
          onChange={setNoticeOn}
          rules={[{ text: convening.noticeRule }]}
          earliest={today}
          required
        />
        <LegalDateField
          label={words.day}
          value={day}
          onChange={setDay}
          rules={[
            {
              text: convening.earliest(format.number(days), format.day(announced)),
              ...(norm && {
                source: inLanguage(norm.cited, language),
                confidence: confidenceOf(norm.confidence),
              }),
            },
            { text: words.later(format.dateTime(sitting.startsAt)) },
          ]}
          earliest={earliest}
          required
        />
        {(['kk', 'ru'] as const).map((written) => (
          <TextInput
            key={written}
            label={written === 'kk' ? convening.placeKk : convening.placeRu}
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
          label={convening.time}
          required
          value={time}
          onChange={({ currentTarget: { value } }) => {
            setTime(value);
          }}
        />
      </SimpleGrid>
      <RefusalNotice refused={refused} />
      <div>
        <ConfirmButton
          label={words.submit}
          question={words.question}
          consequence={words.consequence}
          loading={pending}
          disabled={!isWritten || !isGrounded(ground) || noticeOn === null || day === null}
          onConfirm={postpone}
        />
      </div>
      <Text role="status">{isPut && words.done}</Text>
    </Stack>
  );
}
