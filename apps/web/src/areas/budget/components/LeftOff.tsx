import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { usePlaces } from '../state/use-every.js';
import type { Campaign } from '../types.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';

/** What the council let through and voting opened without, each with its reason. */
export function LeftOff({ campaign: { id, leftOff } }: { readonly campaign: Campaign }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const places = usePlaces(id);
  if (leftOff.length === 0 || !places) return null;
  const titles = new Map(places.map((place) => [place.id, place.title]));
  return (
    <Part title={words.leftOff}>
      <Text>{words.leftOffText}</Text>
      <ul className={styles['lines']}>
        {leftOff.map(({ proposalId, costTiyn, reason }) => {
          const title = titles.get(proposalId);
          return (
            <li key={proposalId} className={styles['line']}>
              <Anchor
                component={Link}
                to={`/budget/proposals/${proposalId}`}
                className={styles['title'] ?? ''}
              >
                {title ? inLanguage(title, language) : words.leftOffUnnamed}
              </Anchor>
              <Text>{format.money(costTiyn)}</Text>
              <Text>{words.leftOffReasons[reason]}</Text>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
