import { useState } from 'react';
import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { dissentMutation, speechMutation } from '../../operations/floor-steps.js';
import { useHall } from '../../state/hall-context.js';
import { choicesOf } from '../../state/names.js';
import type { Choice } from '../../../../shared/people/names.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { StillWhile } from '../../../../shared/forms/StillWhile.js';

/** Whoever took part, still here or gone. */
function useEverybody(): Choice[] {
  const { participants } = useHall();
  return [...choicesOf(participants), ...choicesOf(participants, 'left')];
}

export function SpeechForm() {
  const words = useWords(hallWords);
  const language = useLanguage();
  const { gathering } = useHall();
  const { agenda, guests, proceedings } = gathering;
  const chairId = proceedings.chair?.personId;
  const speakers = [
    ...(chairId === undefined ? [] : [{ value: chairId, label: words.floor.chairSpeaks }]),
    ...useEverybody(),
    ...guests.map(({ id }, place) => ({ value: id, label: `${words.floor.guest} ${String(place + 1)}` })),
  ];
  const [agendaItem, setAgendaItem] = useState(agenda.length);
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [text, setText] = useState('');
  const { take, refused, pending } = useStep(speechMutation);

  async function record(): Promise<void> {
    if (speaker === null) return;
    const done = await take({ speaker, agendaItem, text });
    if (done) setText('');
  }

  return (
    <Stack>
      <StillWhile pending={pending}>
        <NativeSelect
          label={words.floor.agendaItem}
          value={String(agendaItem)}
          onChange={(event) => {
            setAgendaItem(Number(event.currentTarget.value));
          }}
          data={agenda.map((item, place) => ({
            value: String(place + 1),
            label: `${String(place + 1)}. ${inLanguage(item, language)}`,
          }))}
        />
        <PersonPicker
          label={words.floor.speaker}
          people={speakers}
          value={speaker}
          onChange={setSpeaker}
          required
        />
        <Spoken label={words.floor.speechText} text={text} onChange={setText} />
      </StillWhile>
      <RefusalNotice refused={refused} />
      <div>
        <Button
          disabled={speaker === null || text.trim() === ''}
          loading={pending}
          onClick={() => void record()}
        >
          {words.floor.recordSpeech}
        </Button>
      </div>
    </Stack>
  );
}

export function DissentForm() {
  const words = useWords(hallWords);
  const people = useEverybody();
  const [memberId, setMemberId] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isRecorded, setRecorded] = useState(false);
  const { take, refused, pending } = useStep(dissentMutation);

  async function record(): Promise<void> {
    if (memberId === null) return;
    const done = await take({ memberId, text });
    setRecorded(done !== undefined);
    if (done) setText('');
  }

  return (
    <Stack>
      <StillWhile pending={pending}>
        <PersonPicker
          label={words.floor.whoDissents}
          people={people}
          value={memberId}
          onChange={setMemberId}
          required
        />
        <Spoken label={words.floor.dissentText} text={text} onChange={setText} />
      </StillWhile>
      <RefusalNotice refused={refused} />
      <div>
        <Button
          disabled={memberId === null || text.trim() === ''}
          loading={pending}
          onClick={() => void record()}
        >
          {words.floor.recordDissent}
        </Button>
      </div>
      <Text role="status">{isRecorded && words.floor.recorded}</Text>
    </Stack>
  );
}

function Spoken({
  label,
  text,
  onChange,
}: {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <Textarea
      label={label}
      required
      autosize
      minRows={3}
      maxLength={20_000}
      value={text}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
