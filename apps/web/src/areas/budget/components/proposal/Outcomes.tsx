import { List, Text } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import type { Proposal } from '../../types.js';
import { proposalWords } from '../../words/proposal.js';
import styles from '../Lines.module.css';
import { Steps } from '../Steps.js';

/** What council, author and akim said: before all else, for it is what people come to read. */
export function Outcomes({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords(proposalWords);
  const format = useFormat();
  const language = useLanguage();
  const { grounds, reasons, appeal, ruling, publishedOn, publishedWhere } = proposal;
  const pre = styles['pre'] ?? '';
  return (
    <>
      {grounds.length > 0 && (
        <Part title={words.grounds}>
          <List>
            {grounds.map((ground) => (
              <List.Item key={ground}>{words.groundNames[ground]}</List.Item>
            ))}
          </List>
        </Part>
      )}
      {reasons !== null && (
        <Part title={words.reasons}>
          <Text className={pre}>{reasons}</Text>
        </Part>
      )}
      {appeal !== null && (
        <Part title={words.appeal}>
          <Text className={pre}>{appeal}</Text>
        </Part>
      )}
      {ruling !== null && (
        <Part title={words.ruling}>
          <Text className={pre}>{ruling}</Text>
        </Part>
      )}
      {publishedOn !== null && publishedWhere && (
        <Text>
          {words.published}: {format.date(publishedOn)}, {inLanguage(publishedWhere, language)}
        </Text>
      )}
    </>
  );
}

/** Every step with its days, who missed one, and its receipt. */
export function Timeline({ proposal: { timeline } }: { readonly proposal: Proposal }) {
  const words = useWords(proposalWords);
  return (
    <Part title={words.timeline}>
      <Steps steps={timeline} names={words.events} />
    </Part>
  );
}
