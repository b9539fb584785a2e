import type { Instant } from '#libs/kernel';
import type { AgendaItem, MeetingEventData } from './assembly-meeting.events.js';
import type { FrozenDocument, SignerPart } from './events/minutes.js';
import type { QuorumFacts } from './events/quorum.js';

/** `opened` lasts only until the quorum is counted, in the same command; the last three are ends. */
export type MeetingPhase =
  'none' | 'convened' | 'opened' | 'waiting' | 'inSession' | 'adjourned' | 'notHeld' | 'cancelled' | 'closed';

export interface AssemblyMeetingState {
  readonly phase: MeetingPhase;
  readonly convened?: MeetingEventData<'AssemblyConvened'>;
  readonly notices: readonly MeetingEventData<'AssemblyNoticePublished'>[];
  readonly noticeMissed: boolean;
  readonly attendance: readonly { readonly memberId: string; readonly here: boolean }[];
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
  readonly speeches: readonly string[];
  readonly end?: { readonly at: Instant; readonly outcome: 'held' | 'adjourned' | 'notHeld' };
  readonly document?: FrozenDocument;
  readonly signatures: readonly MeetingEventData<'AssemblyMinutesSigned'>[];
  readonly delivered?: MeetingEventData<'AssemblyMinutesDelivered'>;
  readonly deliveryMissed: boolean;
  readonly lastStepAt: Instant;
}

export const initialAssemblyMeeting: AssemblyMeetingState = {
  phase: 'none',
  notices: [],
  noticeMissed: false,
  attendance: [],
  invitees: [],
  officers: {},
  agenda: [],
  agendaApproved: false,
  recusals: [],
  decided: [],
  speeches: [],
  signatures: [],
  deliveryMissed: false,
  lastStepAt: '',
};

/** The members in the hall. */
export function membersPresent({ attendance }: AssemblyMeetingState): readonly string[] {
  return attendance.filter(({ here }) => here).map(({ memberId }) => memberId);
}

export function recusedFrom({ recusals }: AssemblyMeetingState, itemId: string): readonly string[] {
  return recusals.filter((recusal) => recusal.itemId === itemId).map(({ memberId }) => memberId);
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
