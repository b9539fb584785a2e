import { useState } from 'react';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { Choice } from '../../../../shared/people/names.js';
import { exitMutation } from '../../operations/seat-steps.js';
import { seatsWords } from '../../words/seats.js';

const REASONS = ['resigned', 'movedAway', 'deceased', 'byLaw', 'other'] as const;

/** A member leaves before the end of the term: the seat is vacant from the next day on. */
export function ExitForm({
  assemblyId,
  members,
  onRecorded,
}: {
  readonly assemblyId: string;
  readonly members: readonly Choice[];
  readonly onRecorded: () => void;
}) {
  const { exit: words } = useWords(seatsWords);
  const [memberId, setMember] = useState<string | null>(null);
  const [reason, setReason] = useState<(typeof REASONS)[number]>('resigned');
  const [leftOn, setDay] = useState(() => dateIn(new Date().toISOString()));
  const { give, refused, pending } = useCommand(exitMutation);

  async function record(): Promise<void> {
    if (memberId === null || !(await give({ assemblyId, memberId, leftOn, reason }))) return;
    setMember(null);
    onRecorded();
  }

  return (
    <Stack>
      <PersonPicker label={words.who} people={members} value={memberId} onChange={setMember} required />
      <NativeSelect
        label={words.reason}
        value={reason}
        onChange={({ currentTarget: { value } }) => {
          setReason(value as typeof reason);
        }}
        data={REASONS.map((value) => ({ value, label: words.reasons[value] }))}
      />
      <TextInput
        type="date"
        label={words.leftOn}
        required
        value={leftOn}
        onChange={({ currentTarget: { value } }) => {
          setDay(value);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <ConfirmButton
          label={words.submit}
          question={words.question}
          consequence={words.consequence}
          loading={pending}
          disabled={memberId === null || leftOn === ''}
          onConfirm={record}
        />
      </div>
    </Stack>
  );
}
