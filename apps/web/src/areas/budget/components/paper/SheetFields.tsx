import { Checkbox, Stack } from '@mantine/core';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { paperWords } from '../../words/paper.js';
import styles from '../Choosing.module.css';
import type { PaperCampaign } from './batch-state.js';

/** What is marked on one sheet. */
export function SheetFields({
  number,
  projects,
  chosen,
  onChange,
}: {
  readonly number: number;
  readonly projects: PaperCampaign['projects'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const words = useWords(paperWords);
  const language = useLanguage();
  return (
    <fieldset className={styles['projects']}>
      <legend>{words.sheet(number)}</legend>
      <Stack gap="xs">
        {projects.map(({ id, title }, index) => (
          <Checkbox
            key={id}
            label={`${String(index + 1)}. ${inLanguage(title, language)}`}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => {
              onChange(currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
            }}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
