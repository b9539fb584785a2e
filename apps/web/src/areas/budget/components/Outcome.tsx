import { Badge, Group, Text, Title } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { resultOf } from '../campaign-words.js';
import type { DistrictOutcome, Project } from '../types.js';
import { budgetWords } from '../words/index.js';
import { Excluded } from './Excluded.js';
import styles from './Lines.module.css';
import { Share } from './Share.js';

type ProjectOutcome = DistrictOutcome['projects'][number];

/** One budget's result: winners first in the order the rule chose them, then by votes, each with its why. */
export function Outcome({
  outcome,
  ballot,
  district,
}: {
  readonly outcome: DistrictOutcome;
  /** What stood on it. */
  readonly ballot: readonly Project[];
  /** By name, where there are several. */
  readonly district: string | undefined;
}) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const { spentTiyn, budgetTiyn, projects, statistics, voters } = outcome;
  return (
    <>
      {district !== undefined && (
        <Title order={3} size="h4">
          {district}
        </Title>
      )}
      <Text fw={650}>{words.spent(format.money(spentTiyn), format.money(budgetTiyn))}</Text>
      <ol className={styles['lines']}>
        {inOrder(outcome).map(({ projectId, title, costTiyn, result, voters: votes, why }) => {
          const exclusion = ballot.find(({ id }) => id === projectId)?.exclusion;
          return (
            <li key={projectId} className={styles['line']}>
              <Group justify="space-between" align="start" gap="xs">
                <Text fw={650} size="lg">
                  {inLanguage(title, language)}
                </Text>
                <Badge variant={result === 'won' ? 'filled' : 'outline'} tt="none" size="lg" color="lake.9">
                  {resultOf(result, words)}
                </Badge>
              </Group>
              <Text>
                {words.votes(format.number(votes))}, {format.money(costTiyn)}
              </Text>
              <Share of={voters === 0 ? 0 : votes / voters} />
              <Text>{why}</Text>
              {exclusion && <Excluded {...exclusion} />}
            </li>
          );
        })}
      </ol>
      {projects.length > 0 && <Text className={styles['statistics'] ?? ''}>{statistics}</Text>}
    </>
  );
}

function inOrder({ winners, projects }: DistrictOutcome): readonly ProjectOutcome[] {
  const place = ({ projectId }: ProjectOutcome): number => {
    const index = winners.indexOf(projectId);
    return index === -1 ? winners.length : index;
  };
  return [...projects].sort((one, other) => place(one) - place(other) || other.voters - one.voters);
}
