import { calendarOf, rejudge } from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import { decideAssemblyMeeting } from './assembly-meeting.decide.js';
import type {
  AssemblyMeetingEvent,
  AssemblyMeetingEventType,
  MeetingEventData,
} from './assembly-meeting.events.js';
import { evolveAssemblyMeeting } from './assembly-meeting.evolve.js';
import { gatheringCommands } from './gathering.check.js';
import { initialAssemblyMeeting } from './assembly-meeting.state.js';
import type { AssemblyMeetingState } from './assembly-meeting.state.js';
import { assemblyQuorumLost, requireSession } from './rules/assembly/standing.js';

/** One sitting, of an assembly or a gathering: rules.md §3–4, choices in docs/adr/0009 and 0013. */
export const assemblyMeetingDecider: Decider<
  AssemblyMeetingCommand,
  AssemblyMeetingEvent,
  AssemblyMeetingState
> = {
  initialState: initialAssemblyMeeting,
  decide: decideAssemblyMeeting,
  evolve: evolveAssemblyMeeting,
  check: (stateBefore, event) =>
    rejudge(event, () => {
      if (event.type === 'AssemblyQuorumLost') return lostAgain(stateBefore, event.data);
      return decideAssemblyMeeting(commandOf(event, stateBefore), stateBefore);
    }),
};

export type Judged = Exclude<AssemblyMeetingEventType, 'AssemblyQuorumLost'>;
export type CommandOf<Type extends Judged> = (
  data: MeetingEventData<Type> & { readonly now: string },
  state: AssemblyMeetingState,
) => AssemblyMeetingCommand;

/** The command that leads to each event; the compiler lists the events that are missing. */
const commands: { readonly [Type in Judged]: CommandOf<Type> } = {
  AssemblyConvened: ({ convener, previousMeetingId, previousOutcome, ...data }) => ({
    ...data,
    type: 'ConveneAssembly',
    convener:
      convener.kind === 'akim'
        ? { kind: 'akim', officialId: convener.officialId, appointments: [convener.appointment] }
        : convener,
    ...(previousMeetingId !== undefined && {
      previous: {
        meetingId: previousMeetingId,
        bodyId: data.assemblyId,
        outcome: previousOutcome ?? 'other',
      },
    }),
  }),
  ...gatheringCommands,
  AssemblyNoticePublished: (data) => ({ ...data, type: 'PublishAssemblyNotice' }),
  AssemblyNoticeDeadlineMissed: (data) => ({ ...data, type: 'MissAssemblyNoticeDeadline' }),
  AssemblyPostponed: (data) => ({ ...data, type: 'PostponeAssembly' }),
  AssemblyCancelled: (data) => ({ ...data, type: 'CancelAssembly' }),
  AssemblyAttendanceRegistered: (data) => ({
    ...data,
    type: 'RegisterAssemblyMember',
    standing: 'member',
    verdict: 'eligible',
  }),
  AssemblyMemberDeparted: (data) => ({ ...data, type: 'RecordAssemblyDeparture' }),
  AssemblyMemberReturned: (data) => ({ ...data, type: 'RecordAssemblyReturn' }),
  AssemblyInviteeRegistered: (data) => ({ ...data, type: 'RegisterInvitee' }),
  AssemblyMaterialAdded: (data) => ({ ...data, type: 'AddAssemblyMaterial' }),
  AssemblyMemberExcused: (data) => ({ ...data, type: 'ExcuseAssemblyMember' }),
  AssemblyRecordingLinked: (data) => ({ ...data, type: 'LinkAssemblyRecording' }),
  AssemblyOpened: (data) => ({ ...data, type: 'OpenAssembly', appointments: [data.appointment] }),
  AssemblyQuorumReached: (data) => ({ ...data, type: 'RecountAssemblyQuorum' }),
  AssemblyQuorumWaitStarted: (data) => ({ ...data, type: 'RecountAssemblyQuorum' }),
  AssemblyQuorumFailed: (data) => ({ ...data, type: 'RecountAssemblyQuorum' }),
  AssemblyQuorumRestored: (data) => ({ ...data, type: 'RecountAssemblyQuorum' }),
  AssemblyOfficerElected: (data) => ({ ...data, type: 'ElectAssemblyOfficer' }),
  AssemblyOfficerNotElected: (data) => ({ ...data, type: 'ElectAssemblyOfficer' }),
  AssemblyAgendaApproved: (data) => ({ ...data, type: 'ApproveAgenda' }),
  AssemblyAgendaRejected: (data) => ({ ...data, type: 'ApproveAgenda' }),
  AssemblyMemberRecused: (data) => ({ ...data, type: 'DeclareRecusal' }),
  AssemblyItemDecided: (data) => ({ ...data, type: 'DecideItem' }),
  AssemblySpeechRecorded: (data) => ({ ...data, type: 'RecordAssemblySpeech' }),
  AssemblyDissentRecorded: (data) => ({ ...data, type: 'RecordAssemblyDissent' }),
  AssemblyClosed: (data) => ({ ...data, type: 'CloseAssembly' }),
  AssemblyMinutesSigned: (data) => ({ ...data, type: 'SignAssemblyMinutes' }),
  AssemblyMinutesDelivered: (data) => ({
    ...data,
    type: 'DeliverAssemblyMinutes',
    appointments: [data.appointment],
    calendar: calendarOf(data.calendar),
  }),
  AssemblyCorrectionAnnexIssued: (data) => ({ ...data, type: 'IssueAssemblyCorrectionAnnex' }),
  AssemblyCorrectionAnnexSigned: (data) => ({ ...data, type: 'SignAssemblyCorrectionAnnex' }),
  AssemblyMinutesDeadlineMissed: (data) => ({
    ...data,
    type: 'MissAssemblyMinutesDeadline',
    calendar: calendarOf(data.calendar),
  }),
};

function commandOf(
  event: Extract<AssemblyMeetingEvent, { readonly type: Judged }>,
  state: AssemblyMeetingState,
): AssemblyMeetingCommand {
  const build = commands[event.type] as (data: object, state: AssemblyMeetingState) => AssemblyMeetingCommand;
  return build({ ...event.data, now: event.data.occurredAt }, state);
}

/** A vote was about to open, on an officer, the agenda or an item. */
function lostAgain(
  state: AssemblyMeetingState,
  { occurredAt }: MeetingEventData<'AssemblyQuorumLost'>,
): readonly AssemblyMeetingEvent[] {
  const convened = requireSession(state, { now: occurredAt, occurredAt });
  return assemblyQuorumLost(state, convened, occurredAt);
}
