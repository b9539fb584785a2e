import type { ReactNode } from 'react';
import { Stack, Title } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { sharedHallWords } from './words/index.js';
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
  const words = useWords(sharedHallWords);
  return (
    <section className={styles['part']} data-state={state}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {title} {state === 'done' && <span className={styles['done']}>✓ {words.done}</span>}
        </Title>
        {children}
      </Stack>
    </section>
  );
}
