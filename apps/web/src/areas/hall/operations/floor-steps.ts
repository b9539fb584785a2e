import { graphql } from '../../../shared/api/graphql.js';
import { changedFragment } from '../../../shared/meetings/operations.js';

/** What happens in the hall beside the order of the meeting. */
export const departMutation = graphql(
  `
    mutation RecordDeparture($input: MemberInput!) {
      answer: recordDeparture(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const returnMutation = graphql(
  `
    mutation RecordReturn($input: MemberInput!) {
      answer: recordReturn(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const speechMutation = graphql(
  `
    mutation RecordSpeech($input: RecordSpeechInput!) {
      answer: recordSpeech(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const dissentMutation = graphql(
  `
    mutation RecordDissent($input: RecordDissentInput!) {
      answer: recordDissent(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const registerMutation = graphql(
  `
    mutation RegisterAttendance($input: RegisterAttendanceInput!) {
      answer: registerAttendance(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const annulMutation = graphql(
  `
    mutation AnnulRegistration($input: AnnulRegistrationInput!) {
      answer: annulRegistration(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);
