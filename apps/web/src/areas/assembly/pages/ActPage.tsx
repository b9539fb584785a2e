import { useState } from 'react';
import { Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { decisionAddress, DecisionMarks } from '../../../shared/decisions/DecisionLine.js';
import { decisionsWords } from '../../../shared/decisions/words/index.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { AnswerPart } from '../components/decision/AnswerPart.js';
import { DecisionPapers } from '../components/decision/DecisionPapers.js';
import { EvaluatePart, ReportPart } from '../components/decision/ExecutionParts.js';
import { HigherAkimPart } from '../components/decision/HigherAkimPart.js';
import { PublishPart } from '../components/decision/PublishPart.js';
import { DiscussPart } from '../components/decision/DiscussPart.js';
import { decisionToActQuery } from '../operations/decision.js';
import { actsOf } from '../state/acts.js';
import type { Act } from '../state/acts.js';
import type { DecisionToAct } from '../state/types.js';
import { assemblyWords } from '../words/index.js';

/** What the person may do about a decision now: answer, report, evaluate, publish, discuss, settle. */
export function Component() {
  const { id = '' } = useParams();
  const { notFound, all } = useWords(decisionsWords);
  const [on] = useState(() => dateIn(new Date().toISOString()));
  const { decision } = useAnswer(decisionToActQuery, { id, on });
  if (decision) return <Acting decision={decision} />;
  return (
    <PageFrame title={notFound} above={<BackLink to="/decisions" label={all} />}>
      {null}
    </PageFrame>
  );
}

function Acting({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const { dueOn, wasDueOn } = useWords(decisionsWords);
  const language = useLanguage();
  const format = useFormat();
  const roles = useMe()?.roles.map(({ role }) => role) ?? [];
  const acts = actsOf(decision, roles);
  return (
    <PageFrame
      title={inLanguage(decision.text, language)}
      above={<BackLink to={decisionAddress(decision.id)} label={words.back} />}
      actions={<DecisionMarks decision={decision} />}
    >
      {decision.dueOn !== null && (
        <Text fw={600}>
          {decision.overdue ? wasDueOn(format.day(decision.dueOn)) : dueOn(format.day(decision.dueOn))}
        </Text>
      )}
      {acts.length === 0 && (
        <Text>
          {words.nothing} {words.mineOnly}
        </Text>
      )}
      {acts.map((act) => (
        <PartOf key={act} act={act} decision={decision} />
      ))}
      <DecisionPapers decision={decision} />
    </PageFrame>
  );
}

function PartOf({ act, decision }: { readonly act: Act; readonly decision: DecisionToAct }) {
  switch (act) {
    case 'answer':
      return <AnswerPart decision={decision} />;
    case 'report':
      return <ReportPart decision={decision} />;
    case 'evaluate':
      return <EvaluatePart decision={decision} />;
    case 'publish':
      return <PublishPart decision={decision} />;
    case 'discuss':
      return <DiscussPart decision={decision} />;
    case 'higherAkim':
      return <HigherAkimPart decision={decision} />;
  }
}
