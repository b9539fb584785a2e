import { useRef, useState } from 'react';
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { deliverMutation } from '../../operations/minutes-steps.js';
import { useHall } from '../../state/hall-context.js';
import { fullName } from '../../../../shared/people/names.js';
import { useOfficeHolders } from '../../state/use-name-of.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { Part } from '../../../../shared/hall/Part.js';
import styles from '../../../../shared/hall/Part.module.css';
import { ScanField } from '../../../../shared/hall/ScanField.js';

/** To the akim's office: the incoming number, the case, the inventory, who received it. */
export function DeliverPart() {
  const words = useWords(hallWords);
  const format = useFormat();
  const { minutes, proceedings } = useHall().gathering;
  const isSigned = proceedings.signatures.every(({ signedAt }) => signedAt !== null);
  const { incomingNumber, deliveredOn } = minutes;
  if (incomingNumber !== null && deliveredOn !== null)
    return (
      <Part title={words.minutes.deliver} state="done">
        <Text>{words.minutes.deliveredText(incomingNumber, format.date(deliveredOn))}</Text>
      </Part>
    );
  return (
    <Part title={words.minutes.deliver} state={isSigned ? 'now' : 'later'}>
      {isSigned ? <DeliverForm /> : <Text>{words.minutes.deliverAfterSigning}</Text>}
    </Part>
  );
}

function DeliverForm() {
  const { territory } = useHall().gathering;
  const { minutes: words } = useWords(hallWords);
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [receiptDocumentId, setReceipt] = useState<string>();
  const element = useRef<HTMLFormElement>(null);
  const { take, refused, pending } = useStep(deliverMutation);
  const { form, submit } = useCommandForm(
    {
      initialValues: {
        incomingNumber: '',
        deliveredOn: today,
        receivedBy: '',
        caseNumber: '',
        inventoryLine: '',
      },
    },
    refused,
    async ({ inventoryLine, ...delivery }) => {
      await take({
        ...delivery,
        receivedBy: delivery.receivedBy || (holders[0]?.personId ?? ''),
        inventoryLine: Number(inventoryLine),
        ...(receiptDocumentId !== undefined && { receiptDocumentId }),
      });
    },
  );
  const holders = useOfficeHolders(form.values.deliveredOn || today);
  return (
    <form ref={element} onSubmit={submit}>
      <Stack>
        <div className={styles['fields']}>
          <TextInput label={words.incomingNumber} required {...form.getInputProps('incomingNumber')} />
          <TextInput type="date" label={words.deliveredOn} required {...form.getInputProps('deliveredOn')} />
          <NativeSelect
            label={words.receivedBy}
            {...form.getInputProps('receivedBy')}
            data={holders.map(({ personId, name }) => ({ value: personId, label: fullName(name) }))}
          />
          <TextInput label={words.caseNumber} required {...form.getInputProps('caseNumber')} />
          <TextInput
            label={words.inventoryLine}
            required
            inputMode="numeric"
            {...form.getInputProps('inventoryLine')}
          />
        </div>
        <ScanField territory={territory} label={words.receipt} onKept={setReceipt} />
        <RefusalNotice refused={refused} shownFields={['incomingNumber', 'deliveredOn', 'caseNumber']} />
        <div>
          <ConfirmButton
            label={words.recordDelivery}
            question={words.deliverQuestion}
            consequence={words.deliverConsequence}
            loading={pending}
            onConfirm={() => {
              element.current?.requestSubmit();
              return Promise.resolve();
            }}
          />
        </div>
      </Stack>
    </form>
  );
}
