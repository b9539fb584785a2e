import { Anchor, Text } from '@mantine/core';
import { Part } from '../../../shared/components/Part.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Campaign, Result } from '../types.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';

/** The files of ballots, and what counts them: anybody may do it again. */
export function CountAgain({
  counted,
  result: { districts, lotSeed },
  nameOf,
}: {
  readonly counted: Campaign['counted'];
  readonly result: Result;
  readonly nameOf: (kato: string) => string;
}) {
  const words = useWords(budgetWords);
  return (
    <Part title={words.countAgain}>
      <Text>{words.countAgainText}</Text>
      {districts.map(({ district, pbFile }) => (
        <div key={district}>
          <Anchor href={pbFile} download>
            {districts.length > 1 ? words.ballotsOf(nameOf(district)) : words.downloadBallots}
          </Anchor>
          <Text>
            {words.countCommand}:{' '}
            <code className={styles['code']}>npm run -s jinalys -- tally {district}.pb</code>
          </Text>
        </div>
      ))}
      <Text>
        {words.lotSeed}: <span className={styles['code']}>{lotSeed}</span>
      </Text>
      {counted && (
        <Text>
          {words.commitmentRoot}: <span className={styles['code']}>{counted.commitmentRoot}</span>
        </Text>
      )}
    </Part>
  );
}
