import { useRef, useState } from 'react';
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { Part } from '../../../../shared/hall/Part.js';
import styles from '../../../../shared/hall/Part.module.css';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import { deliverMutation } from '../../operations/sitting-steps.js';
import { requiredSignatures } from '../../state/signatures.js';
import { useOfficeHolders, useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { assemblyWords } from '../../words/index.js';

/** To the akim's office: the incoming number, the case, the inventory, who received it. */
export function DeliverPart() {
  const { minutes: words } = useWords(assemblyWords);
  const format = useFormat();
  const sitting = useSitting();
  const { incomingNumber, deliveredOn } = sitting.minutes;
  const isSigned = requiredSignatures(sitting).every(({ signedAt }) => signedAt !== null);
  if (incomingNumber !== null && deliveredOn !== null)
    return (
      <Part title={words.deliver} state="done">
        <Text>{words.delivered(incomingNumber, format.date(deliveredOn))}</Text>
      </Part>
    );
  return (
    <Part title={words.deliver} state={isSigned ? 'now' : 'later'}>
      {isSigned ? <DeliverForm /> : <Text>{words.deliverLater}</Text>}
    </Part>
  );
}

function DeliverForm() {
  const { minutes: words } = useWords(assemblyWords);
  const { territory } = useSitting();
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [receiptDocumentId, setReceipt] = useState<string>();
  const element = useRef<HTMLFormElement>(null);
  const { take, refused, pending } = useStep(deliverMutation);
  const empty = { incomingNumber: '', deliveredOn: today, receivedBy: '', caseNumber: '', inventoryLine: '' };
  const { form, submit } = useCommandForm(
    { initialValues: empty },
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
        <Text>{words.deliverText}</Text>
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
            label={words.submit}
            question={words.question}
            consequence={words.consequence}
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
