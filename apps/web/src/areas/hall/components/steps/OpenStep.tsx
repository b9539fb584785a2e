import { useState } from 'react';
import { Alert, Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { officeHoldersQuery } from '../../operations/gathering.js';
import { openMutation } from '../../operations/meeting-steps.js';
import { useHall } from '../../state/hall-context.js';
import { fullName } from '../../../../shared/people/names.js';
import { useNow } from '../../../../shared/hall/use-now.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import styles from '../../../../shared/hall/StepCard.module.css';

const NO_ORDER = { number: '', date: '', scopeKk: '', scopeRu: '' };

/** The akim, or somebody with an order, opens at the hour and chairs. */
export function OpenStep() {
  const words = useWords(hallWords);
  const language = useLanguage();
  const format = useFormat();
  const now = useNow();
  const { gathering } = useHall();
  const { startsAt, onPaper } = gathering;
  const { data } = useAsk(officeHoldersQuery, { id: gathering.id, on: dateIn(startsAt) });
  const holders = data?.separateGathering?.officeHolders ?? [];
  const [chosen, setChosen] = useState<string>();
  const chair = holders.find(({ personId }) => personId === chosen) ?? holders[0];
  const { take, refused, pending } = useStep(openMutation);
  const { form, submit } = useCommandForm({ initialValues: NO_ORDER }, refused, async (values) => {
    if (!chair) return;
    const { number, date, scopeKk, scopeRu } = values;
    await take(
      chair.isAkim
        ? { officialId: chair.personId, capacity: 'akim' }
        : {
            officialId: chair.personId,
            capacity: 'authorisedPerson',
            order: { number, date },
            scope: { kk: scopeKk, ru: scopeRu },
          },
    );
  });
  const early = !onPaper && now < startsAt;
  return (
    <form onSubmit={submit}>
      <Stack>
        {early && (
          <Alert variant="outline" color="blue.9">
            {words.opensAt(format.dateTime(startsAt))}
          </Alert>
        )}
        {!onPaper && !gathering.quorum.reached && <Text>{words.openWithoutQuorum}</Text>}
        <NativeSelect
          label={words.chair}
          description={chair?.isAkim === true ? words.chairsAsAkim : words.chairsByOrder}
          value={chair?.personId ?? ''}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
          data={holders.map(({ personId, name, position }) => ({
            value: personId,
            label: `${fullName(name)}, ${inLanguage(position, language)}`,
          }))}
        />
        {chair?.isAkim === false && (
          <div className={styles['fields']}>
            <TextInput label={words.orderNumber} required {...form.getInputProps('number')} />
            <TextInput type="date" label={words.orderDate} required {...form.getInputProps('date')} />
            <TextInput label={words.scopeKk} required {...form.getInputProps('scopeKk')} />
            <TextInput label={words.scopeRu} required {...form.getInputProps('scopeRu')} />
          </div>
        )}
        <RefusalNotice refused={refused} />
        <div>
          <Button type="submit" size="md" loading={pending} disabled={early || !chair}>
            {words.open}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
