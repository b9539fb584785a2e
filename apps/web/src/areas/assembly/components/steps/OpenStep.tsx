import { useState } from 'react';
import { Alert, Button, Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import styles from '../../../../shared/hall/StepCard.module.css';
import { useNow } from '../../../../shared/hall/use-now.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import { openMutation } from '../../operations/sitting-steps.js';
import { useOfficeHolders, useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

const NO_ORDER = { number: '', date: '', scopeKk: '', scopeRu: '' };

/** The akim, or somebody with an order, opens at the hour; whether anybody may come in is said here. */
export function OpenStep() {
  const words = useSittingWords();
  const language = useLanguage();
  const format = useFormat();
  const now = useNow();
  const { startsAt, quorum, notices } = useSitting();
  const holders = useOfficeHolders(dateIn(startsAt));
  const [chosen, setChosen] = useState<string>();
  const [inPublic, setInPublic] = useState(true);
  const opener = holders.find(({ personId }) => personId === chosen) ?? holders[0];
  const { take, refused, pending } = useStep(openMutation);
  const { form, submit } = useCommandForm({ initialValues: NO_ORDER }, refused, async (values) => {
    if (!opener) return;
    const { number, date, scopeKk, scopeRu } = values;
    const officialId = opener.personId;
    await take(
      opener.isAkim
        ? { officialId, capacity: 'akim', inPublic }
        : {
            officialId,
            capacity: 'authorisedPerson',
            order: { number, date },
            scope: { kk: scopeKk, ru: scopeRu },
            inPublic,
          },
    );
  });
  const early = now < startsAt;
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{words.notice.published(format.number(notices))}</Text>
        {early && (
          <Alert variant="outline" color="blue.9">
            {words.opensAt(format.dateTime(startsAt))}
          </Alert>
        )}
        {!early && !quorum.reached && <Text>{words.openWithoutQuorum}</Text>}
        <NativeSelect
          label={words.opener}
          description={opener?.isAkim === false ? words.opensByOrder : words.opensAsAkim}
          value={opener?.personId ?? ''}
          onChange={({ currentTarget: { value } }) => {
            setChosen(value);
          }}
          data={holders.map(({ personId, name, position }) => ({
            value: personId,
            label: `${fullName(name)}, ${inLanguage(position, language)}`,
          }))}
        />
        {opener?.isAkim === false && (
          <div className={styles['fields']}>
            <TextInput label={words.orderNumber} required {...form.getInputProps('number')} />
            <TextInput type="date" label={words.orderDate} required {...form.getInputProps('date')} />
            <TextInput label={words.scopeKk} required {...form.getInputProps('scopeKk')} />
            <TextInput label={words.scopeRu} required {...form.getInputProps('scopeRu')} />
          </div>
        )}
        <Checkbox
          label={words.inPublic}
          description={words.inPublicHint}
          checked={inPublic}
          onChange={({ currentTarget: { checked } }) => {
            setInPublic(checked);
          }}
        />
        <RefusalNotice refused={refused} />
        <div>
          <Button type="submit" size="md" loading={pending} disabled={early || !opener}>
            {words.open}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
