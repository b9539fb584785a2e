import { useState } from 'react';
import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { useCommandForm } from '../../../shared/forms/use-command-form.js';
import { useWords } from '../../../shared/i18n/words.js';
import { saveContactsMutation } from '../../../shared/notices/operations.js';
import type { noticesQuery } from '../../../shared/notices/operations.js';
import { noticesWords } from '../../../shared/notices/words/index.js';

/** Telephone and e-mail of one's own, for what is told outside the app. */
export function ContactsForm({
  contacts,
}: {
  readonly contacts: ResultOf<typeof noticesQuery>['myContacts'];
}) {
  const words = useWords(noticesWords);
  const save = useCommand(saveContactsMutation);
  const [saved, setSaved] = useState(false);
  const { form, submit } = useCommandForm(
    { initialValues: { sms: contacts.sms ?? '', email: contacts.email ?? '' } },
    save.refused,
    async ({ sms, email }) => {
      const done = await save.give({ sms: given(sms), email: given(email) });
      setSaved(done !== undefined);
    },
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{words.contactsLead}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            type="tel"
            label={words.sms}
            description={words.smsHint}
            autoComplete="tel"
            {...form.getInputProps('sms')}
          />
          <TextInput type="email" label={words.email} autoComplete="email" {...form.getInputProps('email')} />
        </SimpleGrid>
        <RefusalNotice refused={save.refused} shownFields={['sms', 'email']} />
        <Group>
          <Button type="submit" loading={save.pending}>
            {words.save}
          </Button>
          <Text role="status">{saved ? words.saved : ''}</Text>
        </Group>
      </Stack>
    </form>
  );
}

function given(value: string): string | null {
  const text = value.trim();
  return text === '' ? null : text;
}
