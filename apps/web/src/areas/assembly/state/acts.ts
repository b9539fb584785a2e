import type { Role } from '../../../shared/session/use-me.js';
import type { DecisionToAct } from './types.js';

export type Act = 'answer' | 'report' | 'evaluate' | 'publish' | 'discuss' | 'higherAkim';

/** Who may do each; the api decides, this only what is shown. */
const BY: Readonly<Record<Act, readonly Role[]>> = {
  answer: ['akimOffice', 'akim'],
  report: ['akimOffice', 'akim'],
  evaluate: ['assemblyMember', 'maslikhat'],
  publish: ['akimOffice', 'akim'],
  discuss: ['maslikhat'],
  higherAkim: ['districtAkim'],
};

/** What a person with these roles may do about a decision where it stands. */
export function actsOf(
  { phase, publishedOn }: Pick<DecisionToAct, 'phase' | 'publishedOn'>,
  roles: readonly Role[],
): readonly Act[] {
  const open: Readonly<Record<Act, boolean>> = {
    answer: phase === 'delivered',
    report: phase === 'inExecution',
    evaluate: phase === 'inExecution',
    publish: publishedOn === null,
    discuss: phase === 'confirmed',
    higherAkim: phase === 'beforeHigherAkim',
  };
  return (Object.keys(BY) as Act[]).filter(
    (act) => open[act] && BY[act].some((role) => roles.includes(role)),
  );
}
