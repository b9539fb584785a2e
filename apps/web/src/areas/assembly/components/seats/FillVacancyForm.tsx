import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { Choice } from '../../../../shared/people/names.js';
import { ResidentPicker } from '../../../../shared/people/ResidentPicker.js';
import { fillVacancyMutation } from '../../operations/seat-steps.js';
import { seatsWords } from '../../words/seats.js';

/** A vacant seat filled by a gathering that was not held here: by its decision and its minutes. */
export function FillVacancyForm({
  assemblyId,
  territory,
  onFilled,
}: {
  readonly assemblyId: string;
  readonly territory: string;
  readonly onFilled: () => void;
}) {
  const { fill: words } = useWords(seatsWords);
  const [who, setWho] = useState<Choice | null>(null);
  const [decision, setDecision] = useState(() => ({ number: '', date: dateIn(new Date().toISOString()) }));
  const [minutesDocumentId, setMinutes] = useState<string>();
  const { give, refused, pending } = useCommand(fillVacancyMutation);

  async function fill(): Promise<void> {
    if (!who || minutesDocumentId === undefined) return;
    const source = { decision, minutesDocumentId };
    if (!(await give({ assemblyId, member: { memberId: who.value }, source }))) return;
    setWho(null);
    onFilled();
  }

  return (
    <Stack>
      <Text>{words.lead}</Text>
      <ResidentPicker
        territory={territory}
        on={decision.date}
        label={words.who}
        value={who}
        onChange={setWho}
        required
      />
      <TextInput
        label={words.number}
        required
        maxLength={50}
        value={decision.number}
        onChange={({ currentTarget: { value } }) => {
          setDecision({ ...decision, number: value });
        }}
      />
      <TextInput
        type="date"
        label={words.date}
        required
        value={decision.date}
        onChange={({ currentTarget: { value } }) => {
          setDecision({ ...decision, date: value });
        }}
      />
      <ScanField territory={territory} label={words.minutes} required onKept={setMinutes} />
      <RefusalNotice refused={refused} />
      <div>
        <Button
          disabled={
            !who || decision.number.trim() === '' || decision.date === '' || minutesDocumentId === undefined
          }
          loading={pending}
          onClick={() => void fill()}
        >
          {words.submit}
        </Button>
      </div>
    </Stack>
  );
}
