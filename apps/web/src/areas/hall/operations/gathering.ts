import { graphql } from '../../../shared/api/graphql.js';
import { nameFragment, officeHolderFragment, personNameFragment } from '../../../shared/people/operations.js';

/** A candidate with the votes, and the gathering around: what work and projector both show. */
export const standingFragment = graphql(
  `
    fragment standing on SeparateGathering {
      id
      territory
      sectionName {
        kk
        ru
      }
      place {
        kk
        ru
      }
      startsAt
      status
      quota
      onPaper
      outcome
      waitUntil
      agenda {
        kk
        ru
      }
      quorum {
        present
        eligible
        required
        reached
      }
      secretary {
        ...personName
      }
      candidates {
        person {
          ...personName
        }
        withdrawn
        elected
        votes {
          round
          base
          mode
          for
          against
          abstained
        }
      }
      proceedings {
        secretaryPresent
        nominationsClosed
        contenderIds
        seats
        round
        decided
        openVote {
          memberId
          base
          voterIds
        }
        chair {
          personId
          capacity
          position {
            kk
            ru
          }
          name {
            ...name
          }
        }
      }
    }
  `,
  [nameFragment, personNameFragment],
);

export const screenQuery = graphql(
  `
    query HallScreen($id: ID!) {
      separateGathering(id: $id) {
        ...standing
      }
    }
  `,
  [standingFragment],
);

export const hallQuery = graphql(
  `
    query Hall($id: ID!) {
      separateGathering(id: $id) {
        ...standing
        revision
        openedAt
        endedAt
        paperChecked
        guests {
          id
          kind
        }
        norms {
          id
          value
          source
        }
        minutes {
          documentId
          incomingNumber
          deliveredOn
          deliveryDueOn
          publishedOn
          publicDocumentId
        }
        proceedings {
          lastStepAt
          signatures {
            part
            signerId
            substitute
            signedAt
          }
          annexes {
            number
            issuedAt
            signatures {
              part
              signerId
              substitute
              signedAt
            }
          }
          paper {
            heldOn
            scanDocumentIds
            enteredBy
            checkedBy
            participants
          }
          entries {
            revision
            type
            occurredAt
            byChair
            present
            required
            round
            seats
            until
            number
            part
            text
            person {
              ...personName
            }
            people {
              ...personName
            }
            vote {
              mode
              base
              for
              against
              abstained
            }
          }
        }
      }
    }
  `,
  [standingFragment, personNameFragment],
);

export const officeHoldersQuery = graphql(
  `
    query OfficeHolders($id: ID!, $on: CalendarDate!) {
      separateGathering(id: $id) {
        officeHolders(on: $on) {
          ...officeHolder
        }
      }
    }
  `,
  [officeHolderFragment],
);
