import { useState } from 'react';
import { Button, Stack, Text } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { issueSheetMutation } from '../../operations/paper.js';
import { paperWords } from '../../words/paper.js';
import { VoterSearch } from '../VoterSearch.js';
import type { Batch, PaperCampaign } from './batch-state.js';

/** It goes on record that a resident has a sheet: found by name, or by the code on the telephone or on the list. */
export function IssueSheet({ campaign, batch }: { readonly campaign: PaperCampaign; readonly batch: Batch }) {
  const words = useWords(paperWords);
  const [typed, setTyped] = useState('');
  const [issuedTo, setIssuedTo] = useState<string>();
  const { give, refused, pending } = useCommand(issueSheetMutation, { channel: 'paper' });

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
        <VoterSearch campaignId={campaign.id} channel="paper" typed={typed} onType={setTyped}>
          {({ memberId, name, eligible }) =>
            eligible ? (
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
            )
          }
        </VoterSearch>
        <RefusalNotice refused={refused} />
        <Text role="status">{issuedTo !== undefined && typed === '' && `${words.issued} ${issuedTo}`}</Text>
      </Stack>
    </Part>
  );
}
