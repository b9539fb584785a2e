import type {
  Explanation,
  Lost,
  NotCounted,
  ProjectExplanation,
  ProjectFacts,
  Remedy,
  Won,
} from './explanation.js';
import type { ExplanationKey } from './words/explanation.en.js';
import type { Speaker } from './words/speaker.js';

/** What is said of one project. */
export function projectSentences(
  project: ProjectExplanation,
  explanation: Explanation,
  speaker: Speaker,
): string[] {
  switch (project.result) {
    case 'won':
      return [...wonSentences(project, speaker), ...tieSentences(project, speaker)];
    case 'lost':
      return [
        ...lostSentences(project, explanation, speaker),
        ...project.wouldHaveWon.map((remedy) => remedySentence(remedy, speaker)),
      ];
    case 'not-counted':
      return notCountedSentences(project, speaker);
  }
}

function wonSentences(project: ProjectFacts & Won, speaker: Speaker): string[] {
  const facts = { ...common(project, speaker), round: speaker.number(project.round) };
  const money = speaker.say('money', {
    ...facts,
    before: speaker.money(project.budgetBefore),
    after: speaker.money(project.budgetAfter),
  });
  switch (project.by) {
    case 'greedy':
      return [speaker.say(project.score === undefined ? 'wonVotes' : 'wonPoints', facts), money];
    case 'completion':
      return [speaker.say('wonCompletion', facts), money];
    case 'equal-shares':
      return [speaker.say('wonShares', facts), ...paymentSentences(project, speaker), money];
    case 'phragmen':
      return [speaker.say('wonEarned', { ...facts, earned: speaker.amount(project.earned) }), money];
  }
}

function paymentSentences(payment: Extract<Won, { by: 'equal-shares' }>, speaker: Speaker): string[] {
  const price = speaker.amount(payment.price);
  if (payment.paidRest === 0 && payment.paidNothing === 0) return [speaker.say('paidEvenly', { price })];
  const line = (key: ExplanationKey, voters: number, facts: Record<string, string> = {}): string[] =>
    voters > 0 ? [speaker.say(key, { ...facts, voters: speaker.count('voters', voters) })] : [];
  return [
    ...line('paidPrice', payment.paidPrice, { price, total: speaker.amount(payment.paidPriceTotal) }),
    ...line('paidRest', payment.paidRest, { total: speaker.amount(payment.paidRestTotal) }),
    ...line('paidNothing', payment.paidNothing),
  ];
}

const METHODS: Readonly<Record<string, ExplanationKey>> = {
  'max-votes': 'methodMaxVotes',
  'min-cost': 'methodMinCost',
  'max-cost': 'methodMaxCost',
  id: 'methodId',
  'id-number': 'methodIdNumber',
  'file-order': 'methodFileOrder',
};
const LOT = 'lot:';

function tieSentences({ tie }: Won, speaker: Speaker): string[] {
  if (!tie) return [];
  const method = METHODS[tie.by];
  const seed = tie.by.slice(LOT.length);
  return [
    speaker.say('tie', {
      projects: speaker.projects(tie.among),
      method: method ? speaker.say(method) : speaker.say('methodLot', { seed }),
    }),
  ];
}

function lostSentences(project: ProjectFacts & Lost, { rule }: Explanation, speaker: Speaker): string[] {
  const { votes, points, ...rest } = common(project, speaker);
  const facts = { ...rest, left: speaker.money(project.budgetLeft), round: speaker.number(project.round) };
  const phragmen = rule.kind === 'phragmen';
  switch (project.why) {
    case 'no-money-left': {
      const merit = project.score === undefined ? votes : points;
      const had = project.supportersHad;
      return [
        speaker.say('lostNoMoney', { ...facts, merit, lacking: speaker.money(project.lacking) }),
        ...(had ? [speaker.say('lostSharesHad', { had: speaker.amount(had) })] : []),
      ];
    }
    case 'rule-stopped':
      return [
        speaker.say(phragmen ? 'lostStoppedTogether' : 'lostStopped', {
          stopper: speaker.project(project.stoppedBy),
        }),
      ];
    case 'supporters-lack-money':
      return [
        speaker.say(phragmen ? 'lostEarned' : 'lostShares', {
          ...facts,
          had: speaker.amount(project.supportersHad),
          lacking: speaker.amount(project.lacking),
        }),
      ];
    case 'would-exceed-budget':
      return [speaker.say('lostBudget', { ...facts, lacking: speaker.money(project.lacking) })];
    case 'no-supporters':
      return [speaker.say('lostNoSupporters')];
    case 'no-cost':
      return [speaker.say('lostNoCost')];
  }
}

function remedySentence(remedy: Remedy, speaker: Speaker): string {
  switch (remedy.kind) {
    case 'lower-cost':
      return speaker.say('lowerCost', { cost: speaker.money(remedy.cost), less: speaker.money(remedy.less) });
    case 'more-votes':
      return speaker.say('moreVotes', {
        votes: speaker.count('votes', remedy.votes),
        more: speaker.count('votes', remedy.more),
      });
    case 'more-points':
      return speaker.say('morePoints', {
        points: speaker.count('points', remedy.points),
        more: speaker.count('points', remedy.more),
      });
    case 'more-supporters':
      return speaker.say('moreSupporters', { more: speaker.count('voters', remedy.more) });
  }
}

function notCountedSentences(project: ProjectFacts & NotCounted, speaker: Speaker): string[] {
  if (project.why === 'withdrawn') return [speaker.say('withdrawn')];
  const { voters, points } = project;
  const sentences: string[] = [];
  if (voters)
    sentences.push(
      speaker.say('fewVoters', {
        needed: speaker.count('voters', voters.needed),
        had: speaker.count('voters', project.supporters),
        more: speaker.count('voters', voters.more),
      }),
    );
  if (points)
    sentences.push(
      speaker.say('fewPoints', {
        needed: speaker.count('points', points.needed),
        had: speaker.count('points', points.had),
        more: speaker.count('points', points.more),
      }),
    );
  return sentences;
}

function common({ cost, supporters, score }: ProjectFacts, speaker: Speaker) {
  return {
    cost: speaker.money(cost),
    votes: speaker.count('votes', supporters),
    supporters: speaker.count('voters', supporters),
    points: speaker.count('points', score ?? 0),
  };
}
