import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '../api/use-answer.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { duePlace } from './addresses.js';
import { DecisionLine } from './DecisionLine.js';
import { decisionsDueQuery } from './operations.js';
import { decisionsWords } from './words/index.js';

/** What the reader has to do next about the decisions of a territory; nothing while there is nothing. */
export function DecisionsDue({ territory }: { readonly territory: string }) {
  const words = useWords(decisionsWords);
  const format = useFormat();
  const { decisionsDue } = useAnswer(decisionsDueQuery, { territory });
  if (decisionsDue.length === 0) return null;
  return (
    <section>
      <Title order={2} mb="sm">
        {words.dueTitle}
      </Title>
      <Stack>
        {decisionsDue.map(({ kind, dueOn, overdue, decision }) => (
          <DecisionLine key={`${kind}${decision.id}`} decision={decision}>
            <Text fw={600}>
              <Anchor component={Link} to={duePlace(kind, decision)} fw={600}>
                {words.due[kind]}
              </Anchor>
              {dueOn !== null &&
                `. ${overdue ? words.wasDueOn(format.day(dueOn)) : words.dueOn(format.day(dueOn))}`}
            </Text>
          </DecisionLine>
        ))}
      </Stack>
    </section>
  );
}
