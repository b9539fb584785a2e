import { useParams, useSearchParams } from 'react-router';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { useAnswer } from '../../../shared/api/use-answer.js';
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
  const again = useSearchParams()[0].get('again');
  return again === null ? <Convening /> : <ConveningAgain again={again} />;
}

/** What is taken over is there before the page is: a heading that has the focus must not be hidden once more. */
function ConveningAgain({ again }: { readonly again: string }) {
  const { assemblyMeeting } = useAnswer(convenedAgainQuery, { id: again });
  return <Convening again={again} former={assemblyMeeting} />;
}

function Convening({
  again = null,
  former,
}: {
  readonly again?: string | null;
  readonly former?: ResultOf<typeof convenedAgainQuery>['assemblyMeeting'];
}) {
  const words = useWords(assemblyWords);
  const { assemblyId = '' } = useParams();
  const territory = useTerritory(AREAS.assembly.roles);
  const { assembly, competences, agendaDraft } = useAnswer(conveningQuery, { id: assemblyId, territory });
  if (!assembly) return <NoSuchSitting />;
  return (
    <PageFrame
      title={again === null ? words.convening.title : words.record.againTitle}
      lead={words.convening.lead}
      above={<BackLink to={AREAS.assembly.path} label={words.back} />}
    >
      <ConveneForm
        assembly={assembly}
        competences={competences}
        draft={agendaDraft}
        former={former}
        again={again}
      />
    </PageFrame>
  );
}
