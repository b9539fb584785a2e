import { Button, NumberInput, Stack, Text } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { reconcileMutation } from '../../operations/paper.js';
import { paperWords } from '../../words/paper.js';
import type { Batch, PaperCampaign } from './batch-state.js';

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
