import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import type { Entry } from '../../state/types.js';
import { hallWords } from '../../words/index.js';
import type { HallWords } from '../../words/kk.js';
import styles from './Record.module.css';

const SPOKEN = ['SpeechRecorded', 'DissentRecorded', 'ParticipantAdmitted'];
const COUNTED_QUORUM = /^Quorum|^CandidateVoteOpened/;

/** One thing that happened: when, what, who, and the figures it was decided on. */
export function RecordLine({ entry }: { readonly entry: Entry }) {
  const words = useWords(hallWords);
  const format = useFormat();
  const { type, occurredAt, person, people, text } = entry;
  const event = words.record.events[type as keyof HallWords['record']['events']];
  const details = detailsOf(entry, words, (instant) => format.time(instant));
  const who = people.length > 0 ? people : person ? [person] : [];
  return (
    <li>
      <time dateTime={occurredAt}>{format.time(occurredAt)}</time>
      <div>
        <strong>{event}</strong>
        {type === 'SpeechRecorded' && !person && (
          <span>: {entry.byChair ? words.record.chair : words.record.guest}</span>
        )}
        {who.map((each, place) => (
          <span key={each.id}>
            {place === 0 ? ': ' : ', '}
            <PersonName person={each} />
          </span>
        ))}
        {details.length > 0 && (
          <span className={styles['details']}>
            {details.map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </span>
        )}
        {SPOKEN.includes(type) && (
          <blockquote className={styles['said']}>{text ?? <em>{words.record.textErased}</em>}</blockquote>
        )}
      </div>
    </li>
  );
}

function detailsOf(
  { type, vote, present, required, round, seats, until, number, part }: Entry,
  words: HallWords,
  time: (instant: string) => string,
): readonly string[] {
  const { record } = words;
  return [
    part === null ? undefined : record.parts[part],
    vote ? words.counts(String(vote.for), String(vote.against), String(vote.abstained)) : undefined,
    vote ? record.base(String(vote.base)) : undefined,
    round !== null && round > 1 ? record.round(String(round)) : undefined,
    seats === null ? undefined : record.seats(String(seats)),
    present === null
      ? undefined
      : COUNTED_QUORUM.test(type)
        ? record.present(String(present), String(required ?? 0))
        : record.presentNow(String(present)),
    until === null ? undefined : record.until(time(until)),
    type === 'SpeechRecorded' ? record.item(String(number ?? 0)) : undefined,
    type.startsWith('CorrectionAnnex') && number !== null ? `№ ${String(number)}` : undefined,
  ].filter((detail) => detail !== undefined);
}
