import { Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { LegalBasis } from '../../../shared/law/LegalBasis.js';
import { normsInForceQuery } from '../../../shared/law/operations.js';
import { planQuery } from '../../../shared/plans/operations.js';
import { PlanSections } from '../../../shared/plans/PlanSections.js';
import type { SectionPlan } from '../../../shared/plans/PlanSections.js';
import { PlanStatus } from '../../../shared/plans/PlanStatus.js';
import { useTerritoryName } from '../../../shared/session/TerritoryName.js';
import { useMe } from '../../../shared/session/use-me.js';
import { DecideForm } from '../components/DecideForm.js';
import { maslikhatWords } from '../words/index.js';

/** One plan, and the maslikhat's decision on it. */
export function Component() {
  const { planId = '' } = useParams();
  const { plan: words } = useWords(maslikhatWords);
  const { sectionPlan: plan } = useAnswer(planQuery, { id: planId });
  if (plan) return <Shown plan={plan} />;
  return (
    <PageFrame title={words.missing}>
      <BackLink to={AREAS.maslikhat.path} label={words.back} />
    </PageFrame>
  );
}

function Shown({ plan }: { readonly plan: SectionPlan }) {
  const { plan: words } = useWords(maslikhatWords);
  const territory = useTerritoryName(plan.territory);
  const records = useMe()?.roles.some(({ role }) => role === 'maslikhat') ?? false;
  const { norms } = useAnswer(normsInForceQuery, { territory: plan.territory, on: plan.order.date });
  const norm = norms.find(({ id }) => id === 'separateGathering.maxRepresentativesPerSection');
  return (
    <PageFrame
      title={words.title(territory)}
      above={<BackLink to={AREAS.maslikhat.path} label={words.back} />}
    >
      <PlanStatus plan={plan} />
      <PlanSections sections={plan.sections} />
      {norm && <LegalBasis basis={norm} />}
      {plan.status === 'proposed' && (
        <section>
          <Title order={2} mb="sm">
            {words.decision}
          </Title>
          {records ? (
            <DecideForm planId={plan.id} proposedOn={plan.order.date} />
          ) : (
            <Text>{words.onlyOffice}</Text>
          )}
        </section>
      )}
    </PageFrame>
  );
}
