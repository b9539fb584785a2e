import { useState } from 'react';
import { Accordion, Button, Stack, Text, Textarea } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import type { Choice } from '../../../../shared/people/names.js';
import { recusalMutation } from '../../operations/sitting-steps.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

/** A member with an interest of their own says so before the vote. */
export function RecusalForm({
  itemId,
  voters,
}: {
  readonly itemId: string;
  readonly voters: readonly Choice[];
}) {
  const words = useSittingWords();
  const [memberId, setMemberId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { take, refused, pending } = useStep(recusalMutation);

  async function recuse(): Promise<void> {
    if (memberId === null || !(await take({ itemId, memberId, reason }))) return;
    setMemberId(null);
    setReason('');
  }

  return (
    <Accordion variant="separated" order={3}>
      <Accordion.Item value="recusal">
        <Accordion.Control>{words.recusal}</Accordion.Control>
        <Accordion.Panel>
          <Stack>
            <Text>{words.recusalLead}</Text>
            <PersonPicker
              label={words.whoRecuses}
              people={voters}
              value={memberId}
              onChange={setMemberId}
              required
            />
            <Textarea
              label={words.recusalReason}
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
                onClick={() => void recuse()}
              >
                {words.recuse}
              </Button>
            </div>
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
