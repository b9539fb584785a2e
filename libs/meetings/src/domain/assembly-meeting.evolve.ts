import { evolveBy, localDate, optional } from '#libs/kernel';
import { assemblyConvening, gatheringConvening, postponed } from './assembly-meeting.convening.js';
import type { AssemblyMeetingEvent, MeetingEventData } from './assembly-meeting.events.js';
import type { AssemblyMeetingState, Attendant, MeetingPhase } from './assembly-meeting.state.js';
import { evolveElections } from './evolve/assembly-election.js';
import { evolveSittingCorrections } from './evolve/sitting-correction.js';
import { evolveSittingRecord } from './evolve/sitting-record.js';
import type { QuorumFacts } from './events/quorum.js';

type State = AssemblyMeetingState;
type At = { readonly occurredAt: string };

export const evolveAssemblyMeeting = evolveBy<AssemblyMeetingEvent, State>({
  AssemblyConvened: (state, data) => ({
    ...state,
    phase: 'convened',
    convened: assemblyConvening(data),
    agenda: data.agenda,
    lastStepAt: data.occurredAt,
  }),
  GatheringConvened: (state, data) => ({
    ...state,
    phase: 'convened',
    convened: gatheringConvening(data),
    agenda: data.agenda,
    lastStepAt: data.occurredAt,
  }),
  ...evolveElections,
  ...evolveSittingCorrections,
  ...evolveSittingRecord,
  AssemblyNoticePublished: (state, data) => ({ ...state, notices: [...state.notices, data] }),
  AssemblyNoticeDeadlineMissed: (state) => ({ ...state, noticeMissed: true }),
  AssemblyPostponed: (state, data) => ({
    ...step(onAnotherDay(state, data.startsAt), data),
    ...(state.convened && { convened: postponed(state.convened, data) }),
    change: data.change,
    noticeMissed: false,
  }),
  AssemblyCancelled: (state, data) => ({ ...step(state, data), phase: 'cancelled' }),
  AssemblyAttendanceRegistered: (state, data) => ({
    ...step(state, data),
    attendance: registered(state.attendance, data),
  }),
  AssemblyMemberDeparted: (state, data) => moved(state, data, false),
  AssemblyMemberReturned: (state, data) => moved(state, data, true),
  AssemblyInviteeRegistered: (state, { guestId }) => ({ ...state, invitees: [...state.invitees, guestId] }),
  AssemblyOpened: (state, data) => ({ ...step(state, data), phase: 'opened', opening: data }),
  AssemblyQuorumReached: (state, data) => counted(state, 'inSession', data),
  AssemblyQuorumWaitStarted: (state, data) => ({ ...counted(state, 'waiting', data), waitUntil: data.until }),
  AssemblyQuorumFailed: (state, data) => ({
    ...counted(state, 'notHeld', data),
    end: { at: data.occurredAt, outcome: 'notHeld' },
  }),
  AssemblyQuorumLost: (state, data) => counted(state, 'adjourned', data),
  AssemblyQuorumRestored: (state, data) => counted(state, 'inSession', data),
  AssemblyOfficerElected: (state, data) => ({
    ...step(state, data),
    officers: { ...state.officers, [data.part]: data.memberId },
  }),
  AssemblyOfficerNotElected: step,
  AssemblyAgendaApproved: (state, data) => ({
    ...step(state, data),
    agenda: data.items,
    agendaApproved: true,
  }),
  AssemblyAgendaRejected: step,
  AssemblyMemberRecused: (state, data) => ({ ...step(state, data), recusals: [...state.recusals, data] }),
  AssemblyItemDecided: (state, data) => ({ ...step(state, data), decided: [...state.decided, data] }),
  AssemblySpeechRecorded: (state, { speechId }) => ({ ...state, speeches: [...state.speeches, speechId] }),
  AssemblyDissentRecorded: (state) => state,
  AssemblyClosed: (state, data) => ({
    ...step(state, data),
    phase: 'closed',
    end: { at: data.occurredAt, outcome: data.outcome },
  }),
  AssemblyMinutesSigned: (state, data) => ({
    ...state,
    document: data.document,
    signatures: [...state.signatures, data],
  }),
  AssemblyMinutesDelivered: (state, data) => ({ ...state, delivered: data }),
  AssemblyMinutesDeadlineMissed: (state) => ({ ...state, deliveryMissed: true }),
});

/** Who had come on the former day, or was excused for it, is neither on the new one. */
function onAnotherDay(state: State, startsAt: string): State {
  const { convened } = state;
  if (convened && localDate(convened.startsAt) === localDate(startsAt)) return state;
  return { ...state, attendance: [], invitees: [], excused: [] };
}

/** Registered again is who took part from elsewhere and came into the hall. */
function registered(
  attendance: readonly Attendant[],
  { memberId, remote, occurredAt }: MeetingEventData<'AssemblyAttendanceRegistered'>,
): readonly Attendant[] {
  if (!attendance.some((one) => one.memberId === memberId))
    return [...attendance, { memberId, here: true, ...optional('remote', remote) }];
  return attendance.map((one) =>
    one.memberId === memberId ? { ...one, here: true, inHallFrom: occurredAt } : one,
  );
}

function step(state: State, { occurredAt }: At): State {
  return { ...state, lastStepAt: occurredAt };
}

function moved(state: State, data: At & { readonly memberId: string }, here: boolean): State {
  const attendance = state.attendance.map((one) => (one.memberId === data.memberId ? { ...one, here } : one));
  return { ...step(state, data), attendance };
}

function counted(
  state: State,
  phase: MeetingPhase,
  { present, eligible, required, occurredAt }: QuorumFacts & At,
): State {
  return { ...state, phase, quorum: { present, eligible, required }, lastStepAt: occurredAt };
}
