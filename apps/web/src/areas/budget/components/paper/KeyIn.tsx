import { useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { keyEntryMutation } from '../../operations/paper.js';
import { paperWords } from '../../words/paper.js';
import type { Batch, PaperCampaign } from './batch-state.js';
import { SheetFields } from './SheetFields.js';

/**
 * One of two readings of a box, sheet by sheet; kept in this tab until it is finished, so that a page opened anew goes
 * on. What the other clerk read is not shown.
 */
export function KeyIn({
  campaign,
  batch,
  projects,
}: {
  readonly campaign: PaperCampaign;
  readonly batch: Batch;
  readonly projects: PaperCampaign['projects'];
}) {
  const words = useWords(paperWords);
  const entry = batch.entries.includes(1) ? 2 : 1;
  const key = `paper ${batch.id} ${String(entry)}`;
  const [sheets, setSheets] = useState(() => keptIn(key));
  const [at, setAt] = useState(sheets.length - 1);
  const { give, refused, pending } = useCommand(keyEntryMutation, { channel: 'paper' });

  function change(next: readonly (readonly string[])[], shown: number): void {
    sessionStorage.setItem(key, JSON.stringify(next));
    setSheets(next);
    setAt(shown);
  }

  async function finish(): Promise<void> {
    const read = sheets.map((projectIds, index) => ({ sheet: index + 1, projectIds: [...projectIds] }));
    const done = await give({ campaignId: campaign.id, batchId: batch.id, entry, sheets: read });
    if (done) sessionStorage.removeItem(key);
  }

  return (
    <Part title={words.key(entry)}>
      <Text>{words.keyText}</Text>
      <SheetFields
        number={at + 1}
        projects={projects}
        chosen={sheets[at] ?? []}
        onChange={(chosen) => {
          change(
            sheets.map((sheet, index) => (index === at ? chosen : sheet)),
            at,
          );
        }}
      />
      <Group>
        <Button
          onClick={() => {
            change(at + 1 < sheets.length ? sheets : [...sheets, []], at + 1);
          }}
        >
          {words.next}
        </Button>
        {at > 0 && (
          <Button
            variant="default"
            onClick={() => {
              setAt(at - 1);
            }}
          >
            {words.previous}
          </Button>
        )}
        {at > 0 && at === sheets.length - 1 && (
          <Button
            variant="default"
            onClick={() => {
              change(sheets.slice(0, -1), at - 1);
            }}
          >
            {words.removeLast}
          </Button>
        )}
      </Group>
      <RefusalNotice refused={refused} />
      <div>
        <ConfirmButton
          variant="default"
          loading={pending}
          label={words.finish(sheets.length)}
          question={words.finishQuestion}
          consequence={words.finishText(sheets.length)}
          onConfirm={finish}
        />
      </div>
    </Part>
  );
}

function keptIn(key: string): readonly (readonly string[])[] {
  const kept = sessionStorage.getItem(key);
  return kept === null ? [[]] : (JSON.parse(kept) as readonly (readonly string[])[]);
}
