import type { Language } from '../words/describe.js';
import type { Explanation, ProjectExplanation } from './explanation.js';
import { projectSentences } from './project-text.js';
import type { Statistics } from './statistics.js';
import type { ExplanationKey } from './words/explanation.en.js';
import { Speaker } from './words/speaker.js';

/**
 * The whole explanation in plain words: the rule, then each project, the winners first in the order in which they
 * were chosen. Lines end in a line feed.
 */
export function explanationText(explanation: Explanation, language: Language): string {
  const speaker = new Speaker(language, explanation.currency);
  const paragraphs = [
    [summary(explanation, speaker), ...ruleSentences(explanation, speaker)].join('\n'),
    ...inOrder(explanation.projects).map((project) =>
      [
        title(project, speaker),
        ...projectSentences(project, explanation, speaker).map((text) => `  ${text}`),
      ].join('\n'),
    ),
  ];
  const conditional = explanation.projects.some(
    (project) => project.result === 'lost' && project.wouldHaveWon.length > 0,
  );
  if (conditional) paragraphs.push(speaker.say('wouldHave'));
  return `${paragraphs.join('\n\n')}\n`;
}

/** What the explanation says of one project, in full sentences that name projects as people know them, without ids. */
export function projectText(
  project: ProjectExplanation,
  explanation: Explanation,
  language: Language,
): string {
  const speaker = new Speaker(language, explanation.currency, { names: 'quoted' });
  return projectSentences(project, explanation, speaker).join(' ');
}

/** The statistics in plain words, one a line. */
export function statisticsText(statistics: Statistics, language: Language, currency?: string): string {
  const speaker = new Speaker(language, currency);
  const { votersWithWinner, categories } = statistics;
  const lines = [
    votersWithWinner
      ? speaker.say('withWinner', {
          voters: speaker.count('voters', votersWithWinner.count),
          share: speaker.percent(votersWithWinner.share),
        })
      : speaker.say('withWinnerSuppressed'),
    speaker.say('average', { average: speaker.number(statistics.averageApprovedWinners) }),
  ];
  if (categories.some(({ category }) => category !== null)) {
    const rows = categories.map(({ category, money, share, winners, projects }) =>
      speaker.say('category', {
        category: category ?? speaker.say('noCategory'),
        money: speaker.money(money),
        share: speaker.percent(share),
        winners: speaker.number(winners),
        projects: speaker.number(projects),
      }),
    );
    lines.push(speaker.say('categories'), ...rows.map((row) => `  ${row}`));
  }
  return `${lines.join('\n')}\n`;
}

function summary({ budget, spent, left, voters, winners }: Explanation, speaker: Speaker): string {
  return speaker.say('summary', {
    budget: speaker.money(budget),
    voters: speaker.count('voters', voters),
    winners: speaker.count('projects', winners),
    spent: speaker.money(spent),
    share: speaker.percent(Number(spent) / Number(budget)),
    left: speaker.money(left),
  });
}

const ORDERS: Readonly<Record<string, ExplanationKey>> = {
  votes: 'orderVotes',
  score: 'orderPoints',
  'cost-satisfaction': 'orderVotes',
  'cardinality-satisfaction': 'orderVotesPerCost',
};

function ruleSentences(explanation: Explanation, speaker: Speaker): string[] {
  const { rule, end } = explanation;
  const sentences: string[] = [];
  if (rule.kind === 'greedy')
    sentences.push(
      speaker.say(ORDERS[rule.by]!),
      speaker.say(rule.whenTooDear === 'skip' ? 'whenTooDearSkip' : 'whenTooDearStop'),
    );
  if (rule.kind === 'equal-shares') sentences.push(...sharesSentences(explanation, speaker));
  if (rule.kind === 'phragmen') sentences.push(speaker.say('earning'));
  if (end)
    sentences.push(
      end.stoppedBy.length > 0
        ? speaker.say('endedBy', {
            earned: speaker.amount(end.earned),
            projects: speaker.projects(end.stoppedBy),
          })
        : speaker.say('endedAll'),
    );
  if (explanation.arithmetic === 'float') sentences.push(speaker.say('float'));
  return sentences;
}

function sharesSentences({ rule, share, comparison }: Explanation, speaker: Speaker): string[] {
  if (rule.kind !== 'equal-shares') return [];
  const compared = comparison && {
    greedy: speaker.count('voters', comparison.preferGreedy),
    shares: speaker.count('voters', comparison.preferEqualShares),
  };
  if (!share)
    return [
      speaker.say('comparedGreedy', compared),
      speaker.say('orderVotes'),
      speaker.say('whenTooDearSkip'),
    ];
  const raised = rule.completion === 'add1' || rule.completion === 'add1u';
  const completed = rule.completion === 'utilitarian' || rule.completion === 'add1u';
  return [
    speaker.say(raised ? 'sharesRaised' : 'shares', { share: speaker.amount(share) }),
    speaker.say('sharesBuy'),
    speaker.say(rule.satisfaction === 'cost' ? 'sharesOrderCost' : 'sharesOrderCardinality'),
    ...(completed ? [speaker.say('sharesCompleted')] : []),
    ...(compared ? [speaker.say('comparedShares', compared)] : []),
  ];
}

function title(project: ProjectExplanation, speaker: Speaker): string {
  const key = { won: 'titleWon', lost: 'titleLost', 'not-counted': 'titleNotCounted' } as const;
  return speaker.say(key[project.result], { project: speaker.project(project) });
}

/** Winners by round, then losers, then those not counted; these two in file order. */
function inOrder(projects: readonly ProjectExplanation[]): ProjectExplanation[] {
  const place = (project: ProjectExplanation): number =>
    project.result === 'won' ? project.round : project.result === 'lost' ? 1e9 : 2e9;
  return [...projects].sort((a, b) => place(a) - place(b));
}
