import type { ReactNode } from 'react';
import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ResultOf } from '../api/graphql.js';
import { Bilingual } from '../components/Bilingual.js';
import { dateIn } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { TerritoryName } from '../session/TerritoryName.js';
import type { decisionLineFragment } from './operations.js';
import { decisionsWords } from './words/index.js';

export type DecisionOfLine = ResultOf<typeof decisionLineFragment>;

/** Where anybody reads what became of a decision. */
export const decisionAddress = (id: string): string => `/decisions/${id}`;

/** A decision in a list: what was decided, where it stands, until when. */
export function DecisionLine({
  decision,
  children,
}: {
  readonly decision: DecisionOfLine;
  readonly children?: ReactNode;
}) {
  const words = useWords(decisionsWords);
  const format = useFormat();
  const { id, text, territory, adoptedAt, dueOn, overdue } = decision;
  return (
    <article>
      <Anchor component={Link} to={decisionAddress(id)}>
        <Bilingual text={text} />
      </Anchor>
      <Text>
        <TerritoryName kato={territory} />
        {'. '}
        {words.adoptedOn(format.date(dateIn(adoptedAt)))}
      </Text>
      {children ?? (
        <>
          <DecisionMarks decision={decision} />
          {dueOn !== null && (
            <Text>{overdue ? words.wasDueOn(format.day(dueOn)) : words.dueOn(format.day(dueOn))}</Text>
          )}
        </>
      )}
    </article>
  );
}

/** Where it stands, and what everybody has to know about it. */
export function DecisionMarks({
  decision: { phase, inPublic, contestId },
}: {
  readonly decision: Pick<DecisionOfLine, 'phase' | 'inPublic' | 'contestId'>;
}) {
  const words = useWords(decisionsWords);
  return (
    <Group gap="xs">
      <Badge variant="outline">{words.phases[phase]}</Badge>
      {!inPublic && <Badge color="red">{words.notInPublic}</Badge>}
      {contestId !== null && <Badge color="red">{words.contested}</Badge>}
    </Group>
  );
}
