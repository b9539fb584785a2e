import { rule } from '../refusals.js';
import type { Choice } from './ballot.commands.js';

/**
 * A choice within the limits: known projects of one's own district, none twice, not too many and not too dear.
 *
 * @throws DomainError BallotEmpty, BallotNamesProjectTwice, ProjectUnknown, ProjectExcluded,
 *   ProjectOfAnotherDistrict, BallotTooManyProjects, BallotTooDear
 */
export function requireChoice({ projectIds, district, projects, excluded, rules }: Choice): void {
  rule(projectIds.length > 0, 'BallotEmpty', {});
  let costTiyn = 0;
  for (const [index, projectId] of projectIds.entries()) {
    rule(projectIds.indexOf(projectId) === index, 'BallotNamesProjectTwice', { projectId });
    const project = projects.find((one) => one.projectId === projectId);
    rule(project !== undefined, 'ProjectUnknown', { projectId });
    rule(!excluded.includes(projectId), 'ProjectExcluded', { projectId });
    rule(project.district === district, 'ProjectOfAnotherDistrict', {
      projectId,
      district: project.district,
    });
    costTiyn += project.costTiyn;
  }
  if (rules.kind === 'approval') {
    const { mostProjects: most } = rules;
    rule(projectIds.length <= most, 'BallotTooManyProjects', { named: projectIds.length, most });
  } else {
    const { mostCostTiyn } = rules;
    rule(costTiyn <= mostCostTiyn, 'BallotTooDear', { costTiyn, mostCostTiyn });
  }
}
