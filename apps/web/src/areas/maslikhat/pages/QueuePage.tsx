import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { DecisionsDue } from '../../../shared/decisions/DecisionsDue.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { plansQuery } from '../../../shared/plans/operations.js';
import { PlanSections } from '../../../shared/plans/PlanSections.js';
import type { SectionPlan } from '../../../shared/plans/PlanSections.js';
import { PlanStatus } from '../../../shared/plans/PlanStatus.js';
import { useTerritoryName } from '../../../shared/session/TerritoryName.js';
import { useMe } from '../../../shared/session/use-me.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { maslikhatWords } from '../words/index.js';

const DAY_MS = 86_400_000;

/** What waits for the maslikhat's nearest session, and what it has decided. */
export function Component() {
  const { queue: words } = useWords(maslikhatWords);
  const territory = useTerritory(AREAS.maslikhat.roles);
  const { sectionPlans } = useAnswer(plansQuery, { territory });
  const waiting = sectionPlans.filter(({ status }) => status === 'proposed');
  const decided = sectionPlans.filter(({ status }) => status !== 'proposed');
  return (
    <PageFrame title={words.title} lead={words.lead}>
      {waiting.length === 0 && (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      )}
      {waiting.map((plan) => (
        <Waiting key={plan.id} plan={plan} />
      ))}
      <DecisionsDue territory={territory} />
      <section>
        <Title order={2} mb="sm">
          {words.decided}
        </Title>
        {decided.length === 0 && <Text>{words.noneDecided}</Text>}
        {decided.map((plan) => (
          <Decided key={plan.id} plan={plan} />
        ))}
      </section>
    </PageFrame>
  );
}

function Waiting({ plan }: { readonly plan: SectionPlan }) {
  const { queue: words } = useWords(maslikhatWords);
  const format = useFormat();
  const territory = useTerritoryName(plan.territory);
  const records = useMe()?.roles.some(({ role }) => role === 'maslikhat') ?? false;
  const proposedOn = dateIn(plan.proposedAt);
  const waited = (Date.parse(dateIn(new Date().toISOString())) - Date.parse(proposedOn)) / DAY_MS;
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{words.proposedOn(territory, format.date(proposedOn))}</Title>
      <PlanStatus plan={plan} />
      <Text>{words.since(waited)}</Text>
      <PlanSections sections={plan.sections} />
      <Group>
        <Button component={Link} to={`${AREAS.maslikhat.path}/plans/${plan.id}`}>
          {records ? words.decide : words.open}
        </Button>
      </Group>
    </Stack>
  );
}

function Decided({ plan }: { readonly plan: SectionPlan }) {
  const territory = useTerritoryName(plan.territory);
  return (
    <Stack gap="xs" mb="md">
      <Title order={3}>
        <Anchor component={Link} inherit to={`${AREAS.maslikhat.path}/plans/${plan.id}`}>
          {territory}
        </Anchor>
      </Title>
      <PlanStatus plan={plan} />
    </Stack>
  );
}
