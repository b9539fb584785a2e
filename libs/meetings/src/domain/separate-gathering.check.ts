import { calendarOf, rejudge } from '#libs/kernel';
import type { Violation } from '#libs/kernel';
import { requireNextStep } from './rules/moment.js';
import { IN_SESSION, requirePhase } from './rules/phase.js';
import { quorumLost, requireNoOpenVote } from './rules/vote.js';
import type { MembershipFacts, SeparateGatheringCommand } from './separate-gathering.commands.js';
import { decideSeparateGathering } from './separate-gathering.decide.js';
import type {
  Appointment,
  EventData,
  SeparateGatheringEvent,
  SeparateGatheringEventType,
} from './separate-gathering.events.js';
import type { SeparateGatheringState } from './separate-gathering.state.js';

/**
 * Judges a recorded event again, from its facts and the state before it, by the rules that decided it. What the
 * log does not hold is taken as it must have been: the roll's verdict on a person, and the time of recording.
 */
export function checkSeparateGathering(
  stateBefore: SeparateGatheringState,
  event: SeparateGatheringEvent,
): readonly Violation[] {
  return rejudge(
    event,
    () => {
      if (event.type === 'QuorumLost') return lostAgain(stateBefore, event.data);
      const command = commandOf(event, stateBefore);
      return decideSeparateGathering(command, stateBefore);
    },
    ADDED_LATER[event.type],
  );
}

/** Facts that events carry now and did not when their type first shipped. */
const ADDED_LATER: { readonly [Type in SeparateGatheringEventType]?: readonly string[] } = {
  SeparateGatheringPostponed: ['rollVersion', 'eligible'],
  AttendanceRegistered: ['planId', 'sectionId'],
  ParticipantAdmitted: ['planId', 'sectionId'],
  SeparateGatheringOpened: ['appointment'],
  PaperEntryChecked: ['enteredBy'],
  SignerUnavailable: ['appointment'],
  MinutesDelivered: ['appointment'],
};

type Judged = Exclude<SeparateGatheringEventType, 'QuorumLost'>;
type CommandOf<Type extends Judged> = (
  data: EventData<Type> & { readonly now: string },
  state: SeparateGatheringState,
) => SeparateGatheringCommand;

/**
 * The command that leads to each event; the compiler lists the events that are missing. What is spread stands last:
 * V8 copies an object ten times as fast when nothing is added to the copy, and a whole log is judged so. Were a forged
 * event to bring a member that only commands have, the rules would not derive it: `FactDiffers`.
 */
const commands: { readonly [Type in Judged]: CommandOf<Type> } = {
  SeparateGatheringConvened: (data) => ({
    type: 'ConveneSeparateGathering',
    ...data,
    previousSection: { planId: data.planId, sectionId: data.sectionId },
  }),
  NoticePublished: (data) => ({ type: 'PublishNotice', ...data }),
  NoticeDeadlineMissed: (data) => ({ type: 'MissNoticeDeadline', ...data }),
  SeparateGatheringPostponed: (data, { schedule }) => ({
    type: 'PostponeSeparateGathering',
    ...data,
    rollVersion: data.rollVersion ?? schedule?.rollVersion ?? 0,
    eligible: data.eligible ?? schedule?.eligible ?? 0,
  }),
  SeparateGatheringCancelled: (data) => ({ type: 'CancelSeparateGathering', ...data }),
  PriorityListed: (data) => ({ type: 'ListPriority', ...data }),

  AttendanceRegistered: (data) => ({
    type: 'RegisterAttendance',
    membership: eligible(data.rollVersion),
    ...data,
  }),
  AttendanceRegisteredAgain: (data, state) => ({
    type: 'RegisterAttendance',
    membership: eligible(state.schedule?.rollVersion ?? 0),
    ...data,
    identitySeen: false,
    assisted: false,
  }),
  RegistrationAnnulled: (data) => ({ type: 'AnnulRegistration', ...data }),
  DoubleRegistrationAnnulled: (data, { convened }) => ({
    type: 'AnnulDoubleRegistration',
    ...data,
    standsIn: { ...data.standsIn, planId: convened?.planId ?? '' },
  }),
  GuestRegistered: (data) => ({ type: 'RegisterGuest', ...data }),
  ParticipantAdmitted: (data) => ({
    type: 'AdmitByChair',
    ...data,
    membership: { rollVersion: data.rollVersion, verdict: data.verdict },
  }),
  ParticipantLeft: (data) => ({ type: 'RecordDeparture', ...data }),
  ParticipantReturned: (data) => ({ type: 'RecordReturn', ...data }),

  DeskEnlisted: (data) => ({ type: 'EnlistDesk', ...data }),
  DeskSynced: (data) => ({ type: 'SyncDesk', ...data }),
  DeskDeclaredLost: (data) => ({
    type: 'DeclareDeskLost',
    ...data,
    appointments: [data.appointment],
  }),
  RegistrationArrivedLate: (data) => ({
    type: 'RegisterAttendance',
    membership: eligible(data.rollVersion),
    ...data,
  }),

  SeparateGatheringOpened: (data, state) => ({
    type: 'OpenSeparateGathering',
    ...data,
    appointments: appointments('akim', data, state),
  }),
  QuorumReached: (data) => ({ type: 'RecountQuorum', ...data }),
  QuorumWaitStarted: (data) => ({ type: 'RecountQuorum', ...data }),
  QuorumFailed: (data) => ({ type: 'RecountQuorum', ...data }),
  QuorumRestored: (data) => ({ type: 'RecountQuorum', ...data }),

  SecretaryElected: (data) => ({ type: 'ElectSecretary', ...data }),
  SecretaryNotElected: (data) => ({ type: 'ElectSecretary', ...data }),
  CandidateNominated: (data) => ({
    type: 'NominateCandidate',
    membership: eligible(data.rollVersion),
    ...data,
  }),
  CandidateWithdrawn: (data) => ({ type: 'WithdrawCandidate', ...data }),
  NominationsClosed: (data) => ({ type: 'CloseNominations', ...data }),
  CandidateVoteOpened: (data) => ({ type: 'OpenCandidateVote', ...data }),
  CandidateVoteCounted: (data) => ({ type: 'CountCandidateVote', ...data }),
  RepresentativesElected: (data) => ({ type: 'DecideElection', ...data }),
  ElectionTied: (data) => ({ type: 'DecideElection', ...data }),
  SpeechRecorded: (data) => ({ type: 'RecordSpeech', ...data }),
  DissentRecorded: (data) => ({ type: 'RecordDissent', ...data }),
  SeparateGatheringClosed: (data) => ({ type: 'CloseSeparateGathering', ...data }),

  HeldOnPaperDeclared: (data) => ({ type: 'DeclareHeldOnPaper', ...data }),
  PaperEntryChecked: (data) => ({ ...data, type: 'CheckPaperEntry', enteredBy: data.enteredBy ?? [] }),

  MinutesSigned: (data) => ({ type: 'SignMinutes', ...data }),
  SignerUnavailable: (data, state) => ({
    type: 'RecordSignerUnavailable',
    ...data,
    appointments: appointments('akimOffice', data, state),
  }),
  CorrectionAnnexIssued: (data) => ({ type: 'IssueCorrectionAnnex', ...data }),
  CorrectionAnnexSigned: (data) => ({ type: 'SignCorrectionAnnex', ...data }),
  MinutesDelivered: (data, state) => ({
    type: 'DeliverMinutes',
    ...data,
    calendar: calendarOf(data.calendar),
    appointments: appointments('akimOffice', data, state),
  }),
  MinutesDeliveryDeadlineMissed: (data) => ({
    type: 'MissMinutesDeadline',
    ...data,
    calendar: calendarOf(data.calendar),
  }),
  MinutesPublished: (data) => ({ type: 'PublishMinutes', ...data }),
};

function commandOf(
  event: Extract<SeparateGatheringEvent, { readonly type: Judged }>,
  state: SeparateGatheringState,
): SeparateGatheringCommand {
  const build = commands[event.type] as (
    data: object,
    state: SeparateGatheringState,
  ) => SeparateGatheringCommand;
  return build({ now: event.data.occurredAt, ...event.data }, state);
}

/** As recorded; before appointments were recorded, one that must have been there. */
function appointments(
  role: string,
  { appointment }: { readonly appointment?: Appointment },
  { convened }: SeparateGatheringState,
): readonly Appointment[] {
  return [appointment ?? { role, territory: convened?.territory ?? '', validFrom: '' }];
}

function eligible(rollVersion: number): MembershipFacts {
  return { rollVersion, verdict: 'eligible' };
}

/** Either vote, on a secretary or on a candidate, may have been about to open. */
function lostAgain(
  state: SeparateGatheringState,
  { occurredAt }: EventData<'QuorumLost'>,
): readonly SeparateGatheringEvent[] {
  const convened = requirePhase(state, IN_SESSION);
  requireNextStep(state, { now: occurredAt, occurredAt });
  requireNoOpenVote(state);
  return quorumLost(state, convened, occurredAt);
}
