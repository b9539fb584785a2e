import { Anchor, Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { dutiesQuery } from '../../../shared/duties/operations.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { LegalBasis } from '../../../shared/law/LegalBasis.js';
import type { MeetingCard } from '../../../shared/meetings/types.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { planQuery } from '../../../shared/plans/operations.js';
import { PlanSections } from '../../../shared/plans/PlanSections.js';
import type { PlanSection, SectionPlan } from '../../../shared/plans/PlanSections.js';
import { PlanStatus } from '../../../shared/plans/PlanStatus.js';
import { conveneAddress, meetingAddress, newPlanAddress, plansAddress } from '../addresses.js';
import { planMeetingsQuery } from '../operations/plans.js';
import { officeWords } from '../words/index.js';

const MOST = 50;

/** One plan: its sections, the maslikhat's decision, and the gathering of each section. */
export function Component() {
  const { planId = '' } = useParams();
  const { plans: words } = useWords(officeWords);
  const format = useFormat();
  const { sectionPlan: plan } = useAnswer(planQuery, { id: planId });
  const above = <BackLink to={plansAddress} label={words.back} />;
  if (!plan)
    return (
      <PageFrame title={words.missing} above={above}>
        {null}
      </PageFrame>
    );
  return (
    <PageFrame
      title={words.planOf(format.date(dateIn(plan.proposedAt)))}
      above={above}
      actions={
        plan.status === 'rejected' && (
          <Button component={Link} to={newPlanAddress}>
            {words.proposeAgain}
          </Button>
        )
      }
    >
      <PlanStatus plan={plan} />
      <Sections plan={plan} />
    </PageFrame>
  );
}

function Sections({ plan }: { readonly plan: SectionPlan }) {
  const { duties } = useAnswer(dutiesQuery, { territory: plan.territory });
  const { separateGatherings } = useAnswer(planMeetingsQuery, { territory: plan.territory, first: MOST });
  const meetings = separateGatherings.edges.map(({ node }) => node);
  const basis = duties.find(({ kind, planId }) => kind === 'approveSections' && planId === plan.id)?.basis;
  return (
    <>
      {basis && <LegalBasis basis={basis} />}
      <PlanSections sections={plan.sections}>
        {(section) => (
          <Gathering
            plan={plan}
            section={section}
            meeting={meetings.find((one) => one.planId === plan.id && one.sectionId === section.id)}
            due={duties.find((duty) => duty.planId === plan.id && duty.sectionId === section.id)?.kind}
          />
        )}
      </PlanSections>
    </>
  );
}

function Gathering({
  plan,
  section,
  meeting,
  due,
}: {
  readonly plan: SectionPlan;
  readonly section: PlanSection;
  readonly meeting: { readonly id: string; readonly status: MeetingCard['status'] } | undefined;
  readonly due: string | undefined;
}) {
  const { plans: words } = useWords(officeWords);
  if (plan.status !== 'approved') return <Text c="dimmed">{words.afterApproval}</Text>;
  return (
    <>
      {meeting && (
        <Link to={meetingAddress(meeting.id)}>
          <StatusMark status={meeting.status} />
        </Link>
      )}
      {(due === 'convene' || due === 'conveneAgain') && (
        <Anchor component={Link} to={conveneAddress(plan.id, section.id)} display="block">
          {words[due]}
        </Anchor>
      )}
    </>
  );
}
