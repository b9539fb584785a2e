import { Anchor, List, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer, useAsk } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { Facts } from '../../../shared/components/Facts.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Part } from '../../../shared/components/Part.js';
import type { Format } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import type { Language } from '../../../shared/i18n/language.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useHasRole } from '../../../shared/session/use-me.js';
import { lossOf, lostBy } from '../components/court/court-act.js';
import type { Correction } from '../components/court/court-act.js';
import { CompletionForm, ContractForm } from '../components/project/ContractForms.js';
import { Evaluation } from '../components/project/Evaluation.js';
import { PlanForm } from '../components/project/PlanForm.js';
import { DelayForm, ReportForm } from '../components/project/ReportForms.js';
import { Recorded } from '../components/project/Recorded.js';
import { Stages } from '../components/project/Stages.js';
import { StopForm } from '../components/project/StopForm.js';
import { Share } from '../components/Share.js';
import { Steps } from '../components/Steps.js';
import { correctionsQuery } from '../operations/court.js';
import { projectQuery } from '../operations/project.js';
import { OFFICE_ROLES } from '../roles.js';
import type { BuiltProject } from '../types.js';
import type { ProjectWords } from '../words/project.kk.js';
import { projectWords } from '../words/project.js';

/** What is built of a winner: money, stages, delays, photographs; the office reports here, residents evaluate. */
export function Component() {
  const words = useWords(projectWords);
  const { id = '' } = useParams();
  const { project } = useAnswer(projectQuery, { id });
  if (!project)
    return (
      <PageFrame title={words.notFound} above={<BackLink to="/budget" label={words.toCampaign} />}>
        {null}
      </PageFrame>
    );
  return <Built project={project} />;
}

function Built({ project }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  const format = useFormat();
  const language = useLanguage();
  const isOffice = useHasRole(OFFICE_ROLES);
  const { data } = useAsk(correctionsQuery, { id: project.campaignId });
  const corrections = data?.campaign?.result?.corrections ?? [];
  const loss = lossOf(corrections, project);
  const { phase, allocatedTiyn, spentTiyn, papers, stoppedBecause } = project;
  return (
    <PageFrame
      title={inLanguage(project.title, language)}
      lead={words.phases[phase]}
      above={<BackLink to={`/budget/${project.campaignId}`} label={words.toCampaign} />}
    >
      <div>
        <Text fw={650} mb="xs">
          {words.spentOf(format.money(spentTiyn), format.money(allocatedTiyn))}
        </Text>
        <Share of={allocatedTiyn === 0 ? 0 : spentTiyn / allocatedTiyn} />
      </div>
      {loss && <Text fw={650}>{words.lostByCourt[loss]}</Text>}
      {stoppedBecause !== null && (
        <Part title={words.stoppedBecause}>
          <Text>{stoppedBecause}</Text>
        </Part>
      )}
      <Facts facts={factsOf(project, words, format, language)} />
      <Stages project={project} />
      {isOffice && <Recorded project={project} />}
      {isOffice && (
        <OfficeForms
          key={project.revision}
          project={project}
          lost={lostBy(corrections, project.proposalId)}
        />
      )}
      {phase === 'completed' && <Evaluation project={project} />}
      {papers.length > 0 && (
        <Part title={words.papers}>
          <List>
            {papers.map(({ id: paperId, url }, index) => (
              <List.Item key={paperId}>
                <Anchor href={url}>{words.paper(index + 1)}</Anchor>
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      <Part title={words.timeline}>
        <Steps steps={project.timeline} names={words.events} />
      </Part>
      <Anchor component={Link} to={`/budget/proposals/${project.proposalId}`}>
        {words.toProposal}
      </Anchor>
    </PageFrame>
  );
}

/** What the office has to enter next; what a court took away is only to be stopped. */
function OfficeForms({
  project,
  lost,
}: {
  readonly project: BuiltProject;
  readonly lost: Correction | undefined;
}) {
  const { phase } = project;
  if (phase === 'completed' || phase === 'stopped') return null;
  return (
    <>
      {!lost && <NextForms project={project} />}
      <StopForm key={lost?.decision.number ?? ''} project={project} correction={lost} />
    </>
  );
}

function NextForms({ project }: { readonly project: BuiltProject }) {
  const { phase, stages } = project;
  if (phase === 'started') return <PlanForm project={project} />;
  if (phase === 'planned') return <ContractForm project={project} />;
  if (stages.every(({ finishedOn }) => finishedOn !== null)) return <CompletionForm project={project} />;
  return (
    <>
      <ReportForm project={project} />
      <DelayForm project={project} />
    </>
  );
}

function factsOf(
  project: BuiltProject,
  words: ProjectWords,
  format: Format,
  language: Language,
): readonly (readonly [string, string])[] {
  const { institution, contractor, contract, priceTiyn, deadline, completionDocument, completedOn } = project;
  const late = project.late ? `, ${words.late}` : '';
  const facts: readonly (readonly [string, string | null])[] = [
    [words.allocated, format.money(project.allocatedTiyn)],
    [words.own, project.ownShareTiyn === 0 ? null : format.money(project.ownShareTiyn)],
    [words.institution, institution && inLanguage(institution, language)],
    [words.contractor, contractor],
    [
      words.contract,
      contract &&
        words.contractText(contract.number, format.date(contract.date), format.money(priceTiyn ?? 0)),
    ],
    [words.deadline, deadline && format.date(deadline)],
    [words.completionDocument, completionDocument && inLanguage(completionDocument, language)],
    [words.completedOn, completedOn && `${format.date(completedOn)}${late}`],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}
