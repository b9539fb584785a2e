import { useEffect, useRef } from 'react';
import { Button, Group, Text, Title } from '@mantine/core';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import type { AssistedBallotAccepted, BallotCampaign } from '../../types.js';
import { deskWords } from '../../words/desk.js';
import { budgetWords } from '../../words/index.js';
import { ReceiptCode } from '../ReceiptCode.js';
import styles from './DeskReceipt.module.css';

/** The receipt to print and hand over: without the name and without the choice. */
export function DeskReceipt({
  campaign: { id, title },
  ballot: { commitment, recordedAt, receipt, changed },
  onChange,
  onNext,
}: {
  readonly campaign: BallotCampaign;
  readonly ballot: AssistedBallotAccepted;
  readonly onChange: () => void;
  readonly onNext: () => void;
}) {
  const words = useWords(deskWords);
  const { recordedAt: recordedText } = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <Title order={2} size="h3" ref={heading} tabIndex={-1}>
        {changed ? words.changed : words.recorded}
      </Title>
      <Text fw={650}>{inLanguage(title, language)}</Text>
      <Text>{recordedText(format.dateTime(recordedAt))}</Text>
      <ReceiptCode campaignId={id} commitment={commitment} />
      <Text>{words.receiptText}</Text>
      <div>
        <Text size="sm">{words.signed}</Text>
        <pre className={styles['signed']}>{receipt}</pre>
      </div>
      <div className={styles['office']}>
        <Text mb="sm">{words.handOver}</Text>
        <Group>
          <Button
            size="lg"
            onClick={() => {
              window.print();
            }}
          >
            {words.print}
          </Button>
          <Button size="lg" variant="default" onClick={onChange}>
            {words.change}
          </Button>
          <Button size="lg" variant="default" onClick={onNext}>
            {words.next}
          </Button>
        </Group>
      </div>
    </>
  );
}
