import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { plansQuery } from '../../../shared/plans/operations.js';
import { PlanStatus } from '../../../shared/plans/PlanStatus.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { newPlanAddress, planAddress } from '../addresses.js';
import { officeWords } from '../words/index.js';

/** Every plan of the okrug, the latest first. */
export function Component() {
  const { plans: words } = useWords(officeWords);
  const format = useFormat();
  const { sectionPlans } = useAnswer(plansQuery, { territory: useTerritory(AREAS.office.roles) });
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={
        <Button component={Link} to={newPlanAddress}>
          {words.propose}
        </Button>
      }
    >
      {sectionPlans.length === 0 && (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      )}
      {sectionPlans.map((plan) => (
        <Stack key={plan.id} gap="xs" component="section">
          <Title order={2}>
            <Anchor component={Link} inherit to={planAddress(plan.id)}>
              {words.planOf(format.date(dateIn(plan.proposedAt)))}
            </Anchor>
          </Title>
          <PlanStatus plan={plan} />
        </Stack>
      ))}
    </PageFrame>
  );
}
