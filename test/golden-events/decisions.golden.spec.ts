import { judging } from '#libs/audit';
import { decisionDecider } from '../../libs/decisions/src/domain/decision.decider.js';
import { decisionEventVersions } from '../../libs/decisions/src/domain/decision.events.js';
import { Golden, itIsGolden } from './support/golden.js';

describe('golden events of decisions', () => {
  itIsGolden(new Golden('decisions', decisionEventVersions), () => judging(decisionDecider));
});
