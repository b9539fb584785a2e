import { VisuallyHidden } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { useHall } from '../../state/hall-context.js';
import { nextStep, stageOf, STAGES } from '../../state/next-step.js';
import { hallWords } from '../../words/index.js';
import styles from './StageStrip.module.css';

/** Where the meeting stands among its stages. */
export function StageStrip() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const now = STAGES.indexOf(stageOf(nextStep(gathering)));
  return (
    <ol className={styles['strip']} aria-label={words.stagesLabel}>
      {STAGES.map((stage, place) => (
        <li
          key={stage}
          data-done={place < now || undefined}
          {...(place === now && { 'aria-current': 'step' })}
        >
          {words.stages[stage]}
          {place < now && <VisuallyHidden>, {words.stageDone}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
