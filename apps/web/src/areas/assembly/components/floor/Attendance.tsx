import { useState } from 'react';
import { Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import { fullName } from '../../../../shared/people/names.js';
import { departMutation, registerMutation, returnMutation } from '../../operations/sitting-steps.js';
import { frozen } from '../../state/norm.js';
import { useSitting } from '../../state/sitting-context.js';
import type { Sitting } from '../../state/types.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import styles from './Attendance.module.css';
import { DoorForm } from './DoorForm.js';

const CHANNELS = ['hall', 'video', 'telephone'] as const;
type Channel = (typeof CHANNELS)[number];

const GOES_ON: readonly Sitting['status'][] = ['convened', 'waitingForQuorum', 'inSession', 'adjourned'];

/** Each member of the assembly or representative, or the residents who came: who is in, who left, who is back. */
export function Attendance() {
  const words = useSittingWords();
  const sitting = useSitting();
  const { members, status, composition } = sitting;
  const mayJoinFromElsewhere = frozen(sitting, 'assembly.remoteParticipation') === 'allowed';
  const goesOn = GOES_ON.includes(status);
  const register = useStep(registerMutation);
  const depart = useStep(departMutation);
  const back = useStep(returnMutation);
  const [channel, setChannel] = useState<Channel>('hall');
  const steps = { absent: register, excused: register, present: depart, left: back };
  const labels = { absent: words.here, excused: words.here, present: words.left, left: words.cameBack };

  async function move(state: Sitting['members'][number]['state'], memberId: string): Promise<void> {
    if (state === 'absent' || state === 'excused') {
      const remote = channel !== 'hall' && { remote: channel };
      if (await register.take({ memberId, identitySeen: true, ...remote })) setChannel('hall');
    }
    if (state === 'present') await depart.take({ memberId });
    if (state === 'left') await back.take({ memberId });
  }

  return (
    <section>
      <Title order={2} mb="sm">
        {words.attendance}
      </Title>
      {composition === 'residents' && goesOn && <DoorForm />}
      {mayJoinFromElsewhere && goesOn && (
        <NativeSelect
          label={words.record.remote.label}
          value={channel}
          onChange={({ currentTarget: { value } }) => {
            setChannel(value as Channel);
          }}
          data={CHANNELS.map((value) => ({ value, label: words.record.remote[value] }))}
        />
      )}
      <RefusalNotice refused={register.refused ?? depart.refused ?? back.refused} />
      <ul className={styles['list']}>
        {members.map(({ state, person, remote, excuse }) => (
          <li key={person.id}>
            <span>
              <PersonName person={person} />
              <Text size="sm">
                {state === 'present' && remote !== null ? words.record.remote[remote] : words.states[state]}
              </Text>
              {excuse !== null && <Text size="sm">{words.record.excuse.reasonOf(excuse)}</Text>}
            </span>
            {goesOn && (
              <Group gap="xs" justify="end">
                {remote !== null && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={`${words.record.remote.cameIn}: ${fullName(person.name)}`}
                    loading={register.pending}
                    onClick={() => void register.take({ memberId: person.id, identitySeen: true })}
                  >
                    {words.record.remote.cameIn}
                  </Button>
                )}
                <Button
                  variant={state === 'absent' || state === 'excused' ? 'filled' : 'default'}
                  size="compact-md"
                  aria-label={`${labels[state]}: ${fullName(person.name)}`}
                  loading={steps[state].pending}
                  onClick={() => void move(state, person.id)}
                >
                  {labels[state]}
                </Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
