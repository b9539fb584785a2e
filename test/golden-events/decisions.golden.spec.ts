import { judging } from '#libs/audit';
import { decisionDecider } from '../../libs/decisions/src/domain/decision.decider.js';
import { decisionEventVersions } from '../../libs/decisions/src/domain/decision.events.js';
import { handoverDecider } from '../../libs/decisions/src/domain/handover.decider.js';
import { handoverEventVersions } from '../../libs/decisions/src/domain/handover.events.js';
import { Golden, itIsGolden } from './support/golden.js';

describe('golden events of decisions', () => {
  itIsGolden(new Golden('decisions', decisionEventVersions), () => judging(decisionDecider));
});

describe('golden events of offices that change hands', () => {
  itIsGolden(new Golden('handovers', handoverEventVersions), () => judging(handoverDecider));
});
