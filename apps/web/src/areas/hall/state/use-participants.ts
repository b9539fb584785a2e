import { useSuspenseQuery } from '@tanstack/react-query';
import { textOf } from '../../../shared/api/graphql.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { request } from '../../../shared/api/request.js';
import { participantsQuery } from '../operations/people.js';
import type { Participant } from './types.js';

type Page = NonNullable<ResultOf<typeof participantsQuery>['separateGathering']>['participants'] | undefined;

/** Everybody who was registered, in order of registration; the api gives them a hundred at a time. */
export function useParticipants(id: string): readonly Participant[] {
  return useSuspenseQuery({
    queryKey: [textOf(participantsQuery), { id }],
    queryFn: ({ signal }) => everybody(id, signal),
  }).data;
}

async function everybody(id: string, signal: AbortSignal): Promise<readonly Participant[]> {
  const people: Participant[] = [];
  let after: string | null = null;
  do {
    const page: Page = (await request(participantsQuery, { id, after }, { signal })).data.separateGathering
      ?.participants;
    people.push(...(page?.edges ?? []).map(({ node }) => node));
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return people;
}
