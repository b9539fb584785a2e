import { useWords } from '../../../shared/i18n/words.js';
import type { DeskView } from '../offline/desk-session.js';
import { deskWords } from '../words/index.js';
import styles from './Desk.module.css';

/** Present against what the quorum takes, in a word, a number and a bar. */
export function QuorumGauge({ view }: { readonly view: DeskView }) {
  const words = useWords(deskWords);
  const { known, entries } = view;
  if (!known?.separateGathering) return null;
  const { present, required, eligible } = known.separateGathering.quorum;
  const waiting = entries.filter(({ kind, state }) => kind === 'register' && state === 'waiting').length;
  const reached = present >= required;
  return (
    <section className={styles['quorum']} aria-label={words.quorum} data-reached={reached}>
      <p className={styles['present']}>
        <strong>{present}</strong> <span>{words.presentOf(required, eligible)}</span>
      </p>
      <meter
        aria-label={words.quorum}
        className={styles['meter']}
        min={0}
        max={required}
        value={Math.min(present, required)}
      >
        {words.presentOf(required, eligible)}
      </meter>
      <p>
        <strong>{reached ? words.quorumThere : words.quorumMissing(required - present)}</strong>
        {waiting > 0 && <> {words.plusWaiting(waiting)}</>}
      </p>
      <p>
        {words.guestsCount(known.deskRegistrations.guests)}
        {known.separateGathering.arrivedLate > 0 && (
          <>, {words.lateCount(known.separateGathering.arrivedLate)}</>
        )}
      </p>
    </section>
  );
}
