import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

/** What a command about a sitting answers; asked for the sitting, the api waits until the change can be read. */
export const sittingChangedFragment = graphql(
  `
    fragment sittingChanged on AssemblyMeetingResult {
      __typename
      ... on AssemblyMeetingChanged {
        position
        meeting {
          id
          revision
        }
      }
      ...refusal
    }
  `,
  [refusalFragment],
);

export const conveneMutation = graphql(
  `
    mutation ConveneAssembly($input: ConveneAssemblyInput!) {
      answer: conveneAssembly(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const noticeMutation = graphql(
  `
    mutation PublishAssemblyNotice($input: PublishAssemblyNoticeInput!) {
      answer: publishAssemblyNotice(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const cancelMutation = graphql(
  `
    mutation CancelAssembly($input: CancelAssemblyInput!) {
      answer: cancelAssembly(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const registerMutation = graphql(
  `
    mutation RegisterAssemblyMember($input: RegisterAssemblyMemberInput!) {
      answer: registerAssemblyMember(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const departMutation = graphql(
  `
    mutation RecordAssemblyDeparture($input: AssemblyMemberInput!) {
      answer: recordAssemblyDeparture(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const returnMutation = graphql(
  `
    mutation RecordAssemblyReturn($input: AssemblyMemberInput!) {
      answer: recordAssemblyReturn(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const inviteeMutation = graphql(
  `
    mutation RegisterInvitee($input: RegisterInviteeInput!) {
      answer: registerInvitee(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const openMutation = graphql(
  `
    mutation OpenAssembly($input: OpenAssemblyInput!) {
      answer: openAssembly(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const recountMutation = graphql(
  `
    mutation RecountAssemblyQuorum($input: AssemblyStepInput!) {
      answer: recountAssemblyQuorum(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const electMutation = graphql(
  `
    mutation ElectAssemblyOfficer($input: ElectAssemblyOfficerInput!) {
      answer: electAssemblyOfficer(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const agendaMutation = graphql(
  `
    mutation ApproveAgenda($input: ApproveAgendaInput!) {
      answer: approveAgenda(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const recusalMutation = graphql(
  `
    mutation DeclareRecusal($input: DeclareRecusalInput!) {
      answer: declareRecusal(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const decideMutation = graphql(
  `
    mutation DecideItem($input: DecideItemInput!) {
      answer: decideItem(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const speechMutation = graphql(
  `
    mutation RecordAssemblySpeech($input: RecordAssemblySpeechInput!) {
      answer: recordAssemblySpeech(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const dissentMutation = graphql(
  `
    mutation RecordAssemblyDissent($input: RecordAssemblyDissentInput!) {
      answer: recordAssemblyDissent(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const closeMutation = graphql(
  `
    mutation CloseAssembly($input: AssemblyStepInput!) {
      answer: closeAssembly(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const signMutation = graphql(
  `
    mutation SignAssemblyMinutes($input: SignAssemblyMinutesInput!) {
      answer: signAssemblyMinutes(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const deliverMutation = graphql(
  `
    mutation DeliverAssemblyMinutes($input: DeliverAssemblyMinutesInput!) {
      answer: deliverAssemblyMinutes(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const postponeMutation = graphql(
  `
    mutation PostponeAssembly($input: PostponeAssemblyInput!) {
      answer: postponeAssembly(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const materialMutation = graphql(
  `
    mutation AddAssemblyMaterial($input: AddAssemblyMaterialInput!) {
      answer: addAssemblyMaterial(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const excuseMutation = graphql(
  `
    mutation ExcuseAssemblyMember($input: ExcuseAssemblyMemberInput!) {
      answer: excuseAssemblyMember(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const recordingMutation = graphql(
  `
    mutation LinkAssemblyRecording($input: LinkAssemblyRecordingInput!) {
      answer: linkAssemblyRecording(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);
