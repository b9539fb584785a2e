import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { hallWords } from '../words/index.js';

export function NoSuchMeeting() {
  const { pageNotFound } = useWords(sharedWords);
  const { allMeetings } = useWords(hallWords);
  return (
    <PageFrame title={pageNotFound}>
      <Anchor component={Link} to={AREAS.hall.path}>
        {allMeetings}
      </Anchor>
    </PageFrame>
  );
}
