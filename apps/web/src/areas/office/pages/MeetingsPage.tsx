import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryMeetings } from '../../../shared/meetings/TerritoryMeetings.js';
import { meetingAddress } from '../addresses.js';
import { officeWords } from '../words/index.js';

export function Component() {
  const words = useWords(officeWords);
  return (
    <PageFrame title={words.meetingsTitle} lead={words.meetingsLead}>
      <TerritoryMeetings roles={AREAS.office.roles} to={({ id }) => meetingAddress(id)} />
    </PageFrame>
  );
}
