import { Button } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import type { Choice } from '../people/names.js';
import { sharedHallWords } from './words/index.js';
import { VOTES } from './counting.js';
import type { Choices } from './counting.js';
import styles from './StepCard.module.css';

/** Everybody present by name, in the order of the alphabet, each asked in turn. */
export function RollCall({
  voters,
  choices,
  onChange,
}: {
  readonly voters: readonly Choice[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}) {
  const words = useWords(sharedHallWords);
  return (
    <>
      <div>
        <Button
          variant="default"
          onClick={() => {
            onChange({
              ...Object.fromEntries(voters.map(({ value }) => [value, 'for' as const])),
              ...choices,
            });
          }}
        >
          {words.othersFor}
        </Button>
      </div>
      <div className={styles['roll']} role="group" aria-label={words.modes.rollCall}>
        {voters.map(({ value, label }) => (
          <fieldset key={value} className={styles['voter']}>
            <legend lang="kk">{label}</legend>
            <div className={styles['options']}>
              {VOTES.map((choice) => (
                <label key={choice}>
                  <input
                    type="radio"
                    name={`vote-${value}`}
                    checked={choices[value] === choice}
                    onChange={() => {
                      onChange({ ...choices, [value]: choice });
                    }}
                  />
                  {words.choices[choice]}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </>
  );
}
