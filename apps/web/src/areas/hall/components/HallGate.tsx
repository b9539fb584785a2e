import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { ForRoles } from '../../../shared/session/ForRoles.js';
import { useMe } from '../../../shared/session/use-me.js';
import { screenQuery } from '../operations/gathering.js';

/** The hall is for the akim's office, and for the chair and the secretary of this gathering, whoever they are. */
export function Component() {
  const { id = '' } = useParams();
  const me = useMe();
  const { separateGathering } = useAnswer(screenQuery, { id });
  const chairs = separateGathering?.proceedings.chair?.personId === me?.personId;
  const isSecretary = me?.memberId != null && separateGathering?.secretary?.id === me.memberId;
  return <ForRoles roles={AREAS.hall.roles} orIf={chairs || isSecretary} />;
}
