import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

/** The batches of a campaign, with what a sheet may name. */
export const paperQuery = graphql(`
  query Paper($id: ID!) {
    campaign(id: $id) {
      id
      territory
      isVoting
      phase
      title {
        kk
        ru
      }
      budgets {
        district
      }
      calendar {
        votingClosesAt
      }
      projects {
        id
        district
        title {
          kk
          ru
        }
      }
    }
    paperBatches(campaignId: $id) {
      id
      district
      place {
        kk
        ru
      }
      printed
      issued
      entries
      differences
      readings {
        sheet
        entry
        projectIds
      }
      reconciled
      valid
      inBox
    }
  }
`);

/** Whom a sheet may be handed to. */
export const searchVotersQuery = graphql(`
  query SearchVoters($id: ID!, $text: String!) {
    searchVoters(campaignId: $id, text: $text, first: 8) {
      memberId
      name
      birthYear
      residence
      eligible
    }
  }
`);

export const openBatchMutation = graphql(
  `
    mutation OpenPaperBatch($input: OpenPaperBatchInput!) {
      answer: openPaperBatch(input: $input) {
        __typename
        ... on PaperBatchChanged {
          batch {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const issueSheetMutation = graphql(
  `
    mutation IssuePaperSheet($input: IssuePaperSheetInput!) {
      answer: issuePaperSheet(input: $input) {
        __typename
        ... on PaperSheetRecorded {
          position
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const keyEntryMutation = graphql(
  `
    mutation KeyPaperEntry($input: KeyPaperEntryInput!) {
      answer: keyPaperEntry(input: $input) {
        __typename
        ... on PaperBatchChanged {
          batch {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const resolveDifferencesMutation = graphql(
  `
    mutation ResolvePaperDifferences($input: ResolvePaperDifferencesInput!) {
      answer: resolvePaperDifferences(input: $input) {
        __typename
        ... on PaperBatchChanged {
          batch {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const reconcileMutation = graphql(
  `
    mutation ReconcilePaperBatch($input: ReconcilePaperBatchInput!) {
      answer: reconcilePaperBatch(input: $input) {
        __typename
        ... on PaperBatchChanged {
          batch {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);
