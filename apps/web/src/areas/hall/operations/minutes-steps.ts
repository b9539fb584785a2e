import { graphql } from '../../../shared/api/graphql.js';
import { changedFragment } from '../../../shared/meetings/operations.js';

/** Signing, correcting, delivering and publishing the minutes. */
export const signMutation = graphql(
  `
    mutation SignMinutes($input: SignMinutesInput!) {
      answer: signMinutes(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const unavailableMutation = graphql(
  `
    mutation RecordSignerUnavailable($input: RecordSignerUnavailableInput!) {
      answer: recordSignerUnavailable(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const issueAnnexMutation = graphql(
  `
    mutation IssueCorrectionAnnex($input: IssueCorrectionAnnexInput!) {
      answer: issueCorrectionAnnex(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const signAnnexMutation = graphql(
  `
    mutation SignCorrectionAnnex($input: SignCorrectionAnnexInput!) {
      answer: signCorrectionAnnex(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const deliverMutation = graphql(
  `
    mutation DeliverMinutes($input: DeliverMinutesInput!) {
      answer: deliverMinutes(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const publishMutation = graphql(
  `
    mutation PublishMinutes($input: PublishMinutesInput!) {
      answer: publishMinutes(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);
