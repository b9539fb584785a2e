import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { SittingList } from '../../../shared/sittings/SittingList.js';
import { conveneGatheringAddress, sittingAddress } from '../addresses.js';
import { gatheringsQuery } from '../operations/gathering.js';
import { gatheringWords } from '../words/index.js';

/** The gatherings of the territory, and the way to a new one. */
export function Component() {
  const { list: words } = useWords(gatheringWords);
  const territory = useTerritory(AREAS.assembly.roles);
  const { assemblyMeetings } = useAnswer(gatheringsQuery, { territory });
  const gatherings = assemblyMeetings.edges.map(({ node }) => node);
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={
        <Button component={Link} to={conveneGatheringAddress()}>
          {words.convene}
        </Button>
      }
    >
      {gatherings.length === 0 ? (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      ) : (
        <SittingList sittings={gatherings} to={({ id }) => sittingAddress(id)} />
      )}
    </PageFrame>
  );
}
