import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

/** What the form needs to know of a campaign, and what its author has begun. */
export const proposingQuery = graphql(`
  query Proposing($id: ID!) {
    campaign(id: $id) {
      id
      territory
      costCapTiyn
      title {
        kk
        ru
      }
      calendar {
        submissionOpensAt
        submissionClosesAt
      }
      categoryNames {
        category
        name
      }
    }
    proposalDraft(campaignId: $id) {
      content
      version
    }
    myProposal(campaignId: $id) {
      id
      phase
      revision
      category
      place
      point {
        latitude
        longitude
      }
      estimate {
        quantityThousandths
        priceTiyn
      }
      ownShare {
        moneyTiyn
        labourTiyn
        materialsTiyn
      }
      words {
        name
        description
        address
        estimate {
          name
          unit
        }
        ownShare
        completionDocument
        sourceOfFunds
        responsibleInstitution
      }
      photos {
        id
      }
      sketches {
        id
      }
      documents {
        id
      }
    }
  }
`);

export const saveDraftMutation = graphql(
  `
    mutation SaveProposalDraft($input: SaveProposalDraftInput!) {
      answer: saveProposalDraft(input: $input) {
        __typename
        ... on ProposalDraftType {
          version
        }
        ... on DraftMovedOn {
          actual
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

/** The draft alone, when it was changed elsewhere. */
export const draftQuery = graphql(`
  query ProposalDraft($id: ID!) {
    proposalDraft(campaignId: $id) {
      content
      version
    }
  }
`);

export const duplicatesQuery = graphql(`
  query ProposalDuplicates(
    $id: ID!
    $name: String!
    $description: String!
    $latitude: Int!
    $longitude: Int!
  ) {
    proposalDuplicates(
      campaignId: $id
      name: $name
      description: $description
      latitude: $latitude
      longitude: $longitude
    ) {
      metres
      proposal {
        id
        words {
          name
        }
      }
    }
  }
`);

export const submitProposalMutation = graphql(
  `
    mutation SubmitProposal($input: SubmitProposalInput!) {
      answer: submitProposal(input: $input) {
        __typename
        ... on ProposalChanged {
          proposal {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const reworkProposalMutation = graphql(
  `
    mutation ReworkProposal($input: ReworkProposalInput!) {
      answer: reworkProposal(input: $input) {
        __typename
        ... on ProposalChanged {
          proposal {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);
