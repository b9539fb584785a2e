import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/kk';
import 'dayjs/locale/ru';
import { DateInput } from '@mantine/dates';
import { Text } from '@mantine/core';
import { useLanguage } from '../i18n/language-context.js';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import styles from './LegalDateField.module.css';

/** A rule of the law that bounds a date, with where it comes from. */
export interface DateRule {
  readonly text: string;
  /** Act, article, paragraph. */
  readonly source?: string;
  readonly confidence?: 'H' | 'M' | 'L';
}

export interface LegalDateFieldProps {
  readonly label: string;
  /** `2026-03-12`, or null. */
  readonly value: string | null;
  readonly onChange: (calendarDate: string | null) => void;
  readonly rules: readonly DateRule[];
  readonly earliest?: string;
  readonly latest?: string;
  /** Days that cannot be picked, such as holidays where the law bars them. */
  readonly isBarred?: (calendarDate: string) => boolean;
  readonly error?: string;
  readonly required?: boolean;
}

/**
 * A date that the law bounds: typed or picked. Each rule and its source stand above the field, where the calendar
 * does not hide them.
 */
export function LegalDateField(props: LegalDateFieldProps) {
  const { rules, earliest, latest, isBarred, error, required = false, ...input } = props;
  const words = useWords(sharedWords);
  const language = useLanguage();
  return (
    <DateInput
      {...input}
      required={required}
      error={error}
      locale={language}
      firstDayOfWeek={1}
      valueFormat="DD.MM.YYYY"
      placeholder={words.dateFormat}
      dateParser={parseDate}
      ariaLabels={words.calendar}
      classNames={{ day: styles['day'] ?? '' }}
      popoverProps={{ withinPortal: false }}
      clearable
      clearButtonProps={{ 'aria-label': words.cancel }}
      {...(earliest !== undefined && { minDate: earliest })}
      {...(latest !== undefined && { maxDate: latest })}
      {...(isBarred && { excludeDate: isBarred })}
      descriptionProps={{ component: 'div' }}
      description={<Rules rules={rules} />}
    />
  );
}

function Rules({ rules }: { readonly rules: readonly DateRule[] }) {
  const words = useWords(sharedWords);
  if (rules.length === 0) return null;
  return (
    <ul className={styles['rules']}>
      {rules.map(({ text, source, confidence }) => (
        <li key={text}>
          {text}
          {source !== undefined && (
            <Text component="span" size="sm" c="dimmed" display="block">
              {words.source}: {source}
              {confidence !== undefined && ` (${words.confidence[confidence]})`}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

/** `12.03.2026`, `12.3.26`, `2026-03-12` → `2026-03-12`; null for anything else. */
function parseDate(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  const local = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})\s*$/.exec(text);
  const [year = '', month = '', day = ''] = iso?.slice(1) ?? local?.slice(1).reverse() ?? [];
  const padded = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${padded}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(padded) ? padded : null;
}
