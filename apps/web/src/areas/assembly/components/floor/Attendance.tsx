import { Button, Text, Title } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import { fullName } from '../../../../shared/people/names.js';
import { departMutation, registerMutation, returnMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import type { Sitting } from '../../state/types.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import styles from './Attendance.module.css';
import { DoorForm } from './DoorForm.js';

const GOES_ON: readonly Sitting['status'][] = ['convened', 'waitingForQuorum', 'inSession', 'adjourned'];

/** Each member of the assembly or representative, or the residents who came: who is in, who left, who is back. */
export function Attendance() {
  const words = useSittingWords();
  const { members, status, composition } = useSitting();
  const goesOn = GOES_ON.includes(status);
  const register = useStep(registerMutation);
  const depart = useStep(departMutation);
  const back = useStep(returnMutation);
  const steps = { absent: register, present: depart, left: back };
  const labels = { absent: words.here, present: words.left, left: words.cameBack };

  async function move(state: Sitting['members'][number]['state'], memberId: string): Promise<void> {
    if (state === 'absent') await register.take({ memberId, identitySeen: true });
    if (state === 'present') await depart.take({ memberId });
    if (state === 'left') await back.take({ memberId });
  }

  return (
    <section>
      <Title order={2} mb="sm">
        {words.attendance}
      </Title>
      {composition === 'residents' && goesOn && <DoorForm />}
      <RefusalNotice refused={register.refused ?? depart.refused ?? back.refused} />
      <ul className={styles['list']}>
        {members.map(({ state, person }) => (
          <li key={person.id}>
            <span>
              <PersonName person={person} />
              <Text size="sm">{words.states[state]}</Text>
            </span>
            {goesOn && (
              <Button
                variant={state === 'absent' ? 'filled' : 'default'}
                size="compact-md"
                aria-label={`${labels[state]}: ${fullName(person.name)}`}
                loading={steps[state].pending}
                onClick={() => void move(state, person.id)}
              >
                {labels[state]}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
