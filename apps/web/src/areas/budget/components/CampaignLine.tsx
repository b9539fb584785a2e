import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { budgetOf, phaseOf } from '../campaign-words.js';
import type { CampaignCard } from '../types.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';

/** One campaign in a list. */
export function CampaignLine({ campaign }: { readonly campaign: CampaignCard }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const { id, title, calendar, isVoting } = campaign;
  return (
    <li className={styles['line']}>
      <Group justify="space-between" align="start" gap="xs">
        <Anchor component={Link} to={`/budget/${id}`} className={styles['title'] ?? ''}>
          {inLanguage(title, useLanguage())}
        </Anchor>
        <Badge variant={isVoting ? 'filled' : 'outline'} tt="none" size="lg" color="lake.9">
          {phaseOf(campaign, words)}
        </Badge>
      </Group>
      <Text>
        {words.votingDays}:{' '}
        {words.fromTo(format.dateTime(calendar.votingOpensAt), format.closing(calendar.votingClosesAt))}
      </Text>
      <Text>
        {words.budget}: {format.money(budgetOf(campaign))}
      </Text>
    </li>
  );
}
