import { lotOf, WHOLE_OPTIONS } from '#libs/tally';
import type { EqualSharesRule, Rule, TallyOptions, TieBreak } from '#libs/tally';

/**
 * The rule as META fields: the name that the format has for it (`unknown` where it has none), the threshold, in words
 * all that another program must be told, and under `tally_options` what `jinalys tally` needs to count exactly as the
 * result was counted (docs/guides/counting-again.md).
 */
export function recordedRule(options: TallyOptions): Readonly<Record<string, string | number>> {
  const { minVoters = 0 } = options;
  const told = [
    ...(minVoters > 0
      ? [
          `Projects with fewer than ${String(minVoters)} votes are removed first; who voted for them still counts as a voter.`,
        ]
      : []),
    `Rule: ${inWords(options.rule)}.`,
    `Ties: ${options.tieBreaking.map(tieInWords).join(', then ')}.`,
    'tally_options has all of it as JSON. Count again with: jinalys tally FILE',
  ];
  return {
    rule: nameOf(options),
    ...(minVoters > 0 && { min_project_score_threshold: minVoters }),
    [WHOLE_OPTIONS]: JSON.stringify(options),
    comment: told.map((text, index) => `#${String(index + 1)}: ${text}`).join(' '),
  };
}

/** A project's lot, for whoever breaks ties without drawing it; no column when there is no lot. */
export function recordedLot({ tieBreaking }: TallyOptions, projectId: string): { readonly lot?: string } {
  const drawn = tieBreaking.find((method) => typeof method === 'object');
  return drawn ? { lot: lotOf(drawn.lot, projectId) } : {};
}

/** The format names greedy rules by votes, and equal shares by cost with no or the Add1 completion; nothing else. */
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

function inWords(rule: Rule): string {
  switch (rule.kind) {
    case 'greedy':
      return `greedy by ${rule.by === 'votes' ? 'votes' : 'votes divided by cost'}, ${
        rule.whenTooDear === 'skip'
          ? 'a project that is too dear is passed over'
          : 'ends at the first project that is too dear'
      }`;
    case 'equal-shares':
      return `Method of Equal Shares, a voter's satisfaction is ${
        rule.satisfaction === 'cost' ? 'the cost of the winners voted for' : 'the number of winners voted for'
      }, ${completionInWords(rule)}`;
    case 'phragmen':
      return 'sequential Phragmén, ends at the first project that is too dear';
  }
}

const GREEDILY = 'what is left is spent greedily by votes, passing over what is too dear';

function completionInWords({ completion, add1: { exhaustive, increment } }: EqualSharesRule): string {
  const raised = `first with floor(budget/voters) each, then each share raised by ${String(increment)} at a time, up to the last outcome within the budget${
    exhaustive ? ' or the first to which no project could be added' : ''
  }`;
  return {
    none: 'not completed',
    utilitarian: GREEDILY,
    add1: raised,
    add1u: `${raised}; then ${GREEDILY}`,
  }[completion];
}

function tieInWords(method: TieBreak): string {
  if (typeof method === 'object')
    return `the lowest lot (column lot: SHA-256 of the text "${method.lot}", a line feed and the project_id)`;
  return {
    'max-votes': 'more votes',
    'min-cost': 'the lower cost',
    'max-cost': 'the higher cost',
    id: 'the lower project_id as text',
    'id-number': 'the lower project_id as a number',
    'file-order': 'the order of this file',
  }[method];
}
