import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { AREAS } from '../../../../shared/area/areas.js';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { closeMutation, recountMutation } from '../../operations/meeting-steps.js';
import { useHall } from '../../state/hall-context.js';
import { useNow } from '../../../../shared/hall/use-now.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';

const MINUTE_MS = 60_000;

/** No quorum at the hour: how long it is waited for, and what can be done until then. */
export function WaitStep() {
  const words = useWords(hallWords);
  const format = useFormat();
  const now = useNow();
  const { gathering } = useHall();
  const { waitUntil, quorum, onPaper } = gathering;
  const { take, refused, pending } = useStep(recountMutation);
  const left = Math.ceil((Date.parse(waitUntil ?? now) - Date.parse(now)) / MINUTE_MS);
  const isOver = left <= 0 || onPaper;
  return (
    <Stack>
      <Text size="lg">
        {left > 0
          ? words.waitingUntil(format.time(waitUntil ?? now), String(left))
          : words.waitingOver(format.time(waitUntil ?? now))}
      </Text>
      {!quorum.reached && <Text>{words.whatToDoWaiting}</Text>}
      <RefusalNotice refused={refused} />
      <Group>
        {(quorum.reached || !isOver) && (
          <Button
            size="md"
            loading={pending}
            variant={quorum.reached ? 'filled' : 'default'}
            onClick={() => void take({})}
          >
            {words.recount}
          </Button>
        )}
        {!quorum.reached && isOver && (
          <ConfirmButton
            size="md"
            color="red.9"
            label={words.declareNotHeld}
            question={words.declareNotHeldQuestion}
            consequence={words.declareNotHeldConsequence}
            loading={pending}
            onConfirm={() => take({})}
          />
        )}
        <Button size="md" variant="default" component={Link} to={AREAS.desk.path}>
          {words.toDesk}
        </Button>
      </Group>
    </Stack>
  );
}

/** The quorum was lost when a vote was to open. */
export function RestoreStep() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const { quorum } = gathering;
  const recount = useStep(recountMutation);
  const close = useStep(closeMutation);
  return (
    <Stack>
      <Text>{words.whatToDoAdjourned}</Text>
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
          label={words.closeAdjourned}
          question={words.closeQuestion}
          consequence={words.closeAdjournedConsequence}
          onConfirm={() => close.take({})}
        />
      </Group>
    </Stack>
  );
}
