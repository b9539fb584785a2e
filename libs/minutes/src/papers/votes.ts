import type { Naming } from '../naming.js';
import type { Vote } from '../model.js';
import type { Block } from '../paper.js';
import type { Wording } from '../wording/wording.js';
import { paragraph } from './shell.js';

/** Method, base and counts of a vote, and who voted how where it was recorded. */
export function voteBlocks(vote: Vote, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes.vote;
  const notVoted = vote.base - vote.for - vote.against - vote.abstained;
  return [
    paragraph(
      [
        words[vote.method],
        words.result(vote.base, vote.for, vote.against, vote.abstained),
        ...(notVoted > 0 ? [words.notVoted(notVoted)] : []),
      ].join(' '),
    ),
    ...rollCallBlocks(vote, wording, naming),
  ];
}

/** Who voted how; nothing in the public copy. */
export function rollCallBlocks(vote: Vote, wording: Wording, naming: Naming): readonly Block[] {
  if (vote.byName === undefined || vote.byName.length === 0 || naming.audience === 'public') return [];
  const groups = (['for', 'against', 'abstained'] as const)
    .map((choice) => ({
      choice,
      names: (vote.byName ?? [])
        .filter((entry) => entry.choice === choice)
        .map((entry) => naming.name(entry.person, wording, (words) => words.common.withheld.participant)),
    }))
    .filter((group) => group.names.length > 0);
  return [
    {
      kind: 'items',
      items: groups.map((group) => [
        { text: `${wording.common[group.choice]}: `, emphasis: true },
        `${group.names.join(', ')}.`,
      ]),
    },
  ];
}
