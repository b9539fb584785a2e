import { List, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Part } from '../../../shared/components/Part.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { CorrectForm } from '../components/court/CorrectForm.js';
import type { CourtCampaign } from '../components/court/court-act.js';
import { ExcludeForm } from '../components/court/ExcludeForm.js';
import { ToStop } from '../components/court/ToStop.js';
import { courtQuery } from '../operations/court.js';
import { courtWords } from '../words/court.js';

/** What a court decided on a campaign: before the count it takes projects off, after the result it corrects. */
export function Component() {
  const words = useWords(courtWords);
  const language = useLanguage();
  const { id = '' } = useParams();
  const { campaign, projects } = useAnswer(courtQuery, { id });
  const above = <BackLink to={`/budget/${id}`} label={words.toCampaign} />;
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={above}>
        {null}
      </PageFrame>
    );
  const excluded = campaign.projects.filter((project) => project.excluded);
  return (
    <PageFrame title={words.title} lead={words.lead} above={above}>
      {excluded.length > 0 && (
        <Part title={words.excludedAlready}>
          <List>
            {excluded.map((project) => (
              <List.Item key={project.id}>{inLanguage(project.title, language)}</List.Item>
            ))}
          </List>
        </Part>
      )}
      {campaign.result && (
        <ToStop corrections={campaign.result.corrections} projects={projects.edges.map(({ node }) => node)} />
      )}
      <NextDecision key={campaign.revision} campaign={campaign} />
    </PageFrame>
  );
}

/** What a court's decision can still be about. */
function NextDecision({ campaign }: { readonly campaign: CourtCampaign }) {
  const words = useWords(courtWords);
  const { phase, counted, result } = campaign;
  if (result) return <CorrectForm campaign={campaign} result={result} />;
  if (counted) return <Text>{words.beforeResult}</Text>;
  return phase === 'announced' ? <Text>{words.tooEarly}</Text> : <ExcludeForm campaign={campaign} />;
}
