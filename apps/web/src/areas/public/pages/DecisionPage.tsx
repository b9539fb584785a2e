import { Anchor, Button, Text, Timeline } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Facts } from '../../../shared/components/Facts.js';
import { useAnswer } from '../../../shared/api/use-answer.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { actAddress, DECISION_ROLES } from '../../../shared/decisions/addresses.js';
import { DecisionMarks } from '../../../shared/decisions/DecisionLine.js';
import { decisionsWords } from '../../../shared/decisions/words/index.js';
import type { DecisionsWords } from '../../../shared/decisions/words/kk.js';
import { dateIn } from '../../../shared/format/format.js';
import type { Format } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import type { Language } from '../../../shared/i18n/language.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useHasRole } from '../../../shared/session/use-me.js';
import { LogReceipt } from '../../../shared/components/LogReceipt.js';
import { Part } from '../../../shared/components/Part.js';
import { decisionQuery } from '../operations/decisions.js';

type Decision = NonNullable<ResultOf<typeof decisionQuery>['decision']>;
type Step = Decision['timeline'][number];
type Actor = NonNullable<Decision['responsible']>;

/** One decision as everybody may read it, from the vote to what was done. */
export function Component() {
  const words = useWords(decisionsWords);
  const format = useFormat();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { decision } = useAnswer(decisionQuery, { id });
  const mayAct = useHasRole(DECISION_ROLES);
  const back = (
    <Anchor component={Link} to="/decisions">
      {words.all}
    </Anchor>
  );
  if (!decision)
    return (
      <PageFrame title={words.notFound} above={back}>
        {null}
      </PageFrame>
    );
  const { text, timeline, indicators, reasons } = decision;
  return (
    <PageFrame
      title={inLanguage(text, language)}
      above={back}
      actions={
        <>
          <DecisionMarks decision={decision} />
          {mayAct && (
            <Button component={Link} to={actAddress(id)} variant="default">
              {words.act}
            </Button>
          )}
        </>
      }
    >
      <Facts facts={factsOf(decision, words, format, language)} />
      {indicators.length > 0 && (
        <Part title={words.indicators}>
          <Facts
            facts={indicators.map(({ name, unit, target, value }) => [
              inLanguage(name, language),
              words.indicator(
                value === null ? words.noValue : format.number(value),
                format.number(target),
                inLanguage(unit, language),
              ),
            ])}
          />
        </Part>
      )}
      {reasons !== null && (
        <Part title={words.reasons}>
          <Text>{reasons}</Text>
        </Part>
      )}
      <Part title={words.timeline}>
        <Timeline active={timeline.length} bulletSize={16}>
          {timeline.map((step) => (
            <Timeline.Item
              key={step.revision}
              title={nameOf(step.type, words.steps)}
              {...(step.missedBy && { color: 'red' })}
            >
              <StepFacts step={step} />
            </Timeline.Item>
          ))}
        </Timeline>
      </Part>
    </PageFrame>
  );
}

function factsOf(
  decision: Decision,
  words: DecisionsWords,
  format: Format,
  language: Language,
): readonly (readonly [string, string])[] {
  const { adoptedAt, incomingNumber, responsible, deadline, publishedOn, publishedWhere } = decision;
  return [
    [words.adopted, format.date(dateIn(adoptedAt))],
    [words.vote, votesOf(decision.vote, words, format)],
    ...(incomingNumber === null ? [] : [[words.incomingNumber, incomingNumber] as const]),
    ...(responsible === null ? [] : [[words.responsible, actorOf(responsible, language)] as const]),
    ...(deadline === null ? [] : [[words.deadline, format.day(deadline)] as const]),
    ...(publishedOn === null || publishedWhere === null
      ? []
      : [
          [
            words.published,
            words.publishedAt(format.date(publishedOn), inLanguage(publishedWhere, language)),
          ] as const,
        ]),
  ];
}

/** When, by which paper, with what outcome; who missed it; and the receipt that it is in the log. */
function StepFacts({ step }: { readonly step: Step }) {
  const words = useWords(decisionsWords);
  const format = useFormat();
  const language = useLanguage();
  const { occurredAt, reference, outcome, late, dueOn, vote, text, missedBy, receipt } = step;
  const marks = [
    ...(reference === null ? [] : [words.number(reference)]),
    ...(outcome === null ? [] : [nameOf(outcome, words.outcomes)]),
    ...(late === true ? [words.late] : []),
    ...(vote === null ? [] : [votesOf(vote, words, format)]),
  ];
  return (
    <>
      <Text>
        <time dateTime={occurredAt}>{format.date(dateIn(occurredAt))}</time>
        {marks.length > 0 && `: ${marks.join('; ')}`}
      </Text>
      {dueOn !== null && <Text>{words.dueOn(format.day(dueOn))}</Text>}
      {missedBy !== null && <Text fw={600}>{words.missedBy(actorOf(missedBy, language))}</Text>}
      {text !== null && <Text>{text}</Text>}
      <LogReceipt href={receipt} label={words.receipt} />
    </>
  );
}

function votesOf(vote: Decision['vote'], words: DecisionsWords, format: Format): string {
  const { for: votesFor, against, abstained, base } = vote;
  const [yes = '', no = '', none = '', all = ''] = [votesFor, against, abstained, base].map((count) =>
    format.number(count),
  );
  return words.votes(yes, no, none, all);
}

/** Position and name, as papers name one. */
function actorOf({ personId, official }: Actor, language: Language): string {
  if (!official) return personId ?? '';
  const { position, name } = official;
  const full =
    name.__typename === 'FullName'
      ? [name.surname, name.given, name.patronymic].filter(Boolean).join(' ')
      : '';
  return [inLanguage(position, language), full].filter(Boolean).join(', ');
}

/** A type of event or outcome that has no words yet is shown as it is written. */
function nameOf(code: string, words: Readonly<Record<string, string>>): string {
  return words[code] ?? code;
}
