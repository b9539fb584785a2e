import { useState } from 'react';
import { Stack, Text } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { VoteForm } from '../../../../shared/hall/VoteForm.js';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { electMutation } from '../../operations/sitting-steps.js';
import { useMembers, useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

/** Chair and secretary are two of the members, each by open vote; an absent one is replaced. */
export function ElectStep({ part }: { readonly part: 'chair' | 'secretary' }) {
  const words = useSittingWords();
  const { recordVote } = useWords(sharedHallWords);
  const { chair, secretary, quorum } = useSitting();
  const [memberId, setMemberId] = useState<string | null>(null);
  const { take, refused, pending } = useStep(electMutation);
  const voters = useMembers('present');
  const other = part === 'chair' ? secretary : chair;
  return (
    <Stack>
      <Text>{words.electRule[part]}</Text>
      <PersonPicker
        label={words.proposed[part]}
        people={voters.filter(({ value }) => value !== other?.id)}
        value={memberId}
        onChange={setMemberId}
        required
      />
      {memberId !== null && (
        <VoteForm
          key={memberId}
          base={quorum.present}
          voters={voters}
          question={`${words.electQuestion} ${voters.find(({ value }) => value === memberId)?.label ?? ''}`}
          submitLabel={recordVote}
          pending={pending}
          onVote={(vote) => take({ part, memberId, vote })}
        />
      )}
      <RefusalNotice refused={refused} />
    </Stack>
  );
}
