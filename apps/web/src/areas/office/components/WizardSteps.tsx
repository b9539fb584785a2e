import { useEffect, useRef } from 'react';
import { Title } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { officeWords } from '../words/index.js';
import styles from './WizardSteps.module.css';

/** Where in the wizard one is; a new step's heading gets the focus. */
export function WizardSteps({ step, labels }: { readonly step: number; readonly labels: readonly string[] }) {
  const { convene: words } = useWords(officeWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <>
      <ol className={styles['steps']}>
        {labels.map((label, index) => (
          <li key={label} aria-current={index === step ? 'step' : undefined}>
            {label}
          </li>
        ))}
      </ol>
      <Title order={2} mb="md" ref={heading} tabIndex={-1} className={styles['where'] ?? ''}>
        {words.step(step + 1, labels.length)}: {labels[step]}
      </Title>
    </>
  );
}
