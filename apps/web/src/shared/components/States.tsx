import type { ReactNode } from 'react';
import { Loader, Text } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import styles from './States.module.css';

/** While a page or a part of it is being asked for. */
export function Loading() {
  const words = useWords(sharedWords);
  return (
    <div role="status" className={styles['state']}>
      <Loader size="sm" />
      <Text>{words.loading}</Text>
    </div>
  );
}

/** Where a list has nothing in it; says what to do if there is something to do. */
export function Empty({ children }: { readonly children?: ReactNode }) {
  const words = useWords(sharedWords);
  return <div className={styles['empty']}>{children ?? <Text>{words.nothingHere}</Text>}</div>;
}
