import { Text } from '@mantine/core';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { Facts } from '../../../shared/components/Facts.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { streamAtQuery } from '../operations/log.js';
import { maslikhatWords } from '../words/index.js';
import { StateTree } from './StateTree.js';

/** What changed between two steps, place by place. */
export function Changes({
  differences,
}: {
  readonly differences: ResultOf<typeof streamAtQuery>['historyDifference'];
}) {
  const { log: words } = useWords(maslikhatWords);
  if (differences.length === 0) return <Text>{words.nothingChanged}</Text>;
  return (
    <Facts
      facts={differences.map(({ path, before, after }) => [
        path,
        <Facts
          key={path}
          facts={[
            [words.was, <StateTree key="before" json={before} />],
            [words.is, <StateTree key="after" json={after} />],
          ]}
        />,
      ])}
    />
  );
}
