import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { changedFragment } from './changed.js';

/** Signing, correcting, delivering and publishing the minutes. */
export const signMutation = graphql(
  `
    mutation SignMinutes($input: SignMinutesInput!) {
      answer: signMinutes(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const unavailableMutation = graphql(
  `
    mutation RecordSignerUnavailable($input: RecordSignerUnavailableInput!) {
      answer: recordSignerUnavailable(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const issueAnnexMutation = graphql(
  `
    mutation IssueCorrectionAnnex($input: IssueCorrectionAnnexInput!) {
      answer: issueCorrectionAnnex(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const signAnnexMutation = graphql(
  `
    mutation SignCorrectionAnnex($input: SignCorrectionAnnexInput!) {
      answer: signCorrectionAnnex(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const deliverMutation = graphql(
  `
    mutation DeliverMinutes($input: DeliverMinutesInput!) {
      answer: deliverMinutes(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const publishMutation = graphql(
  `
    mutation PublishMinutes($input: PublishMinutesInput!) {
      answer: publishMinutes(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);
