import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Stack, Text, Title } from '@mantine/core';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import styles from './PageFrame.module.css';

export interface PageFrameProps {
  readonly title: string;
  /** One sentence below the title. */
  readonly lead?: ReactNode;
  /** Buttons and links beside the title. */
  readonly actions?: ReactNode;
  /** Above the title: the way back. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** Every page: the browser's title, the heading that gets the focus after going there, and the content. */
export function PageFrame({ title, lead, actions, above, children }: PageFrameProps) {
  const { productName } = useWords(sharedWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    // The first page of a visit keeps the browser's own focus.
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <Stack gap="lg">
      <title>{title === productName ? title : `${title} · ${productName}`}</title>
      {above}
      <div className={styles['head']}>
        <div>
          <Title order={1} ref={heading} tabIndex={-1} className={styles['title'] ?? ''}>
            {title}
          </Title>
          {lead !== undefined && <Text mt="xs">{lead}</Text>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </Stack>
  );
}
