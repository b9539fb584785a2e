import styles from './Lines.module.css';

/** A share from 0 to 1 as a bar; the number stands beside it in words. */
export function Share({ of }: { readonly of: number }) {
  return (
    <div className={styles['share']} aria-hidden>
      <div style={{ width: `${String(Math.min(1, of) * 100)}%` }} />
    </div>
  );
}
