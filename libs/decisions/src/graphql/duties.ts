import type { CalendarDate } from '#libs/kernel';
import type { Awaited, DecisionRow } from '../read-model/decision.entities.js';

/** What comes next for a decision, and the operation that does it: whoever may do that has it to do. */
interface Duty {
  readonly kind: string;
  readonly operation: string;
  readonly dueOn: CalendarDate | null;
  readonly row: DecisionRow;
}

const NEXT: { readonly [Who in Awaited]: { readonly kind: string; readonly operation: string } } = {
  chairAndSecretary: { kind: 'deliverMinutes', operation: 'deliverAssemblyMinutes' },
  akim: { kind: 'answer', operation: 'agreeWithDecision' },
  responsible: { kind: 'execute', operation: 'reportExecution' },
  evaluation: { kind: 'evaluate', operation: 'evaluateExecution' },
  assembly: { kind: 'repeatDiscussion', operation: 'conveneAssembly' },
  maslikhat: { kind: 'preliminaryDiscussion', operation: 'recordMaslikhatDiscussion' },
  districtAkim: { kind: 'higherDecision', operation: 'decideAsHigherAkim' },
};

/** The turn that is awaited, and the publication while it is missing. */
export function dutiesOf(row: DecisionRow): readonly Duty[] {
  const { awaits, dueOn, publishedOn, publicationDueOn } = row;
  return [
    ...(awaits === null ? [] : [{ ...NEXT[awaits], dueOn, row }]),
    ...(publishedOn === null
      ? [{ kind: 'publish', operation: 'publishDecision', dueOn: publicationDueOn, row }]
      : []),
  ];
}
