import { judging } from '#libs/audit';
import { initiativeEventVersions } from '../../libs/meetings/src/domain/event-types.js';
import { initiativeDecider } from '../../libs/meetings/src/domain/initiative.decider.js';
import { Golden, itIsGolden } from './support/golden.js';

describe('golden events of initiatives for a gathering', () => {
  itIsGolden(new Golden('initiatives', initiativeEventVersions), () => judging(initiativeDecider));
});
