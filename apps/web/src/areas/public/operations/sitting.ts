import { graphql } from '../../../shared/api/graphql.js';
import { personNameFragment } from '../../../shared/people/operations.js';
import {
  electionFragment,
  sittingCourseFragment,
  sittingItemFragment,
  sittingLineFragment,
} from '../../../shared/sittings/operations.js';

/** All that everybody may know of a gathering or of a sitting of the assembly. */
export const publicSittingQuery = graphql(
  `
    query PublicSitting($id: ID!) {
      assemblyMeeting(id: $id) {
        ...sittingLine
        planId
        initiativeId
        territory
        convenedBy
        noticeOn
        ...sittingCourse
        notices
        outcome
        quorum {
          present
          eligible
          required
          reached
        }
        chair {
          ...personName
        }
        secretary {
          ...personName
        }
        members {
          state
          remote
          person {
            ...personName
          }
        }
        agenda {
          ...sittingItem
        }
        priorities {
          separateGatheringId
          text
        }
        elections {
          ...election
        }
        annexes {
          number
          issuedAt
        }
        minutes {
          chairSignedAt
          secretarySignedAt
          incomingNumber
          deliveredOn
        }
        missedDeadlines {
          kind
          dueOn
        }
      }
    }
  `,
  [sittingLineFragment, sittingCourseFragment, sittingItemFragment, electionFragment, personNameFragment],
);

/** What the sections of a plan are called. */
export const sectionNamesQuery = graphql(`
  query SectionNames($id: ID!) {
    sectionPlan(id: $id) {
      sections {
        id
        name {
          kk
          ru
        }
      }
    }
  }
`);

export const publicAssemblyQuery = graphql(
  `
    query PublicAssembly($id: ID!) {
      assembly(id: $id) {
        id
        termFrom
        termTo
        seats {
          leftOn
          person {
            ...personName
          }
        }
      }
    }
  `,
  [personNameFragment],
);
