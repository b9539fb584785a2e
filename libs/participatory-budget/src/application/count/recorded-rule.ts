import { WHOLE_OPTIONS } from '#libs/tally';
import type { TallyOptions } from '#libs/tally';

/**
 * The rule as META fields: the name that other programs know, the threshold, and under `tally_options` all that
 * `jinalys tally` needs to count exactly as the result was counted.
 */
export function recordedRule(options: TallyOptions): Readonly<Record<string, string | number>> {
  const { rule, minVoters = 0 } = options;
  return {
    rule: nameOf(options),
    ...(rule.kind === 'greedy' && minVoters > 0 && { min_project_score_threshold: minVoters }),
    [WHOLE_OPTIONS]: JSON.stringify(options),
    comment: `projects named by fewer than ${String(minVoters)} voters take no part; count again with: jinalys tally FILE`,
  };
}

function nameOf({ rule, minVoters = 0 }: TallyOptions): string {
  switch (rule.kind) {
    case 'greedy':
      if (rule.by !== 'votes') return 'greedy-custom';
      return rule.whenTooDear === 'stop' ? 'greedy-no-skip' : minVoters > 0 ? 'greedy-threshold' : 'greedy';
    case 'equal-shares':
      if (rule.satisfaction !== 'cost') return 'unknown';
      return { none: 'equalshares', add1: 'equalshares/add1', utilitarian: 'unknown', add1u: 'unknown' }[
        rule.completion
      ];
    case 'phragmen':
      return 'unknown';
  }
}
