import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import { Text, TextInput } from '@mantine/core';
import type { ResultOf } from '../../../shared/api/graphql.js';
import type { RequestOptions } from '../../../shared/api/request.js';
import { useAsk } from '../../../shared/api/use-answer.js';
import { useWords } from '../../../shared/i18n/words.js';
import { searchVotersQuery } from '../operations/paper.js';
import { paperWords } from '../words/paper.js';
import styles from './Lines.module.css';

const FEWEST_LETTERS = 2;

export type FoundVoter = ResultOf<typeof searchVotersQuery>['searchVoters'][number];

/** A resident is found by name, or by the code on the telephone or on the list; that names were opened is recorded. */
export function VoterSearch({
  campaignId,
  channel,
  typed,
  onType,
  children,
}: {
  readonly campaignId: string;
  readonly channel: NonNullable<RequestOptions['channel']>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What is done with somebody who was found. */
  readonly children: (voter: FoundVoter) => ReactNode;
}) {
  const words = useWords(paperWords);
  const text = useDeferredValue(typed.trim());
  const isAsked = text.length >= FEWEST_LETTERS;
  const { data, isPlaceholderData } = useAsk(searchVotersQuery, isAsked ? { id: campaignId, text } : null, {
    channel,
  });
  const found = isAsked ? data?.searchVoters : undefined;
  return (
    <>
      <TextInput
        label={words.resident}
        description={words.residentHint}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      {found && found.length > 0 && (
        <ul className={styles['lines']}>
          {found.map((voter) => (
            <li key={voter.memberId} className={styles['line']}>
              <Text fw={650} lang="kk">
                {voter.name}
              </Text>
              <Text>
                {voter.birthYear}, <span lang="kk">{voter.residence}</span>
              </Text>
              {children(voter)}
            </li>
          ))}
        </ul>
      )}
      <Text role="status">{found?.length === 0 && !isPlaceholderData && words.noneFound}</Text>
    </>
  );
}
