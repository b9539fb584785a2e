import { COMPETENCE_CODES } from '#libs/norms';
import { SITTING_MEMBER_STATES, SITTING_STATUSES } from '../../read-model/assembly/assembly.entities.js';
import { enumOf } from '../enums.js';

export const CompetenceEnum = enumOf(
  'CompetenceCode',
  'A matter that an assembly may decide.',
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
export const ConvenedByEnum = enumOf('ConvenedBy', 'Who convened a sitting.', ['akim', 'members']);
export const ItemOutcomeEnum = enumOf('ItemOutcome', 'What a vote on an item came to.', [
  'adopted',
  'rejected',
]);
