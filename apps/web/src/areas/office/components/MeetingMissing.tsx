import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { officeWords } from '../words/index.js';

export function MeetingMissing() {
  const { meeting: words } = useWords(officeWords);
  return (
    <PageFrame title={words.missing}>
      <BackLink to={`${AREAS.office.path}/meetings`} label={words.back} />
    </PageFrame>
  );
}
