import { useDeferredValue, useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { issueSheetMutation, searchVotersQuery } from '../../operations/paper.js';
import { paperWords } from '../../words/paper.js';
import styles from '../Lines.module.css';
import type { Batch, PaperCampaign } from './batch-state.js';

const FEWEST_LETTERS = 2;

/** It goes on record that a resident has a sheet: found by name, or by the code on the telephone or on the list. */
export function IssueSheet({ campaign, batch }: { readonly campaign: PaperCampaign; readonly batch: Batch }) {
  const words = useWords(paperWords);
  const [typed, setTyped] = useState('');
  const [issuedTo, setIssuedTo] = useState<string>();
  const { give, refused, pending } = useCommand(issueSheetMutation, { channel: 'paper' });
  const text = useDeferredValue(typed.trim());
  const isAsked = text.length >= FEWEST_LETTERS;
  const { data, isPlaceholderData } = useAsk(searchVotersQuery, isAsked ? { id: campaign.id, text } : null, {
    channel: 'paper',
  });
  const found = isAsked ? data?.searchVoters : undefined;

  async function issue(memberId: string, name: string): Promise<void> {
    setIssuedTo(undefined);
    if (!(await give({ campaignId: campaign.id, batchId: batch.id, memberId }))) return;
    setIssuedTo(name);
    setTyped('');
  }

  return (
    <Part title={words.issue}>
      <Text>{words.issueText}</Text>
      <Stack>
        <TextInput
          label={words.resident}
          description={words.residentHint}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        {found && found.length > 0 && (
          <ul className={styles['lines']}>
            {found.map(({ memberId, name, birthYear, residence, eligible }) => (
              <li key={memberId} className={styles['line']}>
                <Text fw={650} lang="kk">
                  {name}
                </Text>
                <Text>
                  {birthYear}, <span lang="kk">{residence}</span>
                </Text>
                {eligible ? (
                  <div>
                    <Button
                      variant="default"
                      aria-label={`${words.give}: ${name}`}
                      loading={pending}
                      onClick={() => void issue(memberId, name)}
                    >
                      {words.give}
                    </Button>
                  </div>
                ) : (
                  <Text>{words.mayNotVote}</Text>
                )}
              </li>
            ))}
          </ul>
        )}
        <RefusalNotice refused={refused} />
        <Text role="status">
          {found?.length === 0 && !isPlaceholderData && words.noneFound}
          {issuedTo !== undefined && typed === '' && `${words.issued} ${issuedTo}`}
        </Text>
      </Stack>
    </Part>
  );
}
