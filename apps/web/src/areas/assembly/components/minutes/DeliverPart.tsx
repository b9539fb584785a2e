import { useState } from 'react';
import { dateIn } from '../../../../shared/format/format.js';
import { Delivery } from '../../../../shared/hall/Delivery.js';
import { deliverMutation } from '../../operations/sitting-steps.js';
import { requiredSignatures } from '../../state/signatures.js';
import { useOfficeHolders, useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

export function DeliverPart() {
  const { minutes: words } = useSittingWords();
  const sitting = useSitting();
  const [day, setDay] = useState(() => dateIn(new Date().toISOString()));
  return (
    <Delivery
      title={words.deliver}
      later={words.deliverLater}
      explained={words.deliverText}
      consequence={words.consequence}
      isSigned={requiredSignatures(sitting).every(({ signedAt }) => signedAt !== null)}
      delivered={sitting.minutes}
      territory={sitting.territory}
      step={useStep(deliverMutation)}
      holders={useOfficeHolders(day)}
      onDay={setDay}
    />
  );
}
