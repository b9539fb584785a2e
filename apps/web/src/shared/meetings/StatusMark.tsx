import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import type { MeetingCard } from './types.js';
import styles from './StatusMark.module.css';

interface Marked {
  readonly status: MeetingCard['status'];
  /** Whose it is: of an assembly, Russian says it in another gender. */
  readonly body?: 'assembly' | 'gathering' | undefined;
}

/** Where a gathering or an assembly stands: in words, with a colour and a shape beside them. */
export function StatusMark({ status, body = 'gathering' }: Marked) {
  const words = useWords(sharedWords);
  return (
    <span className={styles['mark']} data-status={status}>
      {words[body === 'assembly' ? 'assemblyStatuses' : 'statuses'][status]}
    </span>
  );
}
