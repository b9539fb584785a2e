import { Text } from '@mantine/core';
import { QrCode } from '../../../shared/components/QrCode.js';
import { useWords } from '../../../shared/i18n/words.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';

/** What stands on a receipt, for a camera and for the eye: it tells nothing of the choice. */
export function ReceiptCode({
  campaignId,
  commitment,
}: {
  readonly campaignId: string;
  readonly commitment: string;
}) {
  const words = useWords(budgetWords);
  return (
    <>
      <QrCode
        text={`${location.origin}/budget/${campaignId}/receipt#${commitment}`}
        label={words.receiptCode}
      />
      <Text className={styles['code'] ?? ''}>{commitment}</Text>
    </>
  );
}
