import { Text } from '@mantine/core';
import { useAnswer } from '../api/use-answer.js';
import { AREAS } from '../area/areas.js';
import { Part } from '../components/Part.js';
import { useWords } from '../i18n/words.js';
import { sittingsQuery } from './operations.js';
import { SittingList } from './SittingList.js';
import type { SittingCard } from './types.js';
import { sittingsWords } from './words/index.js';

const MOST = 50;

/** Gatherings and sittings of a territory that are not at their end, with what is to be done; nothing while there is none. */
export function SittingsDue({ territory }: { readonly territory: string }) {
  const words = useWords(sittingsWords);
  const { assemblyMeetings } = useAnswer(sittingsQuery, { territory, first: MOST });
  const open = assemblyMeetings.edges.map(({ node }) => node).filter((sitting) => dueOf(sitting) !== null);
  if (open.length === 0) return null;
  return (
    <Part title={words.dueTitle}>
      <SittingList sittings={[...open].reverse()} to={dueAddress}>
        {(sitting) => {
          const due = dueOf(sitting);
          return due !== null && <Text fw={600}>{words.due[due]}</Text>;
        }}
      </SittingList>
    </Part>
  );
}

type Due = 'notice' | 'hold' | 'go' | 'minutes';

function dueOf({ status, notices, minutes }: SittingCard): Due | null {
  switch (status) {
    case 'convened':
      return notices === 0 ? 'notice' : 'hold';
    case 'waitingForQuorum':
    case 'inSession':
    case 'adjourned':
      return 'go';
    case 'closed':
    case 'notHeld':
      return minutes.deliveredOn === null ? 'minutes' : null;
    case 'cancelled':
      return null;
  }
}

function dueAddress(sitting: SittingCard): string {
  const address = `${AREAS.assembly.path}/sittings/${sitting.id}`;
  return dueOf(sitting) === 'minutes' ? `${address}/minutes` : address;
}
