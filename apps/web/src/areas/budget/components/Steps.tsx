import { Text, Timeline } from '@mantine/core';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { LogReceipt } from '../../../shared/components/LogReceipt.js';
import { decisionsWords } from '../../../shared/decisions/words/index.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { fullName } from '../../../shared/people/names.js';
import type { proposalQuery } from '../operations/proposal.js';

export type Step = NonNullable<ResultOf<typeof proposalQuery>['proposal']>['timeline'][number];

/** Everything that became of it: when, by which day it was due, who missed that day, and the receipt of each step. */
export function Steps({
  steps,
  names,
}: {
  readonly steps: readonly Step[];
  /** What events are called. */
  readonly names: Readonly<Record<string, string>>;
}) {
  const words = useWords(decisionsWords);
  const format = useFormat();
  const language = useLanguage();
  const named = (officials: Step['officials']): string =>
    officials
      .map(({ position, name }) =>
        [inLanguage(position, language), fullName(name)].filter(Boolean).join(', '),
      )
      .join('; ');
  return (
    <Timeline active={steps.length} bulletSize={16}>
      {steps.map(({ revision, type, occurredAt, dueOn, late, officials, receipt }) => (
        <Timeline.Item
          key={revision}
          title={names[type] ?? type}
          {...(type.endsWith('Missed') && { color: 'red' })}
        >
          <Text>
            <time dateTime={occurredAt}>{format.date(dateIn(occurredAt))}</time>
            {late === true && `: ${words.late}`}
          </Text>
          {dueOn !== null && <Text>{words.dueOn(format.day(dueOn))}</Text>}
          {officials.length > 0 && <Text fw={600}>{words.missedBy(named(officials))}</Text>}
          <LogReceipt href={receipt} label={words.receipt} />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
