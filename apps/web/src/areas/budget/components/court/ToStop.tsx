import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ResultOf } from '../../../../shared/api/graphql.js';
import { Part } from '../../../../shared/components/Part.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import type { courtQuery } from '../../operations/court.js';
import { courtWords } from '../../words/court.js';
import styles from '../Lines.module.css';
import { lossOf } from './court-act.js';
import type { CourtCampaign } from './court-act.js';

type Project = ResultOf<typeof courtQuery>['projects']['edges'][number]['node'];

/** What a correction took away and is still going on: the office stops each by a decision on paper (docs/adr/0012). */
export function ToStop({
  corrections,
  projects,
}: {
  readonly corrections: NonNullable<CourtCampaign['result']>['corrections'];
  readonly projects: readonly Project[];
}) {
  const words = useWords(courtWords);
  const language = useLanguage();
  const lost = projects.filter((project) => lossOf(corrections, project) === 'toStop');
  if (lost.length === 0) return null;
  return (
    <Part title={words.toStop}>
      <Text>{words.toStopText}</Text>
      <ul className={styles['lines']}>
        {lost.map(({ id, title }) => (
          <li key={id} className={styles['line']}>
            <Anchor component={Link} to={`/budget/projects/${id}`} className={styles['title'] ?? ''}>
              {inLanguage(title, language)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Part>
  );
}
