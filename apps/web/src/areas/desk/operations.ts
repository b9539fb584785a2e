import { graphql } from '../../shared/api/graphql.js';
import { refusalFragment } from '../../shared/api/operations.js';

/** What a desk must know of its gathering, and who is registered by now. */
export const deskQuery = graphql(`
  query Desk($id: ID!) {
    separateGathering(id: $id) {
      id
      status
      startsAt
      openedAt
      arrivedLate
      sectionName {
        kk
        ru
      }
      place {
        kk
        ru
      }
      quorum {
        present
        eligible
        required
        reached
      }
      desks {
        id
        deviceId
        status
        entries
      }
    }
    deskRegistrations(gatheringId: $id) {
      askedAt
      guests
      registrations {
        memberId
        state
        admitted
        deskId
        countedIn
      }
    }
  }
`);

export const searchQuery = graphql(`
  query SearchMembers($id: ID!, $text: String!, $first: Int!, $wider: Boolean) {
    searchMembers(gatheringId: $id, text: $text, first: $first, wider: $wider) {
      id
      surname
      given
      patronymic
      birthYear
      residence
      listNumber
      ineligible
      registration {
        gatheringId
        state
        admitted
        deskId
        sectionName {
          kk
          ru
        }
      }
    }
  }
`);

export const deskListQuery = graphql(`
  query DeskList($id: ID!, $deskId: String!, $deviceId: ID!) {
    deskList(gatheringId: $id, deskId: $deskId, deviceId: $deviceId) {
      members {
        id
        surname
        given
        patronymic
        birthYear
        residence
        listNumber
        iinTail
      }
    }
  }
`);

/** What a desk asks of an answer: which event came of it. Not the gathering, which would be waited for. */
const recordedFragment = graphql(
  `
    fragment recorded on SeparateGatheringResult {
      __typename
      ... on SeparateGatheringChanged {
        event
      }
      ...refusal
    }
  `,
  [refusalFragment],
);

export const openIndexMutation = graphql(
  `
    mutation OpenDeskIndex($input: OpenDeskIndexInput!) {
      answer: openDeskIndex(input: $input) {
        __typename
        ... on DeskIndexOpened {
          people
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const enlistMutation = graphql(
  `
    mutation EnlistDesk($input: EnlistDeskInput!) {
      answer: enlistDesk(input: $input) {
        ...recorded
      }
    }
  `,
  [recordedFragment],
);

export const syncMutation = graphql(
  `
    mutation SyncDesk($input: SyncDeskInput!) {
      answer: syncDesk(input: $input) {
        ...recorded
      }
    }
  `,
  [recordedFragment],
);

export const registerMutation = graphql(
  `
    mutation RegisterAttendance($input: RegisterAttendanceInput!) {
      answer: registerAttendance(input: $input) {
        ...recorded
      }
    }
  `,
  [recordedFragment],
);

export const annulMutation = graphql(
  `
    mutation AnnulRegistration($input: AnnulRegistrationInput!) {
      answer: annulRegistration(input: $input) {
        ...recorded
      }
    }
  `,
  [recordedFragment],
);

export const guestMutation = graphql(
  `
    mutation RegisterGuest($input: RegisterGuestInput!) {
      answer: registerGuest(input: $input) {
        ...recorded
      }
    }
  `,
  [recordedFragment],
);

export const admitMutation = graphql(
  `
    mutation AdmitByChair($input: AdmitByChairInput!) {
      answer: admitByChair(input: $input) {
        ...recorded
      }
    }
  `,
  [recordedFragment],
);

export const sheetPagesQuery = graphql(`
  query SheetPages($id: ID!) {
    separateGathering(id: $id) {
      id
      sectionName {
        kk
        ru
      }
      quorum {
        present
      }
    }
    registrationSheetPages(gatheringId: $id) {
      outside
      guests
      pages {
        number
        members {
          id
          surname
          given
          patronymic
          birthYear
          residence
          listNumber
          registration {
            gatheringId
            deskId
          }
        }
      }
    }
  }
`);
