import type { SharedHallWords } from './kk.js';

export const hallEn: SharedHallWords = {
  nextStep: 'Next step',
  voteMode: 'How it is voted',
  modes: { showOfHands: 'Show of hands', rollCall: 'By name', electronic: 'Electronic' },
  choices: { for: 'For', against: 'Against', abstained: 'Abstained' },
  counts: (votesFor, against, abstained) => `for ${votesFor}, against ${against}, abstained ${abstained}`,
  handsLeft: (base, silent) => `May vote: ${base}. Raised no hand: ${silent}.`,
  tooManyHands: (sum, base) => `The votes add up to ${sum}, but ${base} may vote. Count again.`,
  allFor: 'All for',
  othersFor: 'The others for',
  recordVote: 'Record the votes',
  countIsFinal: 'It cannot be changed afterwards.',
  typeName: 'Type a name',
  nobodyFound: 'Nobody found',
  clearChoice: 'Clear the choice',
  done: 'done',
  scanHint: 'PDF, JPEG or PNG, 32 MB at most',
};
