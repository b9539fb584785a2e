import { Stack, Text } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { RestoreQuorum, WaitForQuorum } from '../../../../shared/hall/QuorumSteps.js';
import { closeMutation, recountMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

export function WaitStep() {
  const words = useSittingWords();
  const { waitUntil, quorum } = useSitting();
  return (
    <WaitForQuorum
      waitUntil={waitUntil}
      reached={quorum.reached}
      explained={words.whatToDoWaiting}
      notHeld={{
        label: words.notHeld,
        question: words.notHeldQuestion,
        consequence: words.notHeldConsequence,
      }}
      recount={useStep(recountMutation)}
    />
  );
}

export function RestoreStep() {
  const words = useSittingWords();
  return (
    <RestoreQuorum
      reached={useSitting().quorum.reached}
      explained={words.adjournedText}
      ending={{ label: words.close, question: words.closeQuestion, consequence: words.closeConsequence }}
      recount={useStep(recountMutation)}
      close={useStep(closeMutation)}
    />
  );
}

export function CloseStep() {
  const words = useSittingWords();
  const { take, refused, pending } = useStep(closeMutation);
  return (
    <Stack>
      <Text>{words.closeExplained}</Text>
      <RefusalNotice refused={refused} />
      <div>
        <ConfirmButton
          size="md"
          label={words.close}
          question={words.closeQuestion}
          consequence={words.closeConsequence}
          loading={pending}
          onConfirm={() => take({})}
        />
      </div>
    </Stack>
  );
}
