import { lazy, Suspense } from 'react';
import { Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { stateOf } from '../components/paper/batch-state.js';
import { Differences } from '../components/paper/Differences.js';
import { IssueSheet } from '../components/paper/IssueSheet.js';
import { KeyIn } from '../components/paper/KeyIn.js';
import { paperQuery } from '../operations/paper.js';
import { paperWords } from '../words/paper.js';

/** Its form is wanted last of all; what waits for it before is shown without it. */
const Reconciling = lazy(async () => ({
  default: (await import('../components/paper/Reconciling.js')).Reconciling,
}));

/** The sheets of one place, and the one thing to be done with them next. */
export function Component() {
  const words = useWords(paperWords);
  const format = useFormat();
  const language = useLanguage();
  const { id = '', batchId = '' } = useParams();
  const { campaign, paperBatches } = useAnswer(paperQuery, { id });
  const batch = paperBatches.find((one) => one.id === batchId);
  const above = <BackLink to={`/budget/${id}/paper`} label={words.title} />;
  if (!campaign || !batch)
    return (
      <PageFrame title={words.notFound} above={above}>
        {null}
      </PageFrame>
    );
  const isOver = campaign.calendar.votingClosesAt <= new Date().toISOString();
  const state = stateOf(batch, isOver);
  const projects = campaign.projects.filter(({ district }) => district === batch.district);
  const props = { campaign, batch, projects };
  return (
    <PageFrame title={inLanguage(batch.place, language)} lead={words.states[state]} above={above}>
      <Text>{words.counts(format.number(batch.printed), format.number(batch.issued))}</Text>
      {batch.inBox !== null && batch.valid !== null && (
        <Text>{words.inBox(format.number(batch.inBox), format.number(batch.valid))}</Text>
      )}
      {state === 'handingOut' && campaign.isVoting && <IssueSheet campaign={campaign} batch={batch} />}
      {(state === 'firstReading' || state === 'secondReading') && (
        <KeyIn key={batch.entries.length} {...props} />
      )}
      {state === 'differs' && <Differences {...props} />}
      {state === 'toReconcile' && (
        <Suspense>
          <Reconciling campaign={campaign} batch={batch} />
        </Suspense>
      )}
    </PageFrame>
  );
}
