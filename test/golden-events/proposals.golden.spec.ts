import { judging } from '#libs/audit';
import { proposalDecider } from '../../libs/participatory-budget/src/domain/proposal/proposal.decider.js';
import { proposalEventVersions } from '../../libs/participatory-budget/src/domain/proposal/proposal.events.js';
import { Golden, itIsGolden } from './support/golden.js';

describe('golden events of proposals', () => {
  itIsGolden(new Golden('proposals', proposalEventVersions), () => judging(proposalDecider));
});
