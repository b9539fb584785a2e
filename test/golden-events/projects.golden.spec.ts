import { judging } from '#libs/audit';
import { projectDecider } from '../../libs/participatory-budget/src/domain/project/project.decider.js';
import { projectEventVersions } from '../../libs/participatory-budget/src/domain/project/project.events.js';
import { Golden, itIsGolden } from './support/golden.js';

describe('golden events of projects', () => {
  itIsGolden(new Golden('projects', projectEventVersions), () => judging(projectDecider));
});
