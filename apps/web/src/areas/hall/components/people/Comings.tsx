import { useState } from 'react';
import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { AREAS } from '../../../../shared/area/areas.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { departMutation, returnMutation } from '../../operations/floor-steps.js';
import { useHall } from '../../state/hall-context.js';
import { choicesOf } from '../../state/names.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { StillWhile } from '../../../../shared/forms/StillWhile.js';

/** Who leaves and who is back: either undoes the other. */
export function Comings() {
  const words = useWords(hallWords);
  const { participants } = useHall();
  const [leaving, setLeaving] = useState<string | null>(null);
  const depart = useStep(departMutation);
  const back = useStep(returnMutation);
  const gone = choicesOf(participants, 'left');

  async function leave(): Promise<void> {
    if (leaving === null) return;
    const done = await depart.take({ memberId: leaving });
    if (done) setLeaving(null);
  }

  return (
    <Stack>
      <StillWhile pending={depart.pending}>
        <PersonPicker
          label={words.floor.whoLeaves}
          people={choicesOf(participants)}
          value={leaving}
          onChange={setLeaving}
        />
      </StillWhile>
      <div>
        <Button disabled={leaving === null} loading={depart.pending} onClick={() => void leave()}>
          {words.floor.leave}
        </Button>
      </div>
      <RefusalNotice refused={depart.refused ?? back.refused} />
      <Text fw={600}>{gone.length === 0 ? words.floor.nobodyGone : words.floor.gone}</Text>
      {gone.map(({ value, label }) => (
        <div key={value}>
          <span lang="kk">{label}</span>{' '}
          <Button
            variant="default"
            size="compact-md"
            loading={back.pending}
            onClick={() => void back.take({ memberId: value })}
          >
            {words.floor.cameBack}
          </Button>
        </div>
      ))}
      <Text>
        {words.floor.lateComers}{' '}
        <Anchor component={Link} to={AREAS.desk.path}>
          {words.toDesk}
        </Anchor>
      </Text>
    </Stack>
  );
}
