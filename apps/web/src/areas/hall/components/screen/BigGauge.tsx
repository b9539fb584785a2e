import type { Quorum } from '../../../../shared/meetings/QuorumGauge.js';
import { screenWords } from '../../words/screen.js';
import { Both } from './Both.js';
import styles from './Screen.module.css';

/** The quorum to be read from the last row: how many are here, and a bar with a mark where the quorum is. */
export function BigGauge({ quorum, large }: { readonly quorum: Quorum; readonly large: boolean }) {
  const { present, required, reached } = quorum;
  // The bar ends at twice the quorum, so that the mark stands in its middle.
  const full = Math.max(required * 2, present, 1);
  const { kk, ru } = screenWords;
  return (
    <div
      className={[styles['gauge'], large && styles['large']].filter(Boolean).join(' ')}
      data-reached={reached}
    >
      <Both text={(words) => words.present} />
      <div className={styles['figures']}>
        <span className={styles['count']}>{present}</span>
        <span>
          <span lang="kk">{kk.required}</span> / <span lang="ru">{ru.required}</span>: <b>{required}</b>
        </span>
      </div>
      <div
        role="meter"
        aria-label={`${kk.quorum} / ${ru.quorum}`}
        aria-valuemin={0}
        aria-valuemax={full}
        aria-valuenow={present}
        aria-valuetext={`${String(present)} / ${String(required)}`}
      >
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className={styles['bar']}>
          <rect width="100" height="8" className={styles['all']} />
          <rect width={(present / full) * 100} height="8" className={styles['filled']} />
          <rect x={(required / full) * 100 - 0.4} width="0.8" height="8" className={styles['mark']} />
        </svg>
      </div>
      <div role="status" className={styles['verdict']}>
        <Both text={(words) => (reached ? words.reached : words.missing(required - present))} />
      </div>
    </div>
  );
}
