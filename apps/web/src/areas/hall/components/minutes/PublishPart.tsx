import { useState } from 'react';
import { Anchor, Stack, Text, TextInput } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { publishMutation } from '../../operations/minutes-steps.js';
import { useHall } from '../../state/hall-context.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { Part } from '../../../../shared/hall/Part.js';
import styles from '../../../../shared/hall/Part.module.css';

/** The copy for everybody, with what the norm hides left out. */
export function PublishPart() {
  const { minutes: words } = useWords(hallWords);
  const format = useFormat();
  const { id, minutes } = useHall().gathering;
  const { publishedOn, deliveredOn } = minutes;
  if (publishedOn !== null)
    return (
      <Part title={words.publish} state="done">
        <Text>{words.publishedText(format.date(publishedOn))}</Text>
        <Anchor href={`/gatherings/${id}/minutes`} target="_blank" rel="noreferrer">
          {words.publicCopy}
        </Anchor>
      </Part>
    );
  return (
    <Part title={words.publish} state={deliveredOn === null ? 'later' : 'now'}>
      {deliveredOn === null ? <Text>{words.publishAfterDelivery}</Text> : <PublishForm />}
    </Part>
  );
}

function PublishForm() {
  const { minutes: words } = useWords(hallWords);
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const { take, refused, pending } = useStep(publishMutation);
  const { form } = useCommandForm(
    { initialValues: { publishedOn: today, where: { kk: words.ownSiteKk, ru: words.ownSiteRu } } },
    refused,
    () => Promise.resolve(),
  );
  return (
    <Stack>
      <Text>{words.publishText}</Text>
      <div className={styles['fields']}>
        <TextInput type="date" label={words.publishedOn} required {...form.getInputProps('publishedOn')} />
        <TextInput label={words.placeKk} required {...form.getInputProps('where.kk')} />
        <TextInput label={words.placeRu} required {...form.getInputProps('where.ru')} />
      </div>
      <RefusalNotice refused={refused} shownFields={['publishedOn', 'where.kk', 'where.ru']} />
      <div>
        <ConfirmButton
          label={words.recordPublication}
          question={words.publishQuestion}
          consequence={words.publishConsequence}
          loading={pending}
          onConfirm={() => take(form.values)}
        />
      </div>
    </Stack>
  );
}
