import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

/** What a step of a decision answers; asked for the decision, the api waits until the change can be read. */
const decisionChangedFragment = graphql(
  `
    fragment decisionChanged on DecisionResult {
      __typename
      ... on DecisionChanged {
        position
        decision {
          id
          revision
        }
      }
      ...refusal
    }
  `,
  [refusalFragment],
);

export const agreeMutation = graphql(
  `
    mutation AgreeWithDecision($input: AgreeWithDecisionInput!) {
      answer: agreeWithDecision(input: $input) {
        ...decisionChanged
      }
    }
  `,
  [decisionChangedFragment],
);

export const disagreeMutation = graphql(
  `
    mutation DisagreeWithDecision($input: DisagreeWithDecisionInput!) {
      answer: disagreeWithDecision(input: $input) {
        ...decisionChanged
      }
    }
  `,
  [decisionChangedFragment],
);

export const discussMutation = graphql(
  `
    mutation RecordMaslikhatDiscussion($input: RecordMaslikhatDiscussionInput!) {
      answer: recordMaslikhatDiscussion(input: $input) {
        ...decisionChanged
      }
    }
  `,
  [decisionChangedFragment],
);

export const higherAkimMutation = graphql(
  `
    mutation DecideAsHigherAkim($input: DecideAsHigherAkimInput!) {
      answer: decideAsHigherAkim(input: $input) {
        ...decisionChanged
      }
    }
  `,
  [decisionChangedFragment],
);

export const reportMutation = graphql(
  `
    mutation ReportExecution($input: ReportExecutionInput!) {
      answer: reportExecution(input: $input) {
        ...decisionChanged
      }
    }
  `,
  [decisionChangedFragment],
);

export const evaluateMutation = graphql(
  `
    mutation EvaluateExecution($input: EvaluateExecutionInput!) {
      answer: evaluateExecution(input: $input) {
        ...decisionChanged
      }
    }
  `,
  [decisionChangedFragment],
);

export const publishMutation = graphql(
  `
    mutation PublishDecision($input: PublishDecisionInput!) {
      answer: publishDecision(input: $input) {
        ...decisionChanged
      }
    }
  `,
  [decisionChangedFragment],
);
