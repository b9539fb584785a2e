import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { StepCard } from '../../../../shared/hall/StepCard.js';
import { conveneAddress, sittingMinutesAddress } from '../../addresses.js';
import { nextStep } from '../../state/next-step.js';
import type { NextStep } from '../../state/next-step.js';
import { useSitting } from '../../state/sitting-context.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { ElectionStep } from '../election/ElectionStep.js';
import { AgendaStep } from './AgendaStep.js';
import { ElectStep } from './ElectStep.js';
import { ItemStep } from './ItemStep.js';
import { NoticeStep } from './NoticeStep.js';
import { OpenStep } from './OpenStep.js';
import { CloseStep, RestoreStep, WaitStep } from './QuorumSteps.js';

/** The one thing to do now, with everything it takes. */
export function NextStepOfSitting() {
  const { steps } = useSittingWords();
  const { agenda, ...sitting } = useSitting();
  const step = nextStep({ ...sitting, agenda });
  const number = (itemId: string): string =>
    String(agenda.filter(({ withdrawn }) => !withdrawn).findIndex(({ id }) => id === itemId) + 1);
  const title =
    step.kind === 'elect'
      ? steps[step.part]
      : step.kind === 'item' || step.kind === 'election'
        ? steps.item(number(step.itemId))
        : steps[step.kind];
  return (
    <StepCard title={title} isOver={step.kind === 'done' || step.kind === 'over'}>
      <Content step={step} />
    </StepCard>
  );
}

function Content({ step }: { readonly step: NextStep }) {
  const words = useSittingWords();
  const { id, status } = useSitting();
  switch (step.kind) {
    case 'notice':
      return <NoticeStep />;
    case 'open':
      return <OpenStep />;
    case 'wait':
      return <WaitStep />;
    case 'restore':
      return <RestoreStep />;
    case 'elect':
      return <ElectStep key={step.part} part={step.part} />;
    case 'agenda':
      return <AgendaStep />;
    case 'item':
      return <ItemStep key={step.itemId} itemId={step.itemId} />;
    case 'election':
      return <ElectionStep key={step.itemId} itemId={step.itemId} />;
    case 'close':
      return <CloseStep />;
    case 'minutes':
      return (
        <>
          <Text>{status === 'notHeld' ? words.notHeldText : words.closedText}</Text>
          <Group>
            <Button size="md" component={Link} to={sittingMinutesAddress(id)}>
              {words.toMinutes}
            </Button>
            <ConveneAgain />
          </Group>
        </>
      );
    case 'done':
      return (
        <>
          <Text>{words.doneText}</Text>
          <ConveneAgain />
        </>
      );
    case 'over':
      return (
        <>
          <Text>{words.cancelledText}</Text>
          <ConveneAgain />
        </>
      );
  }
}

/** The way to convene a sitting of the assembly again that came to nothing; once. */
function ConveneAgain() {
  const { record } = useSittingWords();
  const { id, assemblyId, status, outcome, convenedAgainId } = useSitting();
  const cameToNothing = status === 'cancelled' || outcome === 'notHeld' || outcome === 'adjourned';
  if (assemblyId === null || !cameToNothing || convenedAgainId !== null) return null;
  return (
    <div>
      <Button variant="default" size="md" component={Link} to={conveneAddress(assemblyId, id)}>
        {record.again}
      </Button>
    </div>
  );
}
