import { NumberInput } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { sharedHallWords } from './words/index.js';
import { VOTES } from './counting.js';
import type { Hands } from './counting.js';
import styles from './StepCard.module.css';

/** Three large numbers, as they are called out in the hall. */
export function HandsFields({
  hands,
  base,
  onChange,
}: {
  readonly hands: Hands;
  readonly base: number;
  readonly onChange: (hands: Hands) => void;
}) {
  const words = useWords(sharedHallWords);
  return (
    <div className={styles['counts']}>
      {VOTES.map((choice) => (
        <NumberInput
          key={choice}
          name={choice}
          label={words.choices[choice]}
          value={hands[choice]}
          onChange={(count) => {
            onChange({ ...hands, [choice]: count });
          }}
          min={0}
          max={base}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          hideControls
        />
      ))}
    </div>
  );
}
