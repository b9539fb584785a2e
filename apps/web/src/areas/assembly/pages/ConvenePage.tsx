import { useParams, useSearchParams } from 'react-router';
import { useAnswer, useAsk } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { ConveneForm } from '../components/convene/ConveneForm.js';
import { NoSuchSitting } from '../components/NoSuchSitting.js';
import { convenedAgainQuery, conveningQuery } from '../operations/sitting.js';
import { assemblyWords } from '../words/index.js';

/** A sitting is convened: by whom, when, where, with what agenda; earlier decisions are on it already. */
export function Component() {
  const words = useWords(assemblyWords);
  const { assemblyId = '' } = useParams();
  const again = useSearchParams()[0].get('again');
  const territory = useTerritory(AREAS.assembly.roles);
  const { assembly, competences, agendaDraft } = useAnswer(conveningQuery, { id: assemblyId, territory });
  const former = useAsk(convenedAgainQuery, again === null ? null : { id: again });
  if (!assembly) return <NoSuchSitting />;
  const isKnown = again === null || !former.isPending;
  return (
    <PageFrame
      title={again === null ? words.convening.title : words.record.againTitle}
      lead={words.convening.lead}
      above={<BackLink to={AREAS.assembly.path} label={words.back} />}
    >
      {isKnown && (
        <ConveneForm
          assembly={assembly}
          competences={competences}
          draft={agendaDraft}
          former={again === null ? undefined : former.data?.assemblyMeeting}
          again={again}
        />
      )}
    </PageFrame>
  );
}
