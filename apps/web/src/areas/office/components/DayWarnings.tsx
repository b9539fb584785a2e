import { Text } from '@mantine/core';
import { useAsk } from '../../../shared/api/use-answer.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { daysOffQuery } from '../../../shared/law/operations.js';
import type { MeetingCard } from '../../../shared/meetings/types.js';
import { officeWords } from '../words/index.js';
import { isWeekend } from './convening.js';
import styles from './DayWarnings.module.css';

export interface DayWarningsProps {
  readonly day: string;
  readonly placeKk: string;
  readonly others: readonly MeetingCard[];
}

/** What speaks against a day: holidays, and other gatherings in the same hall or with the same chair. */
export function DayWarnings({ day, placeKk, others }: DayWarningsProps) {
  const { convene: words } = useWords(officeWords);
  const format = useFormat();
  const language = useLanguage();
  const { data } = useAsk(daysOffQuery, { from: day, to: day });
  const holidays = data?.daysOff.filter(({ date }) => date === day) ?? [];
  const clashes = others.filter(({ startsAt }) => dateIn(startsAt) === day);
  const warnings = [
    ...holidays.map(({ name }) => words.holiday(inLanguage(name, language))),
    ...clashes.map(({ place, sectionName, startsAt }) =>
      (place.kk.trim() === placeKk.trim() ? words.sameHall : words.sameDay)(
        inLanguage(sectionName, language),
        format.time(startsAt),
      ),
    ),
  ];
  const kind = isWeekend(day) ? words.weekend(format.weekday(day)) : words.workday;
  return (
    <div role="status" className={styles['warnings']} data-clear={warnings.length === 0 || undefined}>
      <Text fw={650}>
        {warnings.length === 0 ? words.noClash : `${words.warnings}.`} {holidays.length === 0 && kind}
      </Text>
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
