import { useState } from 'react';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { unavailableMutation } from '../../operations/minutes-steps.js';
import { useHall } from '../../state/hall-context.js';
import { fullName } from '../../../../shared/people/names.js';
import { choicesOf } from '../../state/names.js';
import { useOfficeHolders } from '../../state/use-name-of.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';

const REASONS = ['refused', 'ill', 'deceased', 'other'] as const;

/** A signer refuses or is ill: that is recorded, and who signs instead; the frozen norm says who may. */
export function Unavailable({ part }: { readonly part: 'chair' | 'secretary' }) {
  const words = useWords(hallWords);
  const { gathering, participants } = useHall();
  const holders = useOfficeHolders(dateIn(gathering.startsAt));
  const [opened, { toggle }] = useDisclosure(false);
  const [reason, setReason] = useState<(typeof REASONS)[number]>('ill');
  const [substitute, setSubstitute] = useState<string | null>(null);
  const { take, refused, pending } = useStep(unavailableMutation);
  const people = [
    ...holders.map(({ personId, name }) => ({ value: personId, label: fullName(name) })),
    ...choicesOf(participants),
  ];
  return (
    <div>
      <Button variant="subtle" size="compact-md" aria-expanded={opened} onClick={toggle}>
        {words.minutes.cannotSign}
      </Button>
      {opened && (
        <Stack mt="sm">
          <NativeSelect
            label={words.minutes.reason}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value as typeof reason);
            }}
            data={REASONS.map((value) => ({ value, label: words.minutes.reasons[value] }))}
          />
          <PersonPicker
            label={words.minutes.whoInstead}
            people={people}
            value={substitute}
            onChange={setSubstitute}
          />
          <div>
            <ConfirmButton
              label={words.minutes.recordUnavailable}
              question={words.minutes.unavailableQuestion}
              consequence={words.minutes.unavailableConsequence}
              disabled={substitute === null}
              loading={pending}
              onConfirm={async () => {
                if (substitute !== null) await take({ part, reason, substitute });
              }}
            />
          </div>
          <RefusalNotice refused={refused} />
        </Stack>
      )}
    </div>
  );
}
