/** Nouns that follow a number, by the plural category of the language. */
export const NOUNS_EN = {
  votes: { one: '{n} vote', other: '{n} votes' },
  points: { one: '{n} point', other: '{n} points' },
  voters: { one: '{n} voter', other: '{n} voters' },
  projects: { one: '{n} project', other: '{n} projects' },
} as const;

/** Everything an explanation says. In braces: facts, already written as numbers, amounts, nouns or names. */
export const EXPLANATION_EN = {
  titleWon: '{project}: chosen',
  titleLost: '{project}: not chosen',
  titleNotCounted: '{project}: not counted',

  summary:
    'Budget: {budget}. Took part: {voters}. Chosen: {winners}, at {spent} in all, which is {share} of the budget; {left} is left.',
  orderVotes: 'Projects are taken in the order of their votes, the most first.',
  orderPoints: 'Projects are taken in the order of their points, the most first.',
  orderVotesPerCost: 'Projects are taken in the order of their votes per unit of cost, the most first.',
  whenTooDearSkip:
    'One that costs more than is left of the budget is passed over, and the next is looked at.',
  whenTooDearStop: 'The first that costs more than is left of the budget ends the selection.',
  shares: 'The budget is divided equally among the voters; the share of each is {share}.',
  sharesRaised:
    'The budget is divided equally among the voters, and the shares are then raised so that as much of it as possible is used; the share of each came to {share}.',
  sharesBuy: 'A project is chosen if those who support it can pay its cost from their shares.',
  sharesOrderCost: 'First comes the project of whose cost each supporter pays the smallest part.',
  sharesOrderCardinality: 'First comes the project for which each supporter pays least.',
  sharesCompleted: 'What is then left goes to the projects with the most votes that it can pay for.',
  comparedShares:
    'The outcome by votes alone is preferred by {greedy}, this one by {shares}: so the outcome by equal shares stands.',
  comparedGreedy:
    'The outcome by equal shares is preferred by {shares}, the one by votes alone by {greedy}: so the projects were chosen by votes alone.',
  earning:
    'All voters earn money at the same pace. As soon as the supporters of a project together have its cost, it is chosen and their money is spent.',
  endedBy:
    'When each voter had earned {earned}, it was the turn of {projects}, which did not fit into the rest of the budget: the selection ended.',
  endedAll: 'The selection ended because no project was left to choose.',
  float: 'Computed in rounded numbers.',
  wouldHave: '“Would have been chosen” always means: if nothing else had been different.',

  wonVotes: 'Chosen in round {round} with {votes}.',
  wonPoints: 'Chosen in round {round} with {points}.',
  wonCompletion: 'Chosen in round {round} with {votes}, from what the equal shares had left.',
  wonShares:
    'Chosen in round {round}: its cost of {cost} was paid by its supporters ({supporters}) from their shares.',
  paidEvenly: 'Each of them paid {price}.',
  paidPrice: 'Paid {price} each: {voters}, {total} in all.',
  paidRest: 'Had less than that left and gave all of it: {voters}, {total} in all.',
  paidNothing: 'Had nothing left and paid nothing: {voters}.',
  wonEarned:
    'Chosen in round {round}, when each voter had earned {earned}: its supporters ({supporters}) together had its cost of {cost}.',
  money: 'It costs {cost}: before it {before} of the budget was left, after it {after}.',
  tie: 'It stood equal with {projects}; this was decided by {method}.',

  lostNoMoney:
    'Its turn came in round {round} with {merit}, but it costs {cost} and only {left} of the budget was left: {lacking} was lacking.',
  lostSharesHad: 'Its supporters had {had} of their shares left.',
  lostStopped:
    'Before its turn came, the selection ended at {stopper}, which did not fit into the rest of the budget.',
  lostStoppedTogether:
    'Its turn came together with that of {stopper}, which did not fit into the rest of the budget: the selection ended.',
  lostShares:
    'Its supporters ({supporters}) had {had} of their shares left, but it costs {cost}: {lacking} was lacking.',
  lostEarned:
    'When the selection ended, its supporters ({supporters}) together had {had}, but it costs {cost}: {lacking} was lacking.',
  lostBudget: 'It costs {cost}, but in the end only {left} of the budget was left: {lacking} was lacking.',
  lostNoSupporters: 'No voter supported it.',
  lostNoCost: 'It costs nothing, so there is nothing that its supporters could pay for.',

  lowerCost: 'It would have been chosen at a cost of {cost}, that is {less} less.',
  moreVotes: 'It would have been chosen with {votes}, that is {more} more.',
  morePoints: 'It would have been chosen with {points}, that is {more} more.',
  moreSupporters:
    'It would have been chosen if {more} more had supported it, of those who had most money left.',

  withdrawn: 'The project was withdrawn.',
  fewVoters: 'To take part it needs the support of {needed}, but it has that of {had}: {more} short.',
  fewPoints: 'To take part it needs {needed}, but it has {had}: {more} short.',

  methodMaxVotes: 'the higher number of votes',
  methodMinCost: 'the lower cost',
  methodMaxCost: 'the higher cost',
  methodId: "the alphabetical order of the projects' numbers",
  methodIdNumber: "the lower of the projects' numbers",
  methodFileOrder: 'the order in the list of projects',
  methodLot: 'drawing lots with the published seed “{seed}”',

  withWinner: 'At least one of the chosen projects is supported by {voters} ({share} of all).',
  withWinnerSuppressed:
    'How many voters support at least one of the chosen projects is not published: it would tell of too few people.',
  average: 'On average a voter supports {average} of the chosen projects.',
  categories: 'Money by category:',
  category: '{category}: {money} ({share} of the money spent), projects chosen: {winners} of {projects}',
  noCategory: 'without a category',
} as const;

export type ExplanationKey = keyof typeof EXPLANATION_EN;
export type Noun = keyof typeof NOUNS_EN;
