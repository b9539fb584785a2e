import type { ReactNode } from 'react';
import { Stack, Title } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { hallWords } from '../../words/index.js';
import styles from './Part.module.css';

/** One stage of the papers: what it is, whether it is done, what is left to do. */
export function Part({
  title,
  state,
  children,
}: {
  readonly title: string;
  readonly state: 'done' | 'now' | 'later';
  readonly children: ReactNode;
}) {
  const words = useWords(hallWords);
  return (
    <section className={styles['part']} data-state={state}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {title} {state === 'done' && <span className={styles['done']}>✓ {words.minutes.done}</span>}
        </Title>
        {children}
      </Stack>
    </section>
  );
}
