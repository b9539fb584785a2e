import { optional } from '#libs/kernel';
import type { HandedOver, HandedOverKind } from '../../domain/handover.events.js';
import type { Awaited, DecisionRow } from '../../read-model/decision.entities.js';

/** Whose turn is the akim's or that of the office; the assembly, the maslikhat and the district keep theirs. */
const OF_THE_OFFICE: { readonly [Who in Awaited]?: HandedOverKind } = {
  akim: 'answer',
  responsible: 'execute',
};

type Standing = Pick<
  DecisionRow,
  'decisionId' | 'revision' | 'awaits' | 'dueOn' | 'publishedOn' | 'publicationDueOn'
>;

/** What an office has to do about the decisions that are open, in their order. */
export function handedOver(decisions: readonly Standing[]): readonly HandedOver[] {
  return decisions.flatMap(({ decisionId, revision, awaits, dueOn, publishedOn, publicationDueOn }) => {
    const kind = awaits === null ? undefined : OF_THE_OFFICE[awaits];
    const publish = { decisionId, revision, awaits: 'publish', dueOn: publicationDueOn } as const;
    return [
      ...(kind ? [{ decisionId, revision, awaits: kind, ...optional('dueOn', dueOn ?? undefined) }] : []),
      ...(publishedOn === null ? [publish] : []),
    ];
  });
}
