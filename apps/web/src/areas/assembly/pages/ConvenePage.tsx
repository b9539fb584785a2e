import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { ConveneForm } from '../components/convene/ConveneForm.js';
import { NoSuchSitting } from '../components/NoSuchSitting.js';
import { conveningQuery } from '../operations/sitting.js';
import { assemblyWords } from '../words/index.js';

/** A sitting is convened: by whom, when, where, with what agenda; earlier decisions are on it already. */
export function Component() {
  const words = useWords(assemblyWords);
  const { assemblyId = '' } = useParams();
  const territory = useTerritory(AREAS.assembly.roles);
  const { assembly, competences, agendaDraft } = useAnswer(conveningQuery, { id: assemblyId, territory });
  if (!assembly) return <NoSuchSitting />;
  return (
    <PageFrame
      title={words.convening.title}
      lead={words.convening.lead}
      above={<BackLink to={AREAS.assembly.path} label={words.back} />}
    >
      <ConveneForm assembly={assembly} competences={competences} draft={agendaDraft} />
    </PageFrame>
  );
}
