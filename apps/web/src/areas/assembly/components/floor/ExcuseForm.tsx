import { useState } from 'react';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { excuseMutation } from '../../operations/sitting-steps.js';
import { useMembers } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

/** A member who said why they cannot come. */
export function ExcuseForm() {
  const { record, floor } = useSittingWords();
  const words = record.excuse;
  const [memberId, setMember] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isRecorded, setRecorded] = useState(false);
  const { take, refused, pending } = useStep(excuseMutation);

  async function excuse(): Promise<void> {
    if (memberId === null) return;
    const done = await take({ memberId, reason });
    setRecorded(done !== undefined);
    if (!done) return;
    setMember(null);
    setReason('');
  }

  return (
    <Stack>
      <Text>{words.lead}</Text>
      <PersonPicker
        label={words.who}
        people={useMembers('absent')}
        value={memberId}
        onChange={setMember}
        required
      />
      <Textarea
        label={words.reason}
        required
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget: { value } }) => {
          setReason(value);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <Button
          disabled={memberId === null || reason.trim() === ''}
          loading={pending}
          onClick={() => void excuse()}
        >
          {words.submit}
        </Button>
      </div>
      <Text role="status">{isRecorded && floor.recorded}</Text>
    </Stack>
  );
}
