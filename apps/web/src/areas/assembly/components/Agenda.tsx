import { SittingAgenda } from '../../../shared/sittings/SittingAgenda.js';
import { useSitting } from '../state/sitting-context.js';
import { useSectionsOfPlan } from '../state/use-sections.js';

/** The agenda of the sitting that is worked on, with what came of it. */
export function Agenda() {
  const { agenda, elections, planId } = useSitting();
  const { nameOf } = useSectionsOfPlan(planId);
  return <SittingAgenda agenda={agenda} elections={elections} sectionName={nameOf} forOffice />;
}
