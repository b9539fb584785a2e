import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import styles from './QuorumGauge.module.css';

export interface Quorum {
  readonly eligible: number;
  readonly present: number;
  readonly required: number;
  readonly reached: boolean;
}

/** Present against required, in words and as a bar with a mark where the quorum is. */
export function QuorumGauge({
  quorum,
  large = false,
  eligible: ofWhom,
}: {
  readonly quorum: Quorum;
  readonly large?: boolean;
  /** Who counts for it; the residents of a section unless it is said. */
  readonly eligible?: string;
}) {
  const words = useWords(sharedWords);
  const format = useFormat();
  const { eligible, present, required, reached } = quorum;
  // The bar ends at twice the quorum, so that the mark stands in its middle.
  const full = Math.max(required * 2, present, 1);
  return (
    <div className={styles['gauge']} data-large={large || undefined} data-reached={reached}>
      <p className={styles['words']}>
        <strong>{words.quorum.presentOf(format.number(present), format.number(required))}</strong>{' '}
        <span>
          {reached ? words.quorum.reached : words.quorum.missing(format.number(required - present))}
        </span>
      </p>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className={styles['bar']}>
        <rect width="100" height="8" className={styles['all']} />
        <rect width={(present / full) * 100} height="8" className={styles['present']} />
        <rect x={(required / full) * 100 - 0.5} width="1" height="8" className={styles['mark']} />
      </svg>
      <p className={styles['eligible']}>{ofWhom ?? words.quorum.eligible(format.number(eligible))}</p>
    </div>
  );
}
