import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import type { MeetingEventData } from './assembly-meeting.events.js';
import type { AssemblyMeetingState } from './assembly-meeting.state.js';
import type { AssemblyElectionEvent } from './events/assembly-election.js';
import type { OpenAssemblyElection } from './gathering.commands.js';

type Judged = AssemblyElectionEvent['type'] | 'GatheringConvened';
type At = { readonly now: string };

/** The command that leads to each event of a gathering; the compiler lists the events that are missing. */
export const gatheringCommands: {
  readonly [Type in Judged]: (
    data: MeetingEventData<Type> & At,
    state: AssemblyMeetingState,
  ) => AssemblyMeetingCommand;
} = {
  GatheringConvened: ({ composition, convener, ...data }) => ({
    ...data,
    type: 'ConveneGathering',
    composition:
      composition.kind === 'residents'
        ? composition
        : {
            ...composition,
            representatives: composition.representatives.map((one) => ({ ...one, published: true })),
          },
    convener:
      convener.kind === 'akim'
        ? { kind: 'akim', officialId: convener.officialId, appointments: [convener.appointment] }
        : {
            kind: 'initiative',
            initiativeId: convener.initiativeId,
            standing: { territory: data.territory, phase: 'granted', order: convener.order },
          },
  }),
  AssemblyElectionOpened: opening,
  AssemblyElectionRejected: opening,
  AssemblyCandidateNominated: (data) => ({
    ...data,
    type: 'NominateAssemblyCandidate',
    eligibility: { verdict: 'eligible', representative: 'published' },
  }),
  AssemblyCandidateVoted: (data) => ({ ...data, type: 'VoteOnAssemblyCandidate' }),
  AssemblyElectionTied: (data) => ({ ...data, type: 'DecideAssemblyElection' }),
  AssemblyElected: (data) => ({ ...data, type: 'DecideAssemblyElection' }),
  AssemblyNotElected: (data) => ({ ...data, type: 'DecideAssemblyElection' }),
};

/** The vacant seats of a by-election are taken as they must have been. */
function opening({
  assemblyId,
  ...data
}: MeetingEventData<'AssemblyElectionOpened'> & At): OpenAssemblyElection {
  const { size, termTo } = data;
  const assembly =
    assemblyId === undefined ? {} : { assembly: { assemblyId, vacant: size, termTo, members: [] } };
  return { ...data, ...assembly, type: 'OpenAssemblyElection' };
}
