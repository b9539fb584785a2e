import { Text } from '@mantine/core';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { categoryOf } from '../campaign-words.js';
import type { Project } from '../types.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';

/** What may be voted for; before voting opens nothing yet. */
export function Projects({ projects }: { readonly projects: readonly Project[] }) {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const format = useFormat();
  return (
    <Part title={words.projects}>
      {projects.length === 0 ? (
        <Text>{words.projectsLater}</Text>
      ) : (
        <ul className={styles['lines']}>
          {projects.map(({ id, title, costTiyn, category, excluded }) => (
            <li key={id} className={styles['line']}>
              <Text fw={650} {...(excluded && { td: 'line-through' })}>
                {inLanguage(title, language)}
              </Text>
              <Text>
                {format.money(costTiyn)}, {categoryOf(category, words)}
              </Text>
              {excluded && <Text>{words.excluded}</Text>}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
