import { useState } from 'react';
import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import { holdersAroundQuery, recordHandoverMutation } from '../../operations/handovers.js';
import { daysAfter } from '../../state/days.js';
import { handoverWords } from '../../words/index.js';

const OFFICES = ['akim', 'akimOffice'] as const;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Which office, from whom to whom, on which day, by which act; what is open goes along by itself. */
export function HandoverForm({ territory }: { readonly territory: string }) {
  const words = useWords(handoverWords);
  const language = useLanguage();
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [office, setOffice] = useState<(typeof OFFICES)[number]>('akimOffice');
  const [documentId, setDocument] = useState<string>();
  const [recorded, setRecorded] = useState(0);
  const { give, refused, pending } = useCommand(recordHandoverMutation);
  const { form, submit } = useCommandForm(
    { initialValues: { on: today, from: '', to: '', act: { number: '', date: today } } },
    refused,
    async (values, reset) => {
      const scan = documentId !== undefined && { documentId };
      if (!(await give({ territory, office, ...values, ...scan }))) return;
      reset();
      // The scan of one act is not that of the next.
      setDocument(undefined);
      setRecorded((acts) => acts + 1);
    },
  );
  const { on } = form.values;
  const around = DATE.test(on) ? { territory, on, before: daysAfter(on, -1) } : null;
  const holders = useAsk(holdersAroundQuery, around).data?.handovers;

  function choicesOf(people: NonNullable<typeof holders>['former'] = []) {
    const chosen = people.filter(({ isAkim }) => isAkim === (office === 'akim'));
    return [
      { value: '', label: '' },
      ...chosen.map(({ personId, name, position }) => ({
        value: personId,
        label: `${fullName(name)}, ${inLanguage(position, language)}`,
      })),
    ];
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{words.formLead}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={words.office}
            value={office}
            onChange={({ currentTarget: { value } }) => {
              setOffice(value as typeof office);
              form.setValues({ from: '', to: '' });
            }}
            data={OFFICES.map((value) => ({ value, label: words.offices[value] }))}
          />
          <TextInput type="date" label={words.on} max={today} required {...form.getInputProps('on')} />
          <NativeSelect
            label={words.from}
            description={words.fromHint}
            required
            data={choicesOf(holders?.former)}
            {...form.getInputProps('from')}
          />
          <NativeSelect
            label={words.to}
            description={words.toHint}
            required
            data={choicesOf(holders?.present)}
            {...form.getInputProps('to')}
          />
          <TextInput label={words.actNumber} maxLength={50} required {...form.getInputProps('act.number')} />
          <TextInput
            type="date"
            label={words.actDate}
            max={today}
            required
            {...form.getInputProps('act.date')}
          />
        </SimpleGrid>
        <ScanField key={recorded} territory={territory} label={words.scan} onKept={setDocument} />
        <RefusalNotice refused={refused} shownFields={['on', 'from', 'to', 'act.number', 'act.date']} />
        <div>
          <Button type="submit" loading={pending}>
            {words.submit}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
