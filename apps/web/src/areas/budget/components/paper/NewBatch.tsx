import { Button, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { useTerritoryNames } from '../../../../shared/session/TerritoryName.js';
import { openBatchMutation } from '../../operations/paper.js';
import { paperWords } from '../../words/paper.js';
import type { PaperCampaign } from './batch-state.js';

/** Gives sheets to a place. */
export function NewBatch({ campaign }: { readonly campaign: PaperCampaign }) {
  const words = useWords(paperWords);
  const { give, refused, pending } = useCommand(openBatchMutation);
  const districts = campaign.budgets.map(({ district }) => district);
  const nameOf = useTerritoryNames(districts);
  const { form, submit } = useCommandForm(
    {
      initialValues: {
        place: { kk: '', ru: '' },
        printed: '',
        district: districts[0] ?? campaign.territory,
      },
    },
    refused,
    async ({ place, printed, district }, reset) => {
      const done = await give({ campaignId: campaign.id, place, printed: Number(printed), district });
      if (done) reset();
    },
  );
  return (
    <Part title={words.newBatch}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput label={words.placeKk} lang="kk" required {...form.getInputProps('place.kk')} />
          <TextInput label={words.placeRu} lang="ru" required {...form.getInputProps('place.ru')} />
          {districts.length > 1 && (
            <NativeSelect
              label={words.district}
              data={districts.map((district) => ({ value: district, label: nameOf(district) }))}
              {...form.getInputProps('district')}
            />
          )}
          <NumberInput
            label={words.printed}
            min={1}
            max={1000}
            allowDecimal={false}
            required
            {...form.getInputProps('printed')}
          />
          <RefusalNotice refused={refused} shownFields={['place.kk', 'place.ru', 'printed']} />
          <div>
            <Button type="submit" loading={pending}>
              {words.open}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
