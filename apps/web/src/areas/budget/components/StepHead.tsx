import { useEffect, useRef } from 'react';
import { Text, Title } from '@mantine/core';
import styles from './propose/Propose.module.css';

/** Where in a form of several steps one is; the heading of a new step gets the focus. */
export function StepHead({
  step,
  of,
  where,
  label,
}: {
  /** From 0. */
  readonly step: number;
  readonly of: number;
  readonly where: string;
  readonly label: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <>
      <Text>{where}</Text>
      <ol className={styles['steps']} aria-hidden>
        {Array.from({ length: of }, (_, index) => (
          <li key={index} data-done={index <= step} />
        ))}
      </ol>
      <Title order={2} size="h3" ref={heading} tabIndex={-1}>
        {label}
      </Title>
    </>
  );
}
