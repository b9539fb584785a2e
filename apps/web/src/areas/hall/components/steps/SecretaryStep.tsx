import { useState } from 'react';
import { Stack, Text } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { electSecretaryMutation } from '../../operations/meeting-steps.js';
import { useHall } from '../../state/hall-context.js';
import { choicesOf } from '../../state/names.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { VoteForm } from '../../../../shared/hall/VoteForm.js';

/** By open vote of those present; again when the secretary has left. */
export function SecretaryStep() {
  const words = useWords(hallWords);
  const { gathering, participants } = useHall();
  const [memberId, setMemberId] = useState<string | null>(null);
  const { take, refused, pending } = useStep(electSecretaryMutation);
  const people = choicesOf(participants);
  const name = people.find(({ value }) => value === memberId)?.label ?? '';
  return (
    <Stack>
      <Text>{gathering.secretary ? words.secretaryLeft : words.secretaryRule}</Text>
      <PersonPicker
        label={words.proposedSecretary}
        people={people}
        value={memberId}
        onChange={setMemberId}
        required
      />
      {memberId !== null && (
        <VoteForm
          key={memberId}
          base={gathering.quorum.present}
          voters={people}
          question={`${words.secretaryQuestion} ${name}`}
          submitLabel={words.recordVote}
          pending={pending}
          onVote={(vote) => take({ memberId, vote })}
        />
      )}
      <RefusalNotice refused={refused} />
    </Stack>
  );
}
