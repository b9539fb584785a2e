import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { AREAS } from '../../../../shared/area/areas.js';
import { RestoreQuorum, WaitForQuorum } from '../../../../shared/hall/QuorumSteps.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { closeMutation, recountMutation } from '../../operations/meeting-steps.js';
import { useHall } from '../../state/hall-context.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';

export function WaitStep() {
  const words = useWords(hallWords);
  const { waitUntil, quorum, onPaper } = useHall().gathering;
  return (
    <WaitForQuorum
      waitUntil={waitUntil}
      reached={quorum.reached}
      onPaper={onPaper}
      explained={words.whatToDoWaiting}
      notHeld={{
        label: words.declareNotHeld,
        question: words.declareNotHeldQuestion,
        consequence: words.declareNotHeldConsequence,
      }}
      recount={useStep(recountMutation)}
    >
      <Button size="md" variant="default" component={Link} to={AREAS.desk.path}>
        {words.toDesk}
      </Button>
    </WaitForQuorum>
  );
}

export function RestoreStep() {
  const words = useWords(hallWords);
  return (
    <RestoreQuorum
      reached={useHall().gathering.quorum.reached}
      explained={words.whatToDoAdjourned}
      ending={{
        label: words.closeAdjourned,
        question: words.closeQuestion,
        consequence: words.closeAdjournedConsequence,
      }}
      recount={useStep(recountMutation)}
      close={useStep(closeMutation)}
    />
  );
}
