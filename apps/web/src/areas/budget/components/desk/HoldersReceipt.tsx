import { Text } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { deskWords } from '../../words/desk.js';
import { ReceiptCodeForm } from '../ReceiptCodeForm.js';

/** Somebody has voted before: the receipt they hold shows which ballot is to be replaced. */
export function HoldersReceipt({ onCode }: { readonly onCode: (commitment: string) => void }) {
  const words = useWords(deskWords);
  return (
    <Part title={words.votedAlready}>
      <Text>{words.votedAlreadyText}</Text>
      <ReceiptCodeForm hint={words.receiptCodeHint} action={words.goOn} onCode={onCode} />
    </Part>
  );
}
