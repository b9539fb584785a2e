import { Text } from '@mantine/core';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';
import { Share } from './Share.js';

interface Day {
  readonly day: string;
  readonly web: number;
  readonly desk: number;
  readonly paper: number;
}

/** A bar for each day of the vote; the number stands beside it in words. */
export function TurnoutByDay({ days }: { readonly days: readonly Day[] }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const counted = days.map(({ day, web, desk, paper }) => ({ day, voters: web + desk + paper }));
  const most = Math.max(1, ...counted.map(({ voters }) => voters));
  return (
    <Part title={words.byDay}>
      <ul className={styles['bars']}>
        {counted.map(({ day, voters }) => (
          <li key={day}>
            <Text>{words.ofDay(format.date(day), format.number(voters))}</Text>
            <Share of={voters / most} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
