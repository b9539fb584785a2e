import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../../../shared/i18n/words.js';
import { useHall } from '../../state/hall-context.js';
import { nextStep } from '../../state/next-step.js';
import type { NextStep as Step } from '../../state/next-step.js';
import { hallWords } from '../../words/index.js';
import { NominateStep } from './NominateStep.js';
import { OpenStep } from './OpenStep.js';
import { RestoreStep, WaitStep } from './QuorumSteps.js';
import { SecretaryStep } from './SecretaryStep.js';
import { StepCard } from '../../../../shared/hall/StepCard.js';
import { CloseStep, CountVoteStep, DecideStep, OpenVoteStep } from './VoteSteps.js';

/** The one thing to do now, with everything it takes. */
export function NextStep() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const step = nextStep(gathering);
  return (
    <StepCard title={words.steps[step.kind]}>
      <Content step={step} />
    </StepCard>
  );
}

function Content({ step }: { readonly step: Step }) {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  switch (step.kind) {
    case 'open':
      return <OpenStep />;
    case 'wait':
      return <WaitStep />;
    case 'restore':
      return <RestoreStep />;
    case 'secretary':
      return <SecretaryStep />;
    case 'nominate':
      return <NominateStep />;
    case 'openVote':
      return <OpenVoteStep memberId={step.memberId} />;
    case 'countVote':
      return <CountVoteStep memberId={step.memberId} base={step.base} />;
    case 'decide':
      return <DecideStep />;
    case 'close':
      return <CloseStep />;
    case 'minutes':
      return (
        <>
          <Text>{gathering.status === 'notHeld' ? words.notHeldText : words.closedText}</Text>
          <div>
            <Button size="md" component={Link} to="minutes">
              {words.toMinutes}
            </Button>
          </div>
        </>
      );
    case 'over':
      return <Text>{words.cancelledText}</Text>;
  }
}
