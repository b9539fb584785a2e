import { COMPETENCE_CODES, SITTING_BODIES } from '#libs/norms';
import { CANDIDATE_GROUPS, REMOTE_CHANNELS } from '../../domain/assembly-meeting.events.js';
import {
  SITTING_COMPOSITIONS,
  SITTING_MEMBER_STATES,
  SITTING_STATUSES,
} from '../../read-model/assembly/assembly.entities.js';
import { enumOf } from '../enums.js';

export const CompetenceEnum = enumOf(
  'CompetenceCode',
  'A matter that an assembly or a gathering may decide.',
  COMPETENCE_CODES,
);
export const ExitReasonEnum = enumOf('ExitReason', 'Why a member leaves the assembly before the term ends.', [
  'resigned',
  'movedAway',
  'deceased',
  'byLaw',
  'other',
]);
export const CastingVoteEnum = enumOf('CastingVote', 'How the chair decides a tie.', ['for', 'against']);
export const AssemblyMeetingStatusEnum = enumOf(
  'AssemblyMeetingStatus',
  'Where a sitting of an assembly stands.',
  SITTING_STATUSES,
);
export const SittingMemberStateEnum = enumOf(
  'SittingMemberState',
  'Whether a member is in the hall of a sitting.',
  SITTING_MEMBER_STATES,
);
export const RemoteChannelEnum = enumOf(
  'RemoteChannel',
  'By which way somebody takes part who is not in the hall.',
  REMOTE_CHANNELS,
);
export const BallotEnum = enumOf('Ballot', 'How an item is voted on; declared beforehand.', [
  'open',
  'secret',
]);
export const ItemVoteModeEnum = enumOf('ItemVoteMode', 'How the vote on an item was taken.', [
  'showOfHands',
  'rollCall',
  'electronic',
  'secret',
]);
export const ConvenedByEnum = enumOf('ConvenedBy', 'Who convened a sitting.', [
  'akim',
  'members',
  'residents',
]);
export const ItemOutcomeEnum = enumOf('ItemOutcome', 'What a vote on an item came to.', [
  'adopted',
  'rejected',
]);
export const SittingChangeKindEnum = enumOf('SittingChangeKind', 'What was changed about a sitting.', [
  'postponed',
  'cancelled',
]);
export const SittingBodyEnum = enumOf('SittingBody', 'Whose sitting it is.', SITTING_BODIES);
export const SittingCompositionEnum = enumOf(
  'SittingComposition',
  'Who takes part: members of the assembly, representatives of separate gatherings, or every resident.',
  SITTING_COMPOSITIONS,
);
export const CandidateGroupEnum = enumOf('CandidateGroup', 'For whom a candidate speaks.', CANDIDATE_GROUPS);
export const AssemblyElectionOutcomeEnum = enumOf(
  'AssemblyElectionOutcome',
  'What an election of the assembly came to.',
  ['elected', 'notElected'],
);
