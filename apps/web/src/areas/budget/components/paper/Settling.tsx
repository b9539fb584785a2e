import { useState } from 'react';
import { Button, NumberInput, Stack, Text } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { reconcileMutation, resolveDifferencesMutation } from '../../operations/paper.js';
import { paperWords } from '../../words/paper.js';
import type { Batch, PaperCampaign } from './batch-state.js';
import { SheetFields } from './SheetFields.js';

/** The sheets that two clerks read differently, each looked at once more. */
export function Differences({
  campaign,
  batch,
  projects,
}: {
  readonly campaign: PaperCampaign;
  readonly batch: Batch;
  readonly projects: PaperCampaign['projects'];
}) {
  const words = useWords(paperWords);
  const differing = batch.differences ?? [];
  const [read, setRead] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const { give, refused, pending } = useCommand(resolveDifferencesMutation, { channel: 'paper' });
  return (
    <Part title={words.differences}>
      <Text>{words.differencesText}</Text>
      {differing.map((sheet) => (
        <SheetFields
          key={sheet}
          number={sheet}
          projects={projects}
          chosen={read.get(sheet) ?? []}
          onChange={(chosen) => {
            setRead(new Map([...read, [sheet, chosen]]));
          }}
        />
      ))}
      <RefusalNotice refused={refused} />
      <div>
        <Button
          loading={pending}
          onClick={() => {
            const sheets = differing.map((sheet) => ({ sheet, projectIds: [...(read.get(sheet) ?? [])] }));
            void give({ campaignId: campaign.id, batchId: batch.id, sheets });
          }}
        >
          {words.settle}
        </Button>
      </div>
    </Part>
  );
}

/** Every sheet that was printed is accounted for. */
export function Reconciling({
  campaign,
  batch: { id, printed, issued },
}: {
  readonly campaign: PaperCampaign;
  readonly batch: Batch;
}) {
  const words = useWords(paperWords);
  const format = useFormat();
  const { give, refused, pending } = useCommand(reconcileMutation, { channel: 'paper' });
  const { form, submit } = useCommandForm<{ unused: number | string; spoiled: number | string }>(
    { initialValues: { unused: printed - issued, spoiled: 0 } },
    refused,
    async ({ unused, spoiled }) => {
      await give({
        campaignId: campaign.id,
        batchId: id,
        unused: Number(unused),
        spoiled: Number(spoiled),
      });
    },
  );
  return (
    <Part title={words.reconcile}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{words.reconcileText(format.number(printed), format.number(issued))}</Text>
          <NumberInput
            label={words.unused}
            min={0}
            allowDecimal={false}
            required
            {...form.getInputProps('unused')}
          />
          <NumberInput
            label={words.spoiled}
            min={0}
            allowDecimal={false}
            required
            {...form.getInputProps('spoiled')}
          />
          <RefusalNotice refused={refused} shownFields={['unused', 'spoiled']} />
          <div>
            <Button type="submit" loading={pending}>
              {words.close}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
