import { useQuery } from '@tanstack/react-query';
import { everyPage } from '../../../shared/api/every-page.js';
import { textOf } from '../../../shared/api/graphql.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { request } from '../../../shared/api/request.js';
import { placesQuery } from '../operations/campaign.js';
import { projectsQuery } from '../operations/project.js';

export type Place = ResultOf<typeof placesQuery>['proposals']['edges'][number]['node'];
export type BuiltLine = ResultOf<typeof projectsQuery>['projects']['edges'][number]['node'];

/** Where everything that was let through is to be, however much it is; undefined until it has come. */
export function usePlaces(campaignId: string): readonly Place[] | undefined {
  return useQuery({
    queryKey: [textOf(placesQuery), { campaignId }],
    queryFn: ({ signal }) =>
      everyPage<Place>(
        async (after) => (await request(placesQuery, { campaignId, after }, { signal })).data.proposals,
      ),
  }).data;
}

/** Every winner that is built; undefined until they have come. */
export function useBuiltProjects(campaignId: string): readonly BuiltLine[] | undefined {
  return useQuery({
    queryKey: [textOf(projectsQuery), { campaignId }],
    queryFn: ({ signal }) =>
      everyPage<BuiltLine>(
        async (after) => (await request(projectsQuery, { campaignId, after }, { signal })).data.projects,
      ),
  }).data;
}
