import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { officialFragment } from '../../../shared/people/operations.js';

export const projectsQuery = graphql(`
  query CampaignProjects($campaignId: ID!, $after: String) {
    projects(campaignId: $campaignId, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          phase
          allocatedTiyn
          spentTiyn
          title {
            kk
            ru
          }
        }
      }
    }
  }
`);

/** What is built of a winner, as everybody reads it. */
export const projectQuery = graphql(
  `
    query Project($id: ID!) {
      project(id: $id) {
        id
        campaignId
        proposalId
        territory
        revision
        phase
        categoryName
        title {
          kk
          ru
        }
        allocatedTiyn
        ownShareTiyn
        spentTiyn
        institution {
          kk
          ru
        }
        completionDocument {
          kk
          ru
        }
        contract {
          number
          date
        }
        contractor
        priceTiyn
        deadline
        completedOn
        late
        marks
        averageMark
        stoppedBecause
        papers {
          id
          url
        }
        stages {
          id
          name {
            kk
            ru
          }
          from
          plannedTo
          dueOn
          plannedTiyn
          spentTiyn
          finishedOn
          late
          missed
          photosBefore {
            id
            url
          }
          photosAfter {
            id
            url
          }
        }
        delays {
          stageId
          cause
          oldDueOn
          newDueOn
          reasons
        }
        reports {
          id
          stageId
          reportedOn
          text
        }
        comments {
          mark
          at
          text
        }
        timeline {
          revision
          type
          occurredAt
          dueOn
          late
          receipt
          officials {
            ...official
          }
        }
      }
    }
  `,
  [officialFragment],
);

const changedFragment = graphql(`
  fragment projectChanged on ProjectChanged {
    project {
      id
    }
  }
`);
const parts = [changedFragment, refusalFragment];

export const planProjectMutation = graphql(
  `
    mutation PlanProject($input: PlanProjectInput!) {
      answer: planProject(input: $input) {
        __typename
        ...projectChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const awardContractMutation = graphql(
  `
    mutation AwardContract($input: AwardContractInput!) {
      answer: awardContract(input: $input) {
        __typename
        ...projectChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const reportStageMutation = graphql(
  `
    mutation ReportStage($input: ReportStageInput!) {
      answer: reportStage(input: $input) {
        __typename
        ...projectChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const delayStageMutation = graphql(
  `
    mutation DelayStage($input: DelayStageInput!) {
      answer: delayStage(input: $input) {
        __typename
        ...projectChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const completeProjectMutation = graphql(
  `
    mutation CompleteProject($input: CompleteProjectInput!) {
      answer: completeProject(input: $input) {
        __typename
        ...projectChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const evaluateProjectMutation = graphql(
  `
    mutation EvaluateProject($input: EvaluateProjectInput!) {
      answer: evaluateProject(input: $input) {
        __typename
        ...projectChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const stopProjectMutation = graphql(
  `
    mutation StopProject($input: StopProjectInput!) {
      answer: stopProject(input: $input) {
        __typename
        ...projectChanged
        ...refusal
      }
    }
  `,
  parts,
);
