import { Anchor } from '@mantine/core';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Meeting } from '../types.js';
import { publicWords } from '../words/index.js';
import styles from './WhenAndWhere.module.css';

/** Day, time and place, and the way into one's own calendar. */
export function WhenAndWhere({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(publicWords);
  const format = useFormat();
  const language = useLanguage();
  const { id, startsAt, place, status } = meeting;
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{words.when}</dt>
        <dd>
          <time dateTime={startsAt}>
            {format.day(dateIn(startsAt))}, {format.time(startsAt)}
          </time>
          {status === 'convened' && (
            <Anchor href={`/gatherings/${id}/calendar.ics?language=${language}`}>
              {words.addToCalendar}
            </Anchor>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.where}</dt>
        <dd>
          <Bilingual text={place} />
        </dd>
      </div>
    </dl>
  );
}
