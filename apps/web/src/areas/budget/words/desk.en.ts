import type { DeskWords } from './desk.kk.js';

export const en: DeskWords = {
  title: 'Help with voting',
  lead: 'The resident comes in person and says the choice, or marks it on the screen. The clerk does not influence it.',
  toCampaign: 'To the campaign',
  notFound: 'There is no such campaign',
  notVoting: 'There is no voting now.',
  find: 'Find the resident',
  checkIdentity: 'Check the identity card.',
  begin: 'Choose',
  voter: 'Voting',
  another: 'Another resident',
  barred: 'This resident may not vote',
  barredBy: {
    unknown: 'not on the roll of residents',
    forgotten: 'their data were erased',
    left: 'by the roll they have moved away',
    nonResident: 'by the roll they do not live in this area',
    temporaryResident: 'registered here for a time only',
    foreigner: 'only citizens vote',
    minor: 'not 18 by the last day of voting',
    incapable: 'by the roll declared legally incapable',
    imprisoned: 'by the roll in a place of detention',
  },
  hasPaper: 'This resident was handed a paper ballot and votes on that sheet only.',
  votedAlready: 'This resident has voted',
  votedAlreadyText:
    'Until voting ends they may change their choice. The clerk is not shown the choice before, so the change needs the resident’s receipt. Without a receipt the resident signs in and changes it themselves.',
  receiptCodeHint: 'Scan the code on the receipt, or type its 64 characters.',
  goOn: 'Change the choice',
  otherReceipt:
    'This receipt is not of the resident’s latest ballot, or the ballot was recorded from another device meanwhile. Go back and enter the code of the latest receipt.',
  recorded: 'The ballot is recorded',
  changed: 'The ballot is changed',
  handOver: 'Print the receipt and hand it to the resident. The choice does not stand on it.',
  print: 'Print the receipt',
  change: 'Change the choice',
  next: 'Next resident',
  receiptText:
    'After the count you can check with this code that your ballot was counted. It does not tell your choice.',
  signed: 'Text signed by the system',
};
