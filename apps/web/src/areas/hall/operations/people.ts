import { graphql } from '../../../shared/api/graphql.js';
import { nameFragment } from '../../../shared/people/operations.js';

export const participantsQuery = graphql(
  `
    query HallParticipants($id: ID!, $after: String) {
      separateGathering(id: $id) {
        participants(first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              state
              registeredAt
              admitted
              person {
                id
                birthYear
                name {
                  ...name
                }
              }
            }
          }
        }
      }
    }
  `,
  [nameFragment],
);

/** The section's list, for somebody who is not in the hall, and for sheets entered from paper. */
export const searchMembersQuery = graphql(`
  query HallSearchMembers($gatheringId: ID!, $text: String!) {
    searchMembers(gatheringId: $gatheringId, text: $text, first: 20) {
      id
      surname
      given
      patronymic
      birthYear
      residence
    }
  }
`);
