import { Text } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { MyBallot } from '../types.js';
import { budgetWords } from '../words/index.js';

type Found = Pick<NonNullable<MyBallot['inclusion']>, 'included' | 'leafIndex' | 'treeSize'>;

/** Whether a ballot is in the count, and where; places are told from 1. */
export function Inclusion({ inclusion: { included, leafIndex, treeSize } }: { readonly inclusion: Found }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  return (
    <Text fw={650} role="status">
      {included && leafIndex !== null
        ? words.included(format.number(leafIndex + 1), format.number(treeSize))
        : words.notIncluded}
    </Text>
  );
}
