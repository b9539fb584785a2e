import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useBuiltProjects } from '../state/use-every.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';

/** What became of the winners. */
export function BuiltProjects({ campaignId }: { readonly campaignId: string }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const projects = useBuiltProjects(campaignId) ?? [];
  if (projects.length === 0) return null;
  return (
    <Part title={words.built}>
      <ul className={styles['lines']}>
        {projects.map(({ id, title, phase, spentTiyn, allocatedTiyn }) => (
          <li key={id} className={styles['line']}>
            <Anchor component={Link} to={`/budget/projects/${id}`} className={styles['title'] ?? ''}>
              {inLanguage(title, language)}
            </Anchor>
            <Text>
              {words.builtPhases[phase]}.{' '}
              {words.builtMoney(format.money(spentTiyn), format.money(allocatedTiyn))}
            </Text>
          </li>
        ))}
      </ul>
    </Part>
  );
}
