import type { AssemblyEvent } from './assembly.events.js';
import type { AssemblyMeetingEventType } from './assembly-meeting.events.js';
import type { InitiativeEvent } from './initiative.events.js';
import type { SectionPlanEvent } from './section-plan.events.js';
import type { SeparateGatheringEventType } from './separate-gathering.events.js';

/** Version in which each event type is written today; an older one is read through an upcaster. */
export const sectionPlanEventVersions: { readonly [Type in SectionPlanEvent['type']]: number } = {
  SectionsProposed: 1,
  SectionsApproved: 1,
  SectionsRejected: 1,
};

export const separateGatheringEventVersions: { readonly [Type in SeparateGatheringEventType]: number } = {
  SeparateGatheringConvened: 1,
  NoticePublished: 1,
  NoticeDeadlineMissed: 1,
  SeparateGatheringPostponed: 1,
  SeparateGatheringCancelled: 1,
  PriorityListed: 1,
  AttendanceRegistered: 1,
  AttendanceRegisteredAgain: 1,
  RegistrationAnnulled: 1,
  DoubleRegistrationAnnulled: 1,
  GuestRegistered: 1,
  ParticipantAdmitted: 1,
  ParticipantLeft: 1,
  ParticipantReturned: 1,
  DeskEnlisted: 1,
  DeskSynced: 1,
  DeskDeclaredLost: 1,
  RegistrationArrivedLate: 1,
  SeparateGatheringOpened: 1,
  QuorumReached: 1,
  QuorumWaitStarted: 1,
  QuorumFailed: 1,
  QuorumLost: 1,
  QuorumRestored: 1,
  SecretaryElected: 1,
  SecretaryNotElected: 1,
  CandidateNominated: 1,
  CandidateWithdrawn: 1,
  NominationsClosed: 1,
  CandidateVoteOpened: 1,
  CandidateVoteCounted: 1,
  RepresentativesElected: 1,
  ElectionTied: 1,
  SpeechRecorded: 1,
  DissentRecorded: 1,
  SeparateGatheringClosed: 1,
  HeldOnPaperDeclared: 1,
  PaperEntryChecked: 1,
  MinutesSigned: 1,
  SignerUnavailable: 1,
  CorrectionAnnexIssued: 1,
  CorrectionAnnexSigned: 1,
  MinutesDelivered: 1,
  MinutesDeliveryDeadlineMissed: 1,
  MinutesPublished: 1,
};

export const sectionPlanEventTypes = Object.keys(sectionPlanEventVersions) as SectionPlanEvent['type'][];
export const separateGatheringEventTypes = Object.keys(
  separateGatheringEventVersions,
) as SeparateGatheringEventType[];

export const initiativeEventVersions: { readonly [Type in InitiativeEvent['type']]: number } = {
  InitiativeOpened: 1,
  InitiativeSigned: 1,
  InitiativeSubmitted: 1,
  InitiativeLapsed: 1,
  InitiativeAnswered: 1,
};

export const assemblyEventVersions: { readonly [Type in AssemblyEvent['type']]: number } = {
  AssemblyFormed: 1,
  AssemblyMemberLeft: 1,
  AssemblyMemberJoined: 1,
  AssemblyTermEnding: 1,
  AssemblySat: 1,
  AssemblySittingDeadlineMissed: 1,
};

export const assemblyMeetingEventVersions: { readonly [Type in AssemblyMeetingEventType]: number } = {
  AssemblyConvened: 1,
  AssemblyNoticePublished: 1,
  AssemblyNoticeDeadlineMissed: 1,
  AssemblyPostponed: 1,
  AssemblyCancelled: 1,
  AssemblyAttendanceRegistered: 1,
  AssemblyMemberDeparted: 1,
  AssemblyMemberReturned: 1,
  AssemblyInviteeRegistered: 1,
  AssemblyMaterialAdded: 1,
  AssemblyMemberExcused: 1,
  AssemblyRecordingLinked: 1,
  AssemblyOpened: 1,
  AssemblyQuorumReached: 1,
  AssemblyQuorumWaitStarted: 1,
  AssemblyQuorumFailed: 1,
  AssemblyQuorumLost: 1,
  AssemblyQuorumRestored: 1,
  AssemblyOfficerElected: 1,
  AssemblyOfficerNotElected: 1,
  AssemblyAgendaApproved: 1,
  AssemblyAgendaRejected: 1,
  AssemblyMemberRecused: 1,
  AssemblyItemDecided: 1,
  AssemblySpeechRecorded: 1,
  AssemblyDissentRecorded: 1,
  AssemblyClosed: 1,
  AssemblyMinutesSigned: 1,
  AssemblyMinutesDelivered: 1,
  AssemblyMinutesDeadlineMissed: 1,
  GatheringConvened: 1,
  AssemblyElectionOpened: 1,
  AssemblyElectionRejected: 1,
  AssemblyCandidateNominated: 1,
  AssemblyCandidateVoted: 1,
  AssemblyElectionTied: 1,
  AssemblyElected: 1,
  AssemblyNotElected: 1,
  AssemblyCorrectionAnnexIssued: 1,
  AssemblyCorrectionAnnexSigned: 1,
};
