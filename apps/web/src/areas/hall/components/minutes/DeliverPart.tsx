import { useState } from 'react';
import { dateIn } from '../../../../shared/format/format.js';
import { Delivery } from '../../../../shared/hall/Delivery.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { deliverMutation } from '../../operations/minutes-steps.js';
import { useHall } from '../../state/hall-context.js';
import { useOfficeHolders } from '../../state/use-name-of.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';

export function DeliverPart() {
  const { minutes: words } = useWords(hallWords);
  const { territory, minutes, proceedings } = useHall().gathering;
  const [day, setDay] = useState(() => dateIn(new Date().toISOString()));
  return (
    <Delivery
      title={words.deliver}
      later={words.deliverAfterSigning}
      consequence={words.deliverConsequence}
      isSigned={proceedings.signatures.every(({ signedAt }) => signedAt !== null)}
      delivered={minutes}
      territory={territory}
      step={useStep(deliverMutation)}
      holders={useOfficeHolders(day)}
      onDay={setDay}
    />
  );
}
