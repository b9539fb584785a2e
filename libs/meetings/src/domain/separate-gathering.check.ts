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
type WithoutNow<Command> = Command extends unknown ? Omit<Command, 'now'> : never;
type CommandOf<Type extends Judged> = (
  data: EventData<Type>,
  state: SeparateGatheringState,
) => WithoutNow<SeparateGatheringCommand>;

/**
 * The command that leads to each event, but for the time of recording; the compiler lists the events that are
 * missing.
 */
const commands: { readonly [Type in Judged]: CommandOf<Type> } = {
  SeparateGatheringConvened: (data) => ({
    ...data,
    type: 'ConveneSeparateGathering',
    previousSection: { planId: data.planId, sectionId: data.sectionId },
  }),
  NoticePublished: (data) => ({ ...data, type: 'PublishNotice' }),
  NoticeDeadlineMissed: (data) => ({ ...data, type: 'MissNoticeDeadline' }),
  SeparateGatheringPostponed: (data, { schedule }) => ({
    ...data,
    type: 'PostponeSeparateGathering',
    rollVersion: data.rollVersion ?? schedule?.rollVersion ?? 0,
    eligible: data.eligible ?? schedule?.eligible ?? 0,
  }),
  SeparateGatheringCancelled: (data) => ({ ...data, type: 'CancelSeparateGathering' }),
  PriorityListed: (data) => ({ ...data, type: 'ListPriority' }),

  AttendanceRegistered: (data) => ({
    ...data,
    type: 'RegisterAttendance',
    membership: eligible(data.rollVersion),
  }),
  AttendanceRegisteredAgain: (data, state) => ({
    ...data,
    type: 'RegisterAttendance',
    membership: eligible(state.schedule?.rollVersion ?? 0),
    identitySeen: false,
    assisted: false,
  }),
  RegistrationAnnulled: (data) => ({ ...data, type: 'AnnulRegistration' }),
  DoubleRegistrationAnnulled: (data, { convened }) => ({
    ...data,
    type: 'AnnulDoubleRegistration',
    standsIn: { ...data.standsIn, planId: convened?.planId ?? '' },
  }),
  GuestRegistered: (data) => ({ ...data, type: 'RegisterGuest' }),
  ParticipantAdmitted: (data) => ({
    ...data,
    type: 'AdmitByChair',
    membership: { rollVersion: data.rollVersion, verdict: data.verdict },
  }),
  ParticipantLeft: (data) => ({ ...data, type: 'RecordDeparture' }),
  ParticipantReturned: (data) => ({ ...data, type: 'RecordReturn' }),

  DeskEnlisted: (data) => ({ ...data, type: 'EnlistDesk' }),
  DeskSynced: (data) => ({ ...data, type: 'SyncDesk' }),
  DeskDeclaredLost: (data) => ({
    ...data,
    type: 'DeclareDeskLost',
    appointments: [data.appointment],
  }),
  RegistrationArrivedLate: (data) => ({
    ...data,
    type: 'RegisterAttendance',
    membership: eligible(data.rollVersion),
  }),

  SeparateGatheringOpened: (data, state) => ({
    ...data,
    type: 'OpenSeparateGathering',
    appointments: appointments('akim', data, state),
  }),
  QuorumReached: (data) => ({ ...data, type: 'RecountQuorum' }),
  QuorumWaitStarted: (data) => ({ ...data, type: 'RecountQuorum' }),
  QuorumFailed: (data) => ({ ...data, type: 'RecountQuorum' }),
  QuorumRestored: (data) => ({ ...data, type: 'RecountQuorum' }),

  SecretaryElected: (data) => ({ ...data, type: 'ElectSecretary' }),
  SecretaryNotElected: (data) => ({ ...data, type: 'ElectSecretary' }),
  CandidateNominated: (data) => ({
    ...data,
    type: 'NominateCandidate',
    membership: eligible(data.rollVersion),
  }),
  CandidateWithdrawn: (data) => ({ ...data, type: 'WithdrawCandidate' }),
  NominationsClosed: (data) => ({ ...data, type: 'CloseNominations' }),
  CandidateVoteOpened: (data) => ({ ...data, type: 'OpenCandidateVote' }),
  CandidateVoteCounted: (data) => ({ ...data, type: 'CountCandidateVote' }),
  RepresentativesElected: (data) => ({ ...data, type: 'DecideElection' }),
  ElectionTied: (data) => ({ ...data, type: 'DecideElection' }),
  SpeechRecorded: (data) => ({ ...data, type: 'RecordSpeech' }),
  DissentRecorded: (data) => ({ ...data, type: 'RecordDissent' }),
  SeparateGatheringClosed: (data) => ({ ...data, type: 'CloseSeparateGathering' }),

  HeldOnPaperDeclared: (data) => ({ ...data, type: 'DeclareHeldOnPaper' }),
  PaperEntryChecked: (data) => ({ ...data, type: 'CheckPaperEntry', enteredBy: data.enteredBy ?? [] }),

  MinutesSigned: (data) => ({ ...data, type: 'SignMinutes' }),
  SignerUnavailable: (data, state) => ({
    ...data,
    type: 'RecordSignerUnavailable',
    appointments: appointments('akimOffice', data, state),
  }),
  CorrectionAnnexIssued: (data) => ({ ...data, type: 'IssueCorrectionAnnex' }),
  CorrectionAnnexSigned: (data) => ({ ...data, type: 'SignCorrectionAnnex' }),
  MinutesDelivered: (data, state) => ({
    ...data,
    type: 'DeliverMinutes',
    calendar: calendarOf(data.calendar),
    appointments: appointments('akimOffice', data, state),
  }),
  MinutesDeliveryDeadlineMissed: (data) => ({
    ...data,
    type: 'MissMinutesDeadline',
    calendar: calendarOf(data.calendar),
  }),
  MinutesPublished: (data) => ({ ...data, type: 'PublishMinutes' }),
};

function commandOf(
  event: Extract<SeparateGatheringEvent, { readonly type: Judged }>,
  state: SeparateGatheringState,
): SeparateGatheringCommand {
  const build = commands[event.type] as (
    data: object,
    state: SeparateGatheringState,
  ) => WithoutNow<SeparateGatheringCommand>;
  // Not one more copy: a whole log is judged so, event by event.
  return Object.assign(build(event.data, state), { now: event.data.occurredAt });
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
