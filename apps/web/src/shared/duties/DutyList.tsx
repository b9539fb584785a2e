import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ResultOf } from '../api/graphql.js';
import { Bilingual } from '../components/Bilingual.js';
import type { Format } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { LegalBasis } from '../law/LegalBasis.js';
import { TerritoryName } from '../session/TerritoryName.js';
import type { dutiesQuery } from './operations.js';
import { dutiesWords } from './words/index.js';
import type { DutiesWords } from './words/kk.js';
import styles from './DutyList.module.css';

export type Duty = ResultOf<typeof dutiesQuery>['duties'][number];

/** A paper that the system has written already. */
export interface Draft {
  readonly paper: keyof DutiesWords['drafts'];
  readonly href: string;
}

/** What is due: by when, why, and where it is done. */
export function DutyList({
  duties,
  to,
  draftOf,
  label,
}: {
  readonly duties: readonly Duty[];
  /** Where it is done; nothing where the reader can only watch. */
  readonly to: (duty: Duty) => string | undefined;
  /** What lies ready for it. */
  readonly draftOf?: (duty: Duty) => Draft | undefined;
  /** What the link says instead of the duty's own action, for who only looks. */
  readonly label?: string;
}) {
  return (
    <ul className={styles['list']}>
      {duties.map((duty) => (
        <DutyLine
          key={`${duty.kind}${duty.planId ?? ''}${duty.sectionId ?? ''}${duty.gatheringId ?? ''}${duty.assemblyId ?? ''}`}
          duty={duty}
          to={to(duty)}
          draft={draftOf?.(duty)}
          label={label}
        />
      ))}
    </ul>
  );
}

function DutyLine({
  duty,
  to,
  draft,
  label,
}: {
  readonly duty: Duty;
  readonly to: string | undefined;
  readonly draft: Draft | undefined;
  readonly label: string | undefined;
}) {
  const words = useWords(dutiesWords);
  const format = useFormat();
  const { kind, by, state, sectionName, territory, startsAt, basis } = duty;
  return (
    <li className={styles['duty']} data-state={state}>
      <div>
        <h3>
          {sectionName ? <Bilingual text={sectionName} /> : <TerritoryName kato={territory} />}
          {': '}
          {words.kinds[kind]}
        </h3>
        <p>
          <span className={styles['when']}>{whenDue(duty, words, format)}</span>
          {', '}
          {words.by[by]}
        </p>
        {startsAt !== null && <p>{words.meetingOn(format.dateTime(startsAt))}</p>}
        <LegalBasis basis={basis} />
        {draft && (
          <p>
            {words.draft}:{' '}
            <Anchor href={draft.href} target="_blank" rel="noopener">
              {words.drafts[draft.paper]}
            </Anchor>
          </p>
        )}
      </div>
      {to !== undefined && (
        <Button
          component={Link}
          to={to}
          variant={state === 'overdue' || state === 'today' ? 'filled' : 'default'}
        >
          {label ?? words.actions[kind]}
        </Button>
      )}
    </li>
  );
}

function whenDue({ dueOn, state }: Duty, words: DutiesWords, format: Format): string {
  if (dueOn === null) return words.noDay;
  return state === 'overdue' ? words.wasDueOn(format.day(dueOn)) : words.dueOn(format.day(dueOn));
}
