import { judging } from '#libs/audit';
import { ballotDecider, campaignDecider, paperBatchDecider } from '#libs/participatory-budget';
import { ballotEventVersions } from '../../libs/participatory-budget/src/domain/ballot/ballot.events.js';
import { campaignEventVersions } from '../../libs/participatory-budget/src/domain/campaign/campaign.events.js';
import { paperBatchEventVersions } from '../../libs/participatory-budget/src/domain/paper-batch/paper-batch.events.js';
import { Golden, itIsGolden } from './support/golden.js';

const versions = { ...campaignEventVersions, ...ballotEventVersions, ...paperBatchEventVersions };

describe('golden events of campaigns', () => {
  itIsGolden(new Golden('campaigns', versions), (history) => {
    if (history.startsWith('ballot')) return judging(ballotDecider);
    return history.startsWith('paper') ? judging(paperBatchDecider) : judging(campaignDecider);
  });
});
