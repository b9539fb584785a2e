import { decideBy } from '#libs/kernel';
import { cancel, convene, listPriority, postpone } from './rules/convening.js';
import { close, recordDissent, recordSpeech } from './rules/closing.js';
import { declareDeskLost, enlistDesk, syncDesk } from './rules/desks.js';
import { annulDoubleRegistration } from './rules/double-registration.js';
import { countCandidateVote, decideElection, openCandidateVote } from './rules/election.js';
import {
  deliverMinutes,
  issueCorrectionAnnex,
  missMinutesDeadline,
  publishMinutes,
  signCorrectionAnnex,
} from './rules/minutes.js';
import { requireHappened } from './rules/moment.js';
import { closeNominations, nominate, withdraw } from './rules/nomination.js';
import { missNoticeDeadline, publishNotice } from './rules/notice.js';
import { checkPaperEntry, declareHeldOnPaper } from './rules/paper.js';
import { open, recountQuorum } from './rules/quorum.js';
import {
  admitByChair,
  annulRegistration,
  recordDeparture,
  recordReturn,
  registerAttendance,
  registerGuest,
} from './rules/registration.js';
import { electSecretary } from './rules/secretary.js';
import { recordSignerUnavailable, signMinutes } from './rules/signatures.js';
import type { SeparateGatheringCommand } from './separate-gathering.commands.js';
import type { SeparateGatheringEvent } from './separate-gathering.events.js';
import type { SeparateGatheringState } from './separate-gathering.state.js';

const decideByRule = decideBy<SeparateGatheringCommand, SeparateGatheringState, SeparateGatheringEvent>({
  ConveneSeparateGathering: convene,
  PublishNotice: publishNotice,
  MissNoticeDeadline: missNoticeDeadline,
  PostponeSeparateGathering: postpone,
  CancelSeparateGathering: cancel,
  ListPriority: listPriority,
  RegisterAttendance: registerAttendance,
  AnnulRegistration: annulRegistration,
  AnnulDoubleRegistration: annulDoubleRegistration,
  RegisterGuest: registerGuest,
  AdmitByChair: admitByChair,
  RecordDeparture: recordDeparture,
  RecordReturn: recordReturn,
  EnlistDesk: enlistDesk,
  SyncDesk: syncDesk,
  DeclareDeskLost: declareDeskLost,
  OpenSeparateGathering: open,
  RecountQuorum: recountQuorum,
  ElectSecretary: electSecretary,
  NominateCandidate: nominate,
  WithdrawCandidate: withdraw,
  CloseNominations: closeNominations,
  OpenCandidateVote: openCandidateVote,
  CountCandidateVote: countCandidateVote,
  DecideElection: decideElection,
  RecordSpeech: recordSpeech,
  RecordDissent: recordDissent,
  CloseSeparateGathering: close,
  DeclareHeldOnPaper: declareHeldOnPaper,
  CheckPaperEntry: checkPaperEntry,
  SignMinutes: signMinutes,
  RecordSignerUnavailable: recordSignerUnavailable,
  IssueCorrectionAnnex: issueCorrectionAnnex,
  SignCorrectionAnnex: signCorrectionAnnex,
  DeliverMinutes: deliverMinutes,
  MissMinutesDeadline: missMinutesDeadline,
  PublishMinutes: publishMinutes,
});

/**
 * What follows from a command where the gathering stands now.
 *
 * @throws DomainError one of {@link MeetingsRefusals}
 */
export function decideSeparateGathering(
  command: SeparateGatheringCommand,
  state: SeparateGatheringState,
): readonly SeparateGatheringEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}
