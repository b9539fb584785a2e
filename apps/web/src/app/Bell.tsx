import { Link } from 'react-router';
import { useAsk } from '../shared/api/use-answer.js';
import { useFormat } from '../shared/format/use-format.js';
import { useWords } from '../shared/i18n/words.js';
import { unreadNoticesQuery } from '../shared/notices/operations.js';
import { sharedWords } from '../shared/words/index.js';
import styles from './Bell.module.css';

const REFRESH_MS = 60_000;

/** The way to one's notifications, with how many are not read. */
export function Bell() {
  const words = useWords(sharedWords);
  const format = useFormat();
  const { data } = useAsk(unreadNoticesQuery, {}, { refreshEvery: REFRESH_MS });
  const unread = data?.myNotifications.unreadCount ?? 0;
  return (
    <Link to="/notifications" className={styles['bell']} aria-label={words.bell(format.number(unread))}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
          d="M18 9a6 6 0 0 0-12 0c0 6-2.5 7.5-2.5 7.5h17S18 15 18 9M10 20a2.2 2.2 0 0 0 4 0"
        />
      </svg>
      {unread > 0 && <span className={styles['count']}>{format.number(unread)}</span>}
    </Link>
  );
}
