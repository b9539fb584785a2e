import { useSearchParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { gatheringsAddress } from '../addresses.js';
import { ConveneGatheringForm } from '../components/convene/ConveneGatheringForm.js';
import { gatheringConveningQuery } from '../operations/gathering.js';
import { useBodyWords } from '../state/use-sitting-words.js';

/** A gathering is convened: of whom, by whom, when, where, with what agenda. */
export function Component() {
  const words = useBodyWords('gathering');
  const [address] = useSearchParams();
  const territory = useTerritory(AREAS.assembly.roles);
  const convening = useAnswer(gatheringConveningQuery, { territory });
  return (
    <PageFrame
      title={words.convening.title}
      lead={words.convening.lead}
      above={<BackLink to={gatheringsAddress} label={words.back} />}
    >
      <ConveneGatheringForm
        territory={territory}
        convening={convening}
        initiativeId={address.get('initiative') ?? ''}
      />
    </PageFrame>
  );
}
