import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Bilingual } from '../components/Bilingual.js';
import { dateIn } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { StatusMark } from './StatusMark.js';
import type { MeetingCard } from './types.js';
import styles from './MeetingLine.module.css';

/** One gathering in a list: day, section, place, where it stands. */
export function MeetingLine({
  meeting,
  to,
  children,
}: {
  readonly meeting: MeetingCard;
  readonly to: string;
  readonly children?: ReactNode;
}) {
  const format = useFormat();
  const { sectionName, place, startsAt, status } = meeting;
  return (
    <li className={styles['line']}>
      <time dateTime={startsAt} className={styles['when']}>
        <span>{format.date(dateIn(startsAt))}</span>
        <span>
          {format.weekday(dateIn(startsAt))}, {format.time(startsAt)}
        </span>
      </time>
      <div className={styles['what']}>
        <Link to={to}>
          <Bilingual text={sectionName} />
        </Link>
        <Bilingual text={place} />
        {children}
      </div>
      <StatusMark status={status} />
    </li>
  );
}

export function MeetingList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['list']}>{children}</ul>;
}
