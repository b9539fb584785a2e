import { useId } from 'react';
import type { ReactNode } from 'react';
import { Stack, Title } from '@mantine/core';
import styles from './Part.module.css';

/** A part of a page under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <Title order={2} id={id} size="h3" mb="xs">
        {title}
      </Title>
      <Stack gap="xs">{children}</Stack>
    </section>
  );
}
