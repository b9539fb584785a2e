import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { ProposalCard } from '../../types.js';
import { proposalWords } from '../../words/proposal.js';
import styles from '../Lines.module.css';
import { titleOf, turnOf } from './proposal-words.js';

/** One proposal in a list: what it is, where it stands, whose turn it is. */
export function ProposalLine({ proposal }: { readonly proposal: ProposalCard }) {
  const words = useWords(proposalWords);
  const format = useFormat();
  const language = useLanguage();
  const turn = turnOf(proposal, words, format);
  const { publicationDueOn, publishedOn } = proposal;
  return (
    <li className={styles['line']}>
      <Group justify="space-between" align="start" gap="xs">
        <Anchor component={Link} to={`/budget/proposals/${proposal.id}`} className={styles['title'] ?? ''}>
          {titleOf(proposal, words, language)}
        </Anchor>
        <Badge
          variant={proposal.phase === 'accepted' ? 'filled' : 'outline'}
          tt="none"
          size="lg"
          color="lake.9"
          h="auto"
          className={styles['badge'] ?? ''}
        >
          {words.phases[proposal.phase]}
        </Badge>
      </Group>
      <Text>
        {format.money(proposal.costTiyn)}, {proposal.categoryName}
      </Text>
      {turn !== undefined && <Text>{turn}</Text>}
      {turn === undefined && publicationDueOn !== null && publishedOn === null && (
        <Text>{words.publishUntil(format.date(publicationDueOn))}</Text>
      )}
    </li>
  );
}
