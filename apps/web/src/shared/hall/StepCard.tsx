import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Title } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { sharedHallWords } from './words/index.js';
import styles from './StepCard.module.css';

interface Props {
  readonly title: string;
  /** Nothing is left to do: what is said is no step. */
  readonly isOver?: boolean;
  readonly children: ReactNode;
}

/** The one next step, in front; gets the focus when the meeting has moved on to it. */
export function StepCard({ title, isOver = false, children }: Props) {
  const words = useWords(sharedHallWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);
  useEffect(() => {
    if (shown.current !== title) heading.current?.focus();
    shown.current = title;
  }, [title]);
  return (
    <section className={styles['card']} aria-labelledby="next-step">
      {!isOver && <p className={styles['above']}>{words.nextStep}</p>}
      <Title order={2} id="next-step" ref={heading} tabIndex={-1} className={styles['title'] ?? ''}>
        {title}
      </Title>
      {children}
    </section>
  );
}
