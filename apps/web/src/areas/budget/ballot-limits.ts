import type { BallotCampaign, Project } from './types.js';

/** How far a choice goes towards what one ballot may name. */
export interface Chosen {
  readonly count: number;
  readonly costTiyn: number;
}

export function chosenOf(projects: readonly Project[], chosen: readonly string[]): Chosen {
  const marked = projects.filter(({ id }) => chosen.includes(id));
  return { count: marked.length, costTiyn: marked.reduce((sum, { costTiyn }) => sum + costTiyn, 0) };
}

/** Whether one more project fits on the ballot; the api decides in the end. */
export function fits({ ballot }: BallotCampaign, { count, costTiyn }: Chosen, project: Project): boolean {
  if (ballot.mostProjects !== null && count + 1 > ballot.mostProjects) return false;
  return ballot.mostCostTiyn === null || costTiyn + project.costTiyn <= ballot.mostCostTiyn;
}
