import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { officialFragment } from '../../../shared/people/operations.js';

export const proposalLineFragment = graphql(`
  fragment proposalLine on Proposal {
    id
    campaignId
    phase
    awaits
    dueOn
    overdue
    submittedAt
    costTiyn
    categoryName
    publicationDueOn
    publishedOn
    title {
      kk
      ru
    }
    words {
      name
    }
  }
`);

/** A proposal as whoever asks may see it. */
export const proposalQuery = graphql(
  `
    query Proposal($id: ID!) {
      proposal(id: $id) {
        ...proposalLine
        territory
        revision
        point {
          latitude
          longitude
        }
        totalTiyn
        ownShare {
          moneyTiyn
          labourTiyn
          materialsTiyn
        }
        estimate {
          quantityThousandths
          amountTiyn
        }
        text: words {
          description
          address
          ownShare
          completionDocument
          sourceOfFunds
          responsibleInstitution
          estimate {
            name
            unit
          }
        }
        photos {
          id
          url
        }
        sketches {
          id
          url
          mediaType
        }
        documents {
          id
          url
        }
        sponsors
        isMine
        supportedByMe
        grounds
        reasons
        appeal
        ruling
        appealUntil
        publishedWhere {
          kk
          ru
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
  [proposalLineFragment, officialFragment],
);

export const myProposalsQuery = graphql(
  `
    query MyProposals {
      myProposals {
        ...proposalLine
      }
    }
  `,
  [proposalLineFragment],
);

export const waitingQuery = graphql(
  `
    query ProposalsWaiting($territory: Kato!) {
      proposalsWaiting(territory: $territory) {
        ...proposalLine
      }
    }
  `,
  [proposalLineFragment],
);

/** What every step of a proposal asks of its answer: that the page can show it. */
const changedFragment = graphql(`
  fragment proposalChanged on ProposalChanged {
    proposal {
      id
    }
  }
`);
const parts = [changedFragment, refusalFragment];

export const supportMutation = graphql(
  `
    mutation Support($input: ProposalInput!) {
      answer: confirmCoSponsorship(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const endSupportMutation = graphql(
  `
    mutation EndSupport($input: ProposalInput!) {
      answer: withdrawCoSponsorship(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const withdrawMutation = graphql(
  `
    mutation WithdrawProposal($input: ProposalInput!) {
      answer: withdrawProposal(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const appealMutation = graphql(
  `
    mutation AppealScreening($input: AppealScreeningInput!) {
      answer: appealScreening(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const acceptMutation = graphql(
  `
    mutation AcceptProposal($input: AcceptProposalInput!) {
      answer: acceptProposal(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const returnMutation = graphql(
  `
    mutation ReturnProposal($input: ReturnProposalInput!) {
      answer: returnProposal(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const refuseMutation = graphql(
  `
    mutation RefuseProposal($input: RefuseProposalInput!) {
      answer: refuseProposal(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const publishMutation = graphql(
  `
    mutation PublishScreening($input: PublishScreeningInput!) {
      answer: publishScreening(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
export const decideAppealMutation = graphql(
  `
    mutation DecideScreeningAppeal($input: DecideScreeningAppealInput!) {
      answer: decideScreeningAppeal(input: $input) {
        __typename
        ...proposalChanged
        ...refusal
      }
    }
  `,
  parts,
);
