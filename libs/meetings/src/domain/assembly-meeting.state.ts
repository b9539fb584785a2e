import type { Instant } from '#libs/kernel';
import type { Convening } from './assembly-meeting.convening.js';
import type {
  AgendaItem,
  MeetingEventData,
  RemoteChannel,
  SittingMaterial,
} from './assembly-meeting.events.js';
import type { AssemblyCandidate, ElectedCandidate, ElectionTerms } from './events/assembly-election.js';
import type { FrozenDocument, SignerPart } from './events/minutes.js';
import type { QuorumFacts } from './events/quorum.js';
import type { OpenVote } from './events/vote.js';

/** `opened` lasts only until the quorum is counted, in the same command; the last three are ends. */
export type MeetingPhase =
  'none' | 'convened' | 'opened' | 'waiting' | 'inSession' | 'adjourned' | 'notHeld' | 'cancelled' | 'closed';

/** Somebody who came, in the hall or from elsewhere. */
export interface Attendant {
  readonly memberId: string;
  readonly here: boolean;
  readonly remote?: RemoteChannel;
  /** When somebody who took part from elsewhere came into the hall. */
  readonly inHallFrom?: Instant;
}

export interface AssemblyMeetingState {
  readonly phase: MeetingPhase;
  readonly convened?: Convening;
  readonly notices: readonly MeetingEventData<'AssemblyNoticePublished'>[];
  /** How often it was postponed. */
  readonly change: number;
  readonly noticeMissed: boolean;
  readonly attendance: readonly Attendant[];
  readonly invitees: readonly string[];
  readonly opening?: MeetingEventData<'AssemblyOpened'>;
  readonly quorum?: QuorumFacts;
  readonly waitUntil?: Instant;
  readonly officers: { readonly [Part in SignerPart]?: string };
  /** In force: of the convening until the meeting approves its own. */
  readonly agenda: readonly AgendaItem[];
  readonly agendaApproved: boolean;
  readonly recusals: readonly MeetingEventData<'AssemblyMemberRecused'>[];
  readonly decided: readonly MeetingEventData<'AssemblyItemDecided'>[];
  /** Of the assembly, by a gathering; one for each item that is about it. */
  readonly elections: readonly AssemblyElection[];
  readonly speeches: readonly string[];
  readonly materials: readonly SittingMaterial[];
  /** Members who said beforehand why they cannot come. */
  readonly excused: readonly string[];
  /** Where the recording is to be seen. */
  readonly recordings: readonly string[];
  readonly end?: { readonly at: Instant; readonly outcome: 'held' | 'adjourned' | 'notHeld' };
  readonly document?: FrozenDocument;
  readonly signatures: readonly MeetingEventData<'AssemblyMinutesSigned'>[];
  readonly delivered?: MeetingEventData<'AssemblyMinutesDelivered'>;
  readonly deliveryMissed: boolean;
  /** Of the signed minutes; the place in the list is the number. */
  readonly annexes: readonly SittingAnnex[];
  readonly lastStepAt: Instant;
}

/** A correction annex with the signatures it has so far. */
export interface SittingAnnex extends Readonly<MeetingEventData<'AssemblyCorrectionAnnexIssued'>> {
  readonly signatures: readonly MeetingEventData<'AssemblyCorrectionAnnexSigned'>[];
}

/** The election of the assembly, or a by-election, under one item of a gathering's agenda. */
export interface AssemblyElection {
  readonly itemId: string;
  readonly terms: ElectionTerms;
  readonly candidates: readonly AssemblyCandidate[];
  readonly round: number;
  /** Who is voted on in this round, and for how many seats of which section; everybody in the first. */
  readonly ties?: MeetingEventData<'AssemblyElectionTied'>['ties'];
  /** In this round. */
  readonly votes: readonly { readonly memberId: string; readonly vote: OpenVote; readonly base: number }[];
  /** In the rounds before. */
  readonly elected: readonly ElectedCandidate[];
  readonly outcome?: 'elected' | 'notElected';
}

export const initialAssemblyMeeting: AssemblyMeetingState = {
  phase: 'none',
  notices: [],
  change: 0,
  noticeMissed: false,
  attendance: [],
  invitees: [],
  officers: {},
  agenda: [],
  agendaApproved: false,
  recusals: [],
  decided: [],
  elections: [],
  speeches: [],
  materials: [],
  excused: [],
  recordings: [],
  signatures: [],
  deliveryMissed: false,
  annexes: [],
  lastStepAt: '',
};

/** The notices that tell of the day for which the sitting stands now. */
export function noticesOfNow({
  notices,
  change,
}: AssemblyMeetingState): readonly MeetingEventData<'AssemblyNoticePublished'>[] {
  return notices.filter((notice) => (notice.change ?? 0) === change);
}

/** The members who take part now, in the hall or from elsewhere. */
export function membersPresent({ attendance }: AssemblyMeetingState): readonly string[] {
  return attendance.filter(({ here }) => here).map(({ memberId }) => memberId);
}

/** Of those who take part now, the ones who are in the hall itself. */
export function inTheHall({ attendance }: AssemblyMeetingState): readonly string[] {
  return attendance
    .filter(({ here, remote, inHallFrom }) => here && (remote === undefined || inHallFrom !== undefined))
    .map(({ memberId }) => memberId);
}

/** Members who are excused and did not come after all. */
export function excusedAbsent({ excused, attendance }: AssemblyMeetingState): readonly string[] {
  return excused.filter((memberId) => !attendance.some((one) => one.memberId === memberId));
}

export function recusedFrom({ recusals }: AssemblyMeetingState, itemId: string): readonly string[] {
  return recusals.filter((recusal) => recusal.itemId === itemId).map(({ memberId }) => memberId);
}

/** Items of the agenda that came to their end, by a vote or an election. */
export function itemsDecided({ decided, elections }: AssemblyMeetingState): readonly string[] {
  const held = elections.filter(({ outcome }) => outcome !== undefined);
  return [...decided, ...held].map(({ itemId }) => itemId);
}

/** Who signs in that part: the officer elected; for a sitting that had no quorum, who opened it. */
export function assemblySigner(state: AssemblyMeetingState, part: SignerPart): string | undefined {
  const opener = part === 'chair' ? state.opening?.chair.officialId : undefined;
  return state.officers[part] ?? opener;
}

/** The signatures that the minutes still lack; empty once they are signed. */
export function assemblySignaturesMissing(state: AssemblyMeetingState): readonly SignerPart[] {
  const parts = (['chair', 'secretary'] as const).filter((part) => assemblySigner(state, part) !== undefined);
  return parts.filter((part) => !state.signatures.some((signature) => signature.part === part));
}
