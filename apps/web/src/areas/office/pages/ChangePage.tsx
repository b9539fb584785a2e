import {
  Group,
  Button,
  NativeSelect,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { ConfirmButton } from '../../../shared/components/ConfirmButton.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn, instantIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { errorOf } from '../../../shared/forms/error-of.js';
import { LegalDateField } from '../../../shared/forms/LegalDateField.js';
import { useCommandForm } from '../../../shared/forms/use-command-form.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { confidenceOf } from '../../../shared/law/LegalBasis.js';
import { meetingsQuery } from '../../../shared/meetings/operations.js';
import { meetingAddress, noticeAddress } from '../addresses.js';
import { DayWarnings } from '../components/DayWarnings.js';
import { earliestAfter } from '../components/convening.js';
import { MeetingMissing } from '../components/MeetingMissing.js';
import type { OfficeMeeting } from '../components/office-meeting.js';
import { cancelMutation, postponeMutation } from '../operations/convening.js';
import { officeMeetingQuery } from '../operations/meeting.js';
import { officeWords } from '../words/index.js';

const MOST = 50;
const REASONS = ['weather', 'mourning', 'harvest', 'other'] as const;

interface Change extends Record<string, unknown> {
  reason: (typeof REASONS)[number];
  explanation: string;
  day: string | null;
  time: string;
  placeKk: string;
  placeRu: string;
}

/** Postpones or cancels a gathering that has not begun. */
export function Component() {
  const { id = '' } = useParams();
  const { change: words, meeting: meetingWords } = useWords(officeWords);
  const format = useFormat();
  const language = useLanguage();
  const { separateGathering: meeting } = useAnswer(officeMeetingQuery, { id });
  if (!meeting) return <MeetingMissing />;
  return (
    <PageFrame
      title={words.title(inLanguage(meeting.sectionName, language))}
      lead={words.lead(format.dateTime(meeting.startsAt))}
      above={<BackLink to={meetingAddress(id)} label={meetingWords.backHere} />}
    >
      {meeting.status === 'convened' ? <ChangeForm meeting={meeting} /> : <Text>{words.over}</Text>}
    </PageFrame>
  );
}

/** The first day to postpone to: after the present one, and where nobody was told yet, after the days of notice. */
function firstDay({ startsAt, notices, norms }: OfficeMeeting, today: string): string {
  const days = Number(norms.find(({ id }) => id === 'separateGathering.noticeDays')?.value ?? 0);
  const later = earliestAfter(dateIn(startsAt), 1);
  const afterNotice = notices.length === 0 ? earliestAfter(today, days) : today;
  return later > afterNotice ? later : afterNotice;
}

function ChangeForm({ meeting }: { readonly meeting: OfficeMeeting }) {
  const { change: words, convene } = useWords(officeWords);
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const { id: gatheringId, revision: expectedRevision, startsAt, place, norms, notices } = meeting;
  const earliest = firstDay(meeting, dateIn(new Date().toISOString()));
  const { separateGatherings } = useAnswer(meetingsQuery, {
    territory: meeting.territory,
    status: 'convened',
    first: MOST,
  });
  const others = separateGatherings.edges.map(({ node }) => node).filter(({ id }) => id !== gatheringId);
  const [cancels, setCancels] = useState(false);
  const postpone = useCommand(postponeMutation);
  const cancel = useCommand(cancelMutation);
  const refused = cancels ? cancel.refused : postpone.refused;
  const filled = (text: string | null): string | null => (text?.trim() ? null : convene.required);
  const { form, submit } = useCommandForm<Change>(
    {
      initialValues: {
        reason: 'weather',
        explanation: '',
        day: earliest,
        time: format.time(startsAt),
        placeKk: place.kk,
        placeRu: place.ru,
      },
      validate: {
        explanation: (text, { reason }) => (reason === 'other' ? filled(text) : null),
        day: filled,
        time: filled,
        placeKk: filled,
        placeRu: filled,
      },
    },
    refused,
    async ({ day, time, placeKk, placeRu, ...values }) => {
      const done = await postpone.give({
        gatheringId,
        expectedRevision,
        ...reasonOf(values),
        startsAt: instantIn(day ?? earliest, time),
        place: { kk: placeKk, ru: placeRu },
      });
      if (done) await navigate(noticeAddress(gatheringId));
    },
  );
  const { reason, explanation, day, placeKk } = form.values;
  const norm = notices.length === 0 && norms.find(({ id }) => id === 'separateGathering.noticeDays');

  async function giveUp(): Promise<void> {
    if (form.validateField('explanation').hasError) return;
    const done = await cancel.give({ gatheringId, expectedRevision, ...reasonOf({ reason, explanation }) });
    if (done) await navigate(noticeAddress(gatheringId));
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Radio.Group
          label={words.what}
          value={cancels ? 'cancel' : 'postpone'}
          onChange={(value) => {
            setCancels(value === 'cancel');
          }}
        >
          <Group mt="xs">
            <Radio value="postpone" label={words.postpone} />
            <Radio value="cancel" label={words.cancel} />
          </Group>
        </Radio.Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={words.reason}
            data={REASONS.map((value) => ({ value, label: words.reasons[value] }))}
            {...form.getInputProps('reason')}
          />
          <Textarea
            label={words.explanation}
            description={words.explanationHint}
            required={reason === 'other'}
            {...form.getInputProps('explanation')}
          />
        </SimpleGrid>
        {!cancels && (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <LegalDateField
                label={words.newDay}
                value={day}
                onChange={(date) => {
                  form.setFieldValue('day', date);
                }}
                earliest={earliest}
                rules={[
                  { text: words.later },
                  ...(norm
                    ? [
                        {
                          text: convene.earliest(Number(norm.value), format.day(earliest)),
                          source: inLanguage(norm.cited, language),
                          confidence: confidenceOf(norm.confidence),
                        },
                      ]
                    : []),
                ]}
                required
                {...errorOf(form.errors['day'])}
              />
              <TextInput type="time" label={words.newTime} required {...form.getInputProps('time')} />
              <TextInput label={convene.placeKk} lang="kk" required {...form.getInputProps('placeKk')} />
              <TextInput label={convene.placeRu} lang="ru" required {...form.getInputProps('placeRu')} />
            </SimpleGrid>
            {day !== null && <DayWarnings day={day} placeKk={placeKk} others={others} />}
          </>
        )}
        <Text>{words.told}</Text>
        <RefusalNotice refused={refused} />
        <Group>
          {cancels ? (
            <ConfirmButton
              label={words.submitCancel}
              question={words.question}
              consequence={words.consequence}
              confirmLabel={words.submitCancel}
              color="red.9"
              loading={cancel.pending}
              onConfirm={giveUp}
            />
          ) : (
            <Button type="submit" loading={postpone.pending}>
              {words.submitPostpone}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function reasonOf({ reason, explanation }: Pick<Change, 'reason' | 'explanation'>) {
  return { reason, ...(explanation.trim() !== '' && { explanation: explanation.trim() }) };
}
