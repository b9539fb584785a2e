import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../../shared/i18n/words.js';
import { StillWhile } from '../../../../shared/forms/StillWhile.js';
import { dissentMutation, speechMutation } from '../../operations/sitting-steps.js';
import { useMembers, useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

/** A member, an invitee or who opened it speaks to an item. */
export function SpeechForm() {
  const { floor: words } = useSittingWords();
  const { openerId, invitees } = useSitting();
  const speakers = [
    ...(openerId === null ? [] : [{ value: openerId, label: words.opener }]),
    ...useMembers('present', 'left'),
    ...invitees.map(({ id, kind }, place) => ({
      value: id,
      label: `${words.invitee} ${String(place + 1)} (${words.kinds[kind]})`,
    })),
  ];
  const { take, refused, pending } = useStep(speechMutation);
  return (
    <SpokenForm
      who={words.speaker}
      people={speakers}
      what={words.speechText}
      submit={words.recordSpeech}
      pending={pending}
      refusal={<RefusalNotice refused={refused} />}
      onRecord={(speaker, itemId, text) => take({ speaker, itemId, text })}
    />
  );
}

/** A member's dissenting opinion on an item, for the minutes. */
export function DissentForm() {
  const { floor: words } = useSittingWords();
  const { take, refused, pending } = useStep(dissentMutation);
  return (
    <SpokenForm
      who={words.whoDissents}
      people={useMembers('present', 'left')}
      what={words.dissentText}
      submit={words.recordDissent}
      pending={pending}
      refusal={<RefusalNotice refused={refused} />}
      onRecord={(memberId, itemId, text) => take({ memberId, itemId, text })}
    />
  );
}

function SpokenForm({
  who,
  people,
  what,
  submit,
  pending,
  refusal,
  onRecord,
}: {
  readonly who: string;
  readonly people: ReturnType<typeof useMembers>;
  readonly what: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly refusal: ReactNode;
  readonly onRecord: (person: string, itemId: string, text: string) => Promise<object | undefined>;
}) {
  const { floor: words } = useSittingWords();
  const language = useLanguage();
  const items = useSitting().agenda.filter(({ withdrawn }) => !withdrawn);
  const [itemId, setItem] = useState(items[0]?.id ?? '');
  const [person, setPerson] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isRecorded, setRecorded] = useState(false);

  async function record(): Promise<void> {
    if (person === null) return;
    const done = await onRecord(person, itemId, text);
    setRecorded(done !== undefined);
    if (done) setText('');
  }

  return (
    <Stack>
      <StillWhile pending={pending}>
        <NativeSelect
          label={words.item}
          value={itemId}
          onChange={({ currentTarget: { value } }) => {
            setItem(value);
          }}
          data={items.map(({ id, title }, place) => ({
            value: id,
            label: `${String(place + 1)}. ${inLanguage(title, language)}`,
          }))}
        />
        <PersonPicker label={who} people={people} value={person} onChange={setPerson} required />
        <Textarea
          label={what}
          required
          autosize
          minRows={3}
          maxLength={20_000}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
          }}
        />
      </StillWhile>
      {refusal}
      <div>
        <Button
          disabled={person === null || text.trim() === ''}
          loading={pending}
          onClick={() => void record()}
        >
          {submit}
        </Button>
      </div>
      <Text role="status">{isRecorded && words.recorded}</Text>
    </Stack>
  );
}
