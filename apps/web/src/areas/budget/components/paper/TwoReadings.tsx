import { Button, Group, Text } from '@mantine/core';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { paperWords } from '../../words/paper.js';
import type { Batch, PaperCampaign } from './batch-state.js';
import styles from './TwoReadings.module.css';

const ENTRIES = [1, 2] as const;

/** One sheet as two clerks read it, project by project; where they differ stands out. */
export function TwoReadings({
  number,
  projects,
  readings,
  right,
  onChoose,
}: {
  readonly number: number;
  readonly projects: PaperCampaign['projects'];
  readonly readings: NonNullable<Batch['readings']>;
  /** Whose reading was said to be right: 1 or 2. */
  readonly right: number | undefined;
  readonly onChoose: (entry: number) => void;
}) {
  const words = useWords(paperWords);
  const language = useLanguage();
  const read = ENTRIES.map((entry) => readings.find((reading) => reading.entry === entry)?.projectIds);
  return (
    <section aria-label={words.sheet(number)}>
      <table className={styles['readings']}>
        <caption>{words.sheet(number)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.project}</th>
            {ENTRIES.map((entry) => (
              <th key={entry} scope="col">
                {words.key(entry)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map(({ id, title }, index) => {
            const [first, second] = read.map((projectIds) => projectIds?.includes(id));
            return (
              <tr key={id} data-differs={first !== second}>
                <th scope="row">{`${String(index + 1)}. ${inLanguage(title, language)}`}</th>
                {[first, second].map((isMarked, at) => (
                  <td key={ENTRIES[at]}>
                    {isMarked === true && words.marked}
                    {isMarked === false && words.notMarked}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {ENTRIES.map((entry, at) => (
        <Text key={entry} mt="xs">
          {read[at] === undefined && words.noSheet(entry)}
          {read[at]?.length === 0 && words.readAsInvalid(entry)}
        </Text>
      ))}
      <Group mt="sm">
        {ENTRIES.filter((_, at) => read[at] !== undefined).map((entry) => (
          <Button
            key={entry}
            variant={right === entry ? 'filled' : 'default'}
            aria-pressed={right === entry}
            onClick={() => {
              onChoose(entry);
            }}
          >
            {words.right(entry)}
          </Button>
        ))}
      </Group>
    </section>
  );
}
