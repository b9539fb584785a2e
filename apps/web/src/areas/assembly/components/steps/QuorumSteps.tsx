import { Button, Group, Stack, Text } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useNow } from '../../../../shared/hall/use-now.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { closeMutation, recountMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { assemblyWords } from '../../words/index.js';

/** No quorum at the hour: it is waited for, then the sitting is not held. */
export function WaitStep() {
  const words = useWords(assemblyWords);
  const format = useFormat();
  const now = useNow();
  const { waitUntil, quorum } = useSitting();
  const { take, refused, pending } = useStep(recountMutation);
  const isOver = waitUntil !== null && now >= waitUntil;
  return (
    <Stack>
      <Text size="lg">{words.waitingUntil(format.time(waitUntil ?? now))}</Text>
      <RefusalNotice refused={refused} />
      <Group>
        {isOver && !quorum.reached ? (
          <ConfirmButton
            size="md"
            color="red.9"
            variant="outline"
            label={words.notHeld}
            question={words.notHeldQuestion}
            consequence={words.notHeldConsequence}
            loading={pending}
            onConfirm={() => take({})}
          />
        ) : (
          <Button size="md" disabled={!quorum.reached} loading={pending} onClick={() => void take({})}>
            {words.recount}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Adjourned when a vote was to open without a quorum. */
export function RestoreStep() {
  const words = useWords(assemblyWords);
  const { quorum } = useSitting();
  const recount = useStep(recountMutation);
  const close = useStep(closeMutation);
  return (
    <Stack>
      <Text>{words.adjournedText}</Text>
      <RefusalNotice refused={recount.refused ?? close.refused} />
      <Group>
        <Button
          size="md"
          variant={quorum.reached ? 'filled' : 'default'}
          loading={recount.pending}
          onClick={() => void recount.take({})}
        >
          {words.resume}
        </Button>
        <ConfirmButton
          size="md"
          color="red.9"
          variant="outline"
          label={words.close}
          question={words.closeQuestion}
          consequence={words.closeConsequence}
          loading={close.pending}
          onConfirm={() => close.take({})}
        />
      </Group>
    </Stack>
  );
}

export function CloseStep() {
  const words = useWords(assemblyWords);
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
