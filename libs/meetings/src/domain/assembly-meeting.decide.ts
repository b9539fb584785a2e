import { decideBy, requireHappened } from '#libs/kernel';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import type { AssemblyMeetingEvent } from './assembly-meeting.events.js';
import type { AssemblyMeetingState } from './assembly-meeting.state.js';
import {
  approveAgenda,
  decideItem,
  declareRecusal,
  recordAssemblyDissent,
  recordAssemblySpeech,
} from './rules/assembly/agenda.js';
import {
  cancelAssembly,
  conveneAssembly,
  missAssemblyNotice,
  publishAssemblyNotice,
} from './rules/assembly/convening.js';
import { issueAssemblyCorrectionAnnex, signAssemblyCorrectionAnnex } from './rules/assembly/correction.js';
import {
  decideAssemblyElection,
  nominateAssemblyCandidate,
  openAssemblyElection,
  voteOnAssemblyCandidate,
} from './rules/assembly/election.js';
import { postponeAssembly } from './rules/assembly/postponement.js';
import { addAssemblyMaterial, excuseAssemblyMember, linkAssemblyRecording } from './rules/assembly/record.js';
import { conveneGathering } from './rules/assembly/gathering.js';
import {
  electOfficer,
  memberDeparted,
  memberReturned,
  openAssembly,
  recountAssemblyQuorum,
  registerInvitee,
  registerMember,
} from './rules/assembly/hall.js';
import {
  closeAssembly,
  deliverAssemblyMinutes,
  missAssemblyMinutes,
  signAssemblyMinutes,
} from './rules/assembly/minutes.js';

const decideByRule = decideBy<AssemblyMeetingCommand, AssemblyMeetingState, AssemblyMeetingEvent>({
  ConveneAssembly: conveneAssembly,
  ConveneGathering: conveneGathering,
  OpenAssemblyElection: openAssemblyElection,
  NominateAssemblyCandidate: nominateAssemblyCandidate,
  VoteOnAssemblyCandidate: voteOnAssemblyCandidate,
  DecideAssemblyElection: decideAssemblyElection,
  PublishAssemblyNotice: publishAssemblyNotice,
  MissAssemblyNoticeDeadline: missAssemblyNotice,
  PostponeAssembly: postponeAssembly,
  CancelAssembly: cancelAssembly,
  RegisterAssemblyMember: registerMember,
  RecordAssemblyDeparture: memberDeparted,
  RecordAssemblyReturn: memberReturned,
  RegisterInvitee: registerInvitee,
  AddAssemblyMaterial: addAssemblyMaterial,
  ExcuseAssemblyMember: excuseAssemblyMember,
  LinkAssemblyRecording: linkAssemblyRecording,
  OpenAssembly: openAssembly,
  RecountAssemblyQuorum: recountAssemblyQuorum,
  ElectAssemblyOfficer: electOfficer,
  ApproveAgenda: approveAgenda,
  DeclareRecusal: declareRecusal,
  DecideItem: decideItem,
  RecordAssemblySpeech: recordAssemblySpeech,
  RecordAssemblyDissent: recordAssemblyDissent,
  CloseAssembly: closeAssembly,
  SignAssemblyMinutes: signAssemblyMinutes,
  DeliverAssemblyMinutes: deliverAssemblyMinutes,
  IssueAssemblyCorrectionAnnex: issueAssemblyCorrectionAnnex,
  SignAssemblyCorrectionAnnex: signAssemblyCorrectionAnnex,
  MissAssemblyMinutesDeadline: missAssemblyMinutes,
});

/**
 * What follows from a command where the sitting stands now.
 *
 * @throws DomainError one of MeetingsRefusals
 */
export function decideAssemblyMeeting(
  command: AssemblyMeetingCommand,
  state: AssemblyMeetingState,
): readonly AssemblyMeetingEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}
