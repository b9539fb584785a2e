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
  data: EventData<Type>,
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
    now: data.occurredAt,
    ...data,
    previousSection: { planId: data.planId, sectionId: data.sectionId },
  }),
  NoticePublished: (data) => ({ type: 'PublishNotice', now: data.occurredAt, ...data }),
  NoticeDeadlineMissed: (data) => ({ type: 'MissNoticeDeadline', now: data.occurredAt, ...data }),
  SeparateGatheringPostponed: (data, { schedule }) => ({
    type: 'PostponeSeparateGathering',
    now: data.occurredAt,
    ...data,
    rollVersion: data.rollVersion ?? schedule?.rollVersion ?? 0,
    eligible: data.eligible ?? schedule?.eligible ?? 0,
  }),
  SeparateGatheringCancelled: (data) => ({ type: 'CancelSeparateGathering', now: data.occurredAt, ...data }),
  PriorityListed: (data) => ({ type: 'ListPriority', now: data.occurredAt, ...data }),

  AttendanceRegistered: (data) => ({
    type: 'RegisterAttendance',
    now: data.occurredAt,
    membership: eligible(data.rollVersion),
    ...data,
  }),
  AttendanceRegisteredAgain: (data, state) => ({
    type: 'RegisterAttendance',
    now: data.occurredAt,
    membership: eligible(state.schedule?.rollVersion ?? 0),
    ...data,
    identitySeen: false,
    assisted: false,
  }),
  RegistrationAnnulled: (data) => ({ type: 'AnnulRegistration', now: data.occurredAt, ...data }),
  DoubleRegistrationAnnulled: (data, { convened }) => ({
    type: 'AnnulDoubleRegistration',
    now: data.occurredAt,
    ...data,
    standsIn: { ...data.standsIn, planId: convened?.planId ?? '' },
  }),
  GuestRegistered: (data) => ({ type: 'RegisterGuest', now: data.occurredAt, ...data }),
  ParticipantAdmitted: (data) => ({
    type: 'AdmitByChair',
    now: data.occurredAt,
    ...data,
    membership: { rollVersion: data.rollVersion, verdict: data.verdict },
  }),
  ParticipantLeft: (data) => ({ type: 'RecordDeparture', now: data.occurredAt, ...data }),
  ParticipantReturned: (data) => ({ type: 'RecordReturn', now: data.occurredAt, ...data }),

  DeskEnlisted: (data) => ({ type: 'EnlistDesk', now: data.occurredAt, ...data }),
  DeskSynced: (data) => ({ type: 'SyncDesk', now: data.occurredAt, ...data }),
  DeskDeclaredLost: (data) => ({
    type: 'DeclareDeskLost',
    now: data.occurredAt,
    ...data,
    appointments: [data.appointment],
  }),
  RegistrationArrivedLate: (data) => ({
    type: 'RegisterAttendance',
    now: data.occurredAt,
    membership: eligible(data.rollVersion),
    ...data,
  }),

  SeparateGatheringOpened: (data, state) => ({
    type: 'OpenSeparateGathering',
    now: data.occurredAt,
    ...data,
    appointments: appointments('akim', data, state),
  }),
  QuorumReached: (data) => ({ type: 'RecountQuorum', now: data.occurredAt, ...data }),
  QuorumWaitStarted: (data) => ({ type: 'RecountQuorum', now: data.occurredAt, ...data }),
  QuorumFailed: (data) => ({ type: 'RecountQuorum', now: data.occurredAt, ...data }),
  QuorumRestored: (data) => ({ type: 'RecountQuorum', now: data.occurredAt, ...data }),

  SecretaryElected: (data) => ({ type: 'ElectSecretary', now: data.occurredAt, ...data }),
  SecretaryNotElected: (data) => ({ type: 'ElectSecretary', now: data.occurredAt, ...data }),
  CandidateNominated: (data) => ({
    type: 'NominateCandidate',
    now: data.occurredAt,
    membership: eligible(data.rollVersion),
    ...data,
  }),
  CandidateWithdrawn: (data) => ({ type: 'WithdrawCandidate', now: data.occurredAt, ...data }),
  NominationsClosed: (data) => ({ type: 'CloseNominations', now: data.occurredAt, ...data }),
  CandidateVoteOpened: (data) => ({ type: 'OpenCandidateVote', now: data.occurredAt, ...data }),
  CandidateVoteCounted: (data) => ({ type: 'CountCandidateVote', now: data.occurredAt, ...data }),
  RepresentativesElected: (data) => ({ type: 'DecideElection', now: data.occurredAt, ...data }),
  ElectionTied: (data) => ({ type: 'DecideElection', now: data.occurredAt, ...data }),
  SpeechRecorded: (data) => ({ type: 'RecordSpeech', now: data.occurredAt, ...data }),
  DissentRecorded: (data) => ({ type: 'RecordDissent', now: data.occurredAt, ...data }),
  SeparateGatheringClosed: (data) => ({ type: 'CloseSeparateGathering', now: data.occurredAt, ...data }),

  HeldOnPaperDeclared: (data) => ({ type: 'DeclareHeldOnPaper', now: data.occurredAt, ...data }),
  PaperEntryChecked: (data) => ({
    now: data.occurredAt,
    ...data,
    type: 'CheckPaperEntry',
    enteredBy: data.enteredBy ?? [],
  }),

  MinutesSigned: (data) => ({ type: 'SignMinutes', now: data.occurredAt, ...data }),
  SignerUnavailable: (data, state) => ({
    type: 'RecordSignerUnavailable',
    now: data.occurredAt,
    ...data,
    appointments: appointments('akimOffice', data, state),
  }),
  CorrectionAnnexIssued: (data) => ({ type: 'IssueCorrectionAnnex', now: data.occurredAt, ...data }),
  CorrectionAnnexSigned: (data) => ({ type: 'SignCorrectionAnnex', now: data.occurredAt, ...data }),
  MinutesDelivered: (data, state) => ({
    type: 'DeliverMinutes',
    now: data.occurredAt,
    ...data,
    calendar: calendarOf(data.calendar),
    appointments: appointments('akimOffice', data, state),
  }),
  MinutesDeliveryDeadlineMissed: (data) => ({
    type: 'MissMinutesDeadline',
    now: data.occurredAt,
    ...data,
    calendar: calendarOf(data.calendar),
  }),
  MinutesPublished: (data) => ({ type: 'PublishMinutes', now: data.occurredAt, ...data }),
};

function commandOf(
  event: Extract<SeparateGatheringEvent, { readonly type: Judged }>,
  state: SeparateGatheringState,
): SeparateGatheringCommand {
  const build = commands[event.type] as (
    data: object,
    state: SeparateGatheringState,
  ) => SeparateGatheringCommand;
  return build(event.data, state);
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
