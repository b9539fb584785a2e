import { Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import type { SectionPlan } from './PlanSections.js';
import { plansWords } from './words/index.js';

/** The akim's order, and what the maslikhat decided on it. */
export function PlanStatus({ plan }: { readonly plan: SectionPlan }) {
  const words = useWords(plansWords);
  const format = useFormat();
  const { order, maslikhatDecision: decision, status, reasons } = plan;
  return (
    <div>
      <Text>{words.order(order.number, format.date(order.date))}</Text>
      {status === 'proposed' && <Text fw={650}>{words.awaits}</Text>}
      {decision && (
        <Text fw={650}>
          {status === 'approved'
            ? words.approved(decision.number, format.date(decision.date))
            : words.returned(decision.number, format.date(decision.date))}
        </Text>
      )}
      {reasons !== null && <Text>{words.reasons(reasons)}</Text>}
    </div>
  );
}
