import { useState } from 'react';
import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { inviteeMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

const KINDS = ['deputy', 'expert', 'press', 'notRegisteredHere', 'minor', 'other'] as const;

/** Deputies, experts, media: they speak and do not vote. */
export function InviteeForm() {
  const { floor: words } = useSittingWords();
  const format = useFormat();
  const { invitees } = useSitting();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('deputy');
  const [name, setName] = useState('');
  const { take, refused, pending } = useStep(inviteeMutation);

  async function register(): Promise<void> {
    if (await take({ kind, name })) setName('');
  }

  return (
    <Stack>
      <Text>{words.inviteeLead}</Text>
      <NativeSelect
        label={words.inviteeKind}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          setKind(value as typeof kind);
        }}
        data={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextInput
        label={words.inviteeName}
        required
        maxLength={200}
        value={name}
        onChange={({ currentTarget: { value } }) => {
          setName(value);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <Button disabled={name.trim() === ''} loading={pending} onClick={() => void register()}>
          {words.registerInvitee}
        </Button>
      </div>
      <Text role="status">{invitees.length > 0 && words.invitees(format.number(invitees.length))}</Text>
    </Stack>
  );
}
