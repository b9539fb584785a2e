import { Title } from '@mantine/core';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryMeetings } from '../../../shared/meetings/TerritoryMeetings.js';
import { hallWords } from '../words/index.js';

export function Component() {
  const words = useWords(hallWords);
  return (
    <PageFrame title={words.meetingsTitle} lead={words.meetingsLead}>
      <section>
        <Title order={2} mb="sm">
          {words.toRun}
        </Title>
        <TerritoryMeetings
          roles={AREAS.hall.roles}
          statuses={['convened', 'waitingForQuorum', 'inSession', 'adjourned']}
          to={({ id }) => `${AREAS.hall.path}/${id}`}
        />
      </section>
      <section>
        <Title order={2} mb="sm">
          {words.past}
        </Title>
        <TerritoryMeetings
          roles={AREAS.hall.roles}
          statuses={['closed', 'notHeld']}
          to={({ id }) => `${AREAS.hall.path}/${id}/minutes`}
        />
      </section>
    </PageFrame>
  );
}
