import type { ReactNode } from 'react';
import styles from './StillWhile.module.css';

/**
 * The fields of a form whose command is on its way: they hold still until the answer is there, because it clears
 * them, and what somebody typed meanwhile would go with what was sent.
 */
export function StillWhile({
  pending,
  children,
}: {
  readonly pending: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles['fields']} disabled={pending} role="presentation">
      {children}
    </fieldset>
  );
}
