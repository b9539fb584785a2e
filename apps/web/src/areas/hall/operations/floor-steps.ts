import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { changedFragment } from './changed.js';

/** What happens in the hall beside the order of the meeting. */
export const departMutation = graphql(
  `
    mutation RecordDeparture($input: MemberInput!) {
      answer: recordDeparture(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const returnMutation = graphql(
  `
    mutation RecordReturn($input: MemberInput!) {
      answer: recordReturn(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const speechMutation = graphql(
  `
    mutation RecordSpeech($input: RecordSpeechInput!) {
      answer: recordSpeech(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const dissentMutation = graphql(
  `
    mutation RecordDissent($input: RecordDissentInput!) {
      answer: recordDissent(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const registerMutation = graphql(
  `
    mutation RegisterAttendance($input: RegisterAttendanceInput!) {
      answer: registerAttendance(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const annulMutation = graphql(
  `
    mutation AnnulRegistration($input: AnnulRegistrationInput!) {
      answer: annulRegistration(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);
