import { useState } from 'react';
import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { cancelMutation } from '../../operations/sitting-steps.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

const REASONS = ['weather', 'mourning', 'harvest', 'other'] as const;

/** There will be no sitting: with its reason, for good. */
export function CancelForm() {
  const words = useSittingWords();
  const [reason, setReason] = useState<(typeof REASONS)[number]>('weather');
  const [explanation, setExplanation] = useState('');
  const { take, refused, pending } = useStep(cancelMutation);
  return (
    <Stack>
      <NativeSelect
        label={words.cancelReason}
        value={reason}
        onChange={({ currentTarget: { value } }) => {
          setReason(value as typeof reason);
        }}
        data={REASONS.map((value) => ({ value, label: words.cancelReasons[value] }))}
      />
      <Textarea
        label={words.cancelExplanation}
        required={reason === 'other'}
        maxLength={2000}
        value={explanation}
        onChange={({ currentTarget: { value } }) => {
          setExplanation(value);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <ConfirmButton
          variant="outline"
          color="red.9"
          label={words.cancel}
          question={words.cancelQuestion}
          consequence={words.cancelConsequence}
          loading={pending}
          disabled={reason === 'other' && explanation.trim() === ''}
          onConfirm={() => take({ reason, ...(explanation.trim() !== '' && { explanation }) })}
        />
      </div>
    </Stack>
  );
}
