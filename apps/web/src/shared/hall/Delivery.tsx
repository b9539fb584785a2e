import { useRef, useState } from 'react';
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { ConfirmButton } from '../components/ConfirmButton.js';
import { RefusalNotice } from '../components/RefusalNotice.js';
import { dateIn } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { useCommandForm } from '../forms/use-command-form.js';
import { useWords } from '../i18n/words.js';
import { fullName } from '../people/names.js';
import type { NamedPerson } from '../people/PersonName.js';
import { Part } from './Part.js';
import styles from './Part.module.css';
import { ScanField } from './ScanField.js';
import type { Step } from './step.js';
import { sharedHallWords } from './words/index.js';

/** Minutes that went to the akim's office. */
export interface DeliveryInput {
  readonly incomingNumber: string;
  readonly deliveredOn: string;
  readonly receivedBy: string;
  readonly caseNumber: string;
  readonly inventoryLine: number;
  readonly receiptDocumentId?: string;
}

export interface DeliveryProps {
  readonly title: string;
  /** What is said before all have signed. */
  readonly later: string;
  readonly explained?: string;
  readonly consequence: string;
  readonly isSigned: boolean;
  readonly delivered: { readonly incomingNumber: string | null; readonly deliveredOn: string | null };
  /** In whose vault the receipt is kept. */
  readonly territory: string;
  readonly step: Step<DeliveryInput>;
  /** Who was in office on the day that `onDay` was told of last. */
  readonly holders: readonly { readonly personId: string; readonly name: NamedPerson['name'] }[];
  readonly onDay: (day: string) => void;
}

/** To the akim's office: the incoming number, the case, the inventory, who received it. */
export function Delivery(props: DeliveryProps) {
  const { title, later, isSigned, delivered } = props;
  const { delivery: words } = useWords(sharedHallWords);
  const format = useFormat();
  const { incomingNumber, deliveredOn } = delivered;
  if (incomingNumber !== null && deliveredOn !== null)
    return (
      <Part title={title} state="done">
        <Text>{words.delivered(incomingNumber, format.date(deliveredOn))}</Text>
      </Part>
    );
  return (
    <Part title={title} state={isSigned ? 'now' : 'later'}>
      {isSigned ? <DeliveryForm {...props} /> : <Text>{later}</Text>}
    </Part>
  );
}

function DeliveryForm({ explained, consequence, territory, step, holders, onDay }: DeliveryProps) {
  const { delivery: words } = useWords(sharedHallWords);
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [receiptDocumentId, setReceipt] = useState<string>();
  const element = useRef<HTMLFormElement>(null);
  const { take, refused, pending } = step;
  const { form, submit } = useCommandForm(
    {
      initialValues: {
        incomingNumber: '',
        deliveredOn: today,
        receivedBy: '',
        caseNumber: '',
        inventoryLine: '',
      },
      onValuesChange: ({ deliveredOn }) => {
        onDay(deliveredOn);
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
  return (
    <form ref={element} onSubmit={submit}>
      <Stack>
        {explained !== undefined && <Text>{explained}</Text>}
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
            label={words.record}
            question={words.question}
            consequence={consequence}
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
