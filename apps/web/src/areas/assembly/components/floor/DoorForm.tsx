import { useState } from 'react';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { Choice } from '../../../../shared/people/names.js';
import { ResidentPicker } from '../../../../shared/people/ResidentPicker.js';
import { registerMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { gatheringWords } from '../../words/index.js';

/** A resident who comes to the gathering is found by name and registered. */
export function DoorForm() {
  const { door: words } = useWords(gatheringWords);
  const { territory, startsAt } = useSitting();
  const [who, setWho] = useState<Choice | null>(null);
  const [identitySeen, setSeen] = useState(true);
  const [registered, setRegistered] = useState('');
  const { take, refused, pending } = useStep(registerMutation);

  async function register(): Promise<void> {
    if (!who) return;
    const done = await take({ memberId: who.value, identitySeen });
    setRegistered(done ? who.label : '');
    if (done) setWho(null);
  }

  return (
    <Stack mb="md">
      <ResidentPicker
        territory={territory}
        on={dateIn(startsAt)}
        label={words.find}
        description={words.hint}
        value={who}
        onChange={setWho}
      />
      <Checkbox
        label={words.identity}
        checked={identitySeen}
        onChange={({ currentTarget: { checked } }) => {
          setSeen(checked);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <Button disabled={!who} loading={pending} onClick={() => void register()}>
          {words.register}
        </Button>
      </div>
      <Text role="status">{registered !== '' && words.registered(registered.split(',')[0] ?? '')}</Text>
    </Stack>
  );
}
