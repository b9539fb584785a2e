import { Text, Title } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { useHall } from '../../state/hall-context.js';
import { hallWords } from '../../words/index.js';
import { RecordLine } from './RecordLine.js';
import styles from './Record.module.css';

/** The draft of the minutes, written as the meeting goes, and once they are signed its course; the latest at the top. */
export function Record() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const isSigned = gathering.minutes.documentId !== null;
  const lead = isSigned ? words.record.leadAfter : words.record.lead;
  const known = gathering.proceedings.entries.filter(({ type }) => Object.hasOwn(words.record.events, type));
  return (
    <section className={styles['panel']} aria-labelledby="record">
      <Title order={2} size="h3" id="record">
        {isSigned ? words.record.titleAfter : words.record.title}
      </Title>
      <Text c="dimmed">{known.length === 0 ? words.record.empty : lead}</Text>
      <ol reversed className={styles['record']}>
        {known.reverse().map((entry) => (
          <RecordLine key={entry.revision} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
