import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Bilingual } from '../components/Bilingual.js';
import { dateIn } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import styles from '../meetings/MeetingLine.module.css';
import { MeetingList } from '../meetings/MeetingLine.js';
import { StatusMark } from '../meetings/StatusMark.js';
import type { SittingCard } from './types.js';
import { sittingsWords } from './words/index.js';

type Card = Omit<SittingCard, 'notices' | 'minutes'>;

/** Sittings, one a line: day, whose, place, where it stands. */
export function SittingList<One extends Card>({
  sittings,
  to,
  children,
}: {
  readonly sittings: readonly One[];
  readonly to: (sitting: One) => string;
  /** What is said of each beside that. */
  readonly children?: (sitting: One) => ReactNode;
}) {
  return (
    <MeetingList>
      {sittings.map((sitting) => (
        <SittingLine key={sitting.id} sitting={sitting} to={to(sitting)}>
          {children?.(sitting)}
        </SittingLine>
      ))}
    </MeetingList>
  );
}

function SittingLine({
  sitting: { startsAt, body, composition, place, status },
  to,
  children,
}: {
  readonly sitting: Card;
  readonly to: string;
  readonly children: ReactNode;
}) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  return (
    <li className={styles['line']}>
      <time dateTime={startsAt} className={styles['when']}>
        <span>{format.date(dateIn(startsAt))}</span>
        <span>
          {format.weekday(dateIn(startsAt))}, {format.time(startsAt)}
        </span>
      </time>
      <div className={styles['what']}>
        <Link to={to}>{words.compositions[composition]}</Link>
        <Bilingual text={place} />
        {children}
      </div>
      <StatusMark status={status} body={body} />
    </li>
  );
}
