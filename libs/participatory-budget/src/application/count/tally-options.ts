import { RECOMMENDED_ADD1 } from '#libs/tally';
import type { Rule, TallyOptions, TieBreak } from '#libs/tally';
import type { TallyChoice } from '../../domain/campaign/campaign.events.js';

/**
 * What a campaign's frozen choice means to the tally library.
 *
 * @param seed of the lot: 64 hexadecimal digits
 * @param leastVoters projects that fewer voters name are removed first (guide §1.3)
 */
export function tallyOptionsOf(choice: TallyChoice, seed: string, leastVoters: number): TallyOptions {
  const tieBreaking = choice.tieBreaking.map((name): TieBreak => (name === 'lot' ? { lot: seed } : name));
  return { rule: ruleOf(choice, tieBreaking), tieBreaking, arithmetic: 'exact', minVoters: leastVoters };
}

function ruleOf(
  { rule, satisfaction, completion }: TallyChoice,
  completionTieBreaking: readonly TieBreak[],
): Rule {
  switch (rule) {
    case 'equal-shares':
      return {
        kind: 'equal-shares',
        satisfaction,
        completion,
        add1: RECOMMENDED_ADD1,
        completionTieBreaking,
        comparison: false,
      };
    case 'phragmen':
      return { kind: 'phragmen' };
    case 'greedy':
    case 'greedy-no-skip':
      return {
        kind: 'greedy',
        by: satisfaction === 'cost' ? 'votes' : 'cardinality-satisfaction',
        whenTooDear: rule === 'greedy' ? 'skip' : 'stop',
      };
  }
}

/** Tenge as decimal text. */
export function tengeOf(tiyn: number): string {
  const whole = Math.trunc(tiyn / 100);
  const rest = tiyn % 100;
  return rest === 0 ? String(whole) : `${String(whole)}.${String(rest).padStart(2, '0')}`;
}

/** Tiyn of decimal text in tenge with at most two places. */
export function tiynOf(tenge: string): number {
  const [whole = '0', rest = ''] = tenge.split('.');
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}
