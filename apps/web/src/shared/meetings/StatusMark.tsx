import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import type { MeetingCard } from './types.js';
import styles from './StatusMark.module.css';

/** Where a gathering stands: in words, with a colour and a shape beside them. */
export function StatusMark({ status }: { readonly status: MeetingCard['status'] }) {
  const words = useWords(sharedWords);
  return (
    <span className={styles['mark']} data-status={status}>
      {words.statuses[status]}
    </span>
  );
}
