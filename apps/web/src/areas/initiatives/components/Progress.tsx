import { Text } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { InitiativeCard } from '../types.js';
import { initiativesWords } from '../words/index.js';
import styles from './Progress.module.css';

/** So many signed, so many have to. */
export function Progress({
  initiative: { signatures, required },
}: {
  readonly initiative: Pick<InitiativeCard, 'signatures' | 'required'>;
}) {
  const words = useWords(initiativesWords);
  const format = useFormat();
  const text = words.progress(format.number(signatures), format.number(required));
  return (
    <div className={styles['progress']}>
      <Text fw={600}>{text}</Text>
      <progress value={Math.min(signatures, required)} max={required} aria-label={text} />
    </div>
  );
}
