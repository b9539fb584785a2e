import { useState } from 'react';
import { Stack } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { cancelMutation } from '../../operations/sitting-steps.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { groundInput, isGrounded, NO_GROUND, ReasonFields } from './ReasonFields.js';

/** There will be no sitting: with its reason, for good. */
export function CancelForm() {
  const words = useSittingWords();
  const [ground, setGround] = useState(NO_GROUND);
  const { take, refused, pending } = useStep(cancelMutation);
  return (
    <Stack>
      <ReasonFields ground={ground} onChange={setGround} />
      <RefusalNotice refused={refused} />
      <div>
        <ConfirmButton
          variant="outline"
          color="red.9"
          label={words.cancel}
          question={words.cancelQuestion}
          consequence={words.cancelConsequence}
          loading={pending}
          disabled={!isGrounded(ground)}
          onConfirm={() => take(groundInput(ground))}
        />
      </div>
    </Stack>
  );
}
