import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ResultOf } from '../../../../shared/api/graphql.js';
import { Bilingual } from '../../../../shared/components/Bilingual.js';
import { decisionAddress } from '../../../../shared/decisions/DecisionLine.js';
import { decisionsWords } from '../../../../shared/decisions/words/index.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { handoversQuery } from '../../operations/handovers.js';
import { handoverWords } from '../../words/index.js';

type HandedOver = ResultOf<typeof handoversQuery>['handovers']['open'][number];

/** Decisions that wait for the office: what for, and until when. */
export function HandedOverList({ open }: { readonly open: readonly HandedOver[] }) {
  const words = useWords(handoverWords);
  const { due, dueOn: until } = useWords(decisionsWords);
  const format = useFormat();
  if (open.length === 0) return <Text>{words.nothingOpen}</Text>;
  return (
    <List>
      {open.map(({ kind, dueOn, decision }, index) => (
        <List.Item key={`${kind}${decision?.id ?? String(index)}`}>
          {decision && (
            <Anchor component={Link} to={decisionAddress(decision.id)}>
              <Bilingual text={decision.text} />
            </Anchor>
          )}
          <Text>
            {due[kind]}
            {dueOn !== null && `. ${until(format.day(dueOn))}`}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
