import { useEffect } from 'react';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryMeetings } from '../../../shared/meetings/TerritoryMeetings.js';
import { SealedStore } from '../offline/sealed-store.js';
import { deskSession } from '../offline/use-desk.js';
import { deskWords } from '../words/index.js';

export function Component() {
  const words = useWords(deskWords);
  useEffect(() => {
    void forgetEnded();
  }, []);
  return (
    <PageFrame title={words.meetingsTitle} lead={words.meetingsLead}>
      <TerritoryMeetings
        roles={AREAS.desk.roles}
        statuses={['convened', 'waitingForQuorum', 'inSession', 'adjourned']}
        to={({ id }) => `/desk/${id}`}
      />
    </PageFrame>
  );
}

/** A list of a gathering that ended while the device was away is deleted now. */
async function forgetEnded(): Promise<void> {
  for (const id of await SealedStore.gatherings()) await (await deskSession(id)).look();
}
