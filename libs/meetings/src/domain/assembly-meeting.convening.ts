import { leastReaching, reaches, uuidV5 } from '#libs/kernel';
import type { CalendarDate, Instant, Kato, Share } from '#libs/kernel';
import type { FrozenNorms, RecusalBase, SittingBody, TieRule } from '#libs/norms';
import type { AssemblyMeetingEvent, MeetingEventData } from './assembly-meeting.events.js';

/** The norms of a sitting, whichever body's they are. */
export interface SittingRules {
  readonly noticeDays: number;
  readonly quorum: { readonly share: Share; readonly above: boolean };
  readonly waitingMinutes: number;
  readonly tieRule: TieRule;
  readonly recusalBase: RecusalBase;
  readonly deliveryWorkingDays: number;
}

/** A sitting as it was convened: of an assembly, or of a gathering (rules.md §3–4). */
export interface Convening {
  readonly body: SittingBody;
  /** Who decides: the assembly; for gatherings one id for all of a territory. */
  readonly bodyId: string;
  readonly meetingId: string;
  readonly territory: Kato;
  readonly startsAt: Instant;
  readonly noticeOn: CalendarDate;
  readonly occurredAt: Instant;
  /** Who may take part; absent where every member of the community may. */
  readonly members?: readonly string[];
  /** The version of the roll that says who a member of the community is; with no `members`. */
  readonly rollVersion?: number;
  readonly eligible: number;
  readonly rules: SittingRules;
  /** Under which a gathering elects the assembly. */
  readonly election?: FrozenNorms<'assembly.size' | 'assembly.termYears'>;
}

export function assemblyConvening(data: MeetingEventData<'AssemblyConvened'>): Convening {
  const { assemblyId, members, norms, meetingId, territory, startsAt, noticeOn, occurredAt } = data;
  return {
    body: 'assembly',
    bodyId: assemblyId,
    meetingId,
    territory,
    startsAt,
    noticeOn,
    occurredAt,
    members,
    eligible: members.length,
    rules: {
      noticeDays: norms['assembly.noticeDays'].value,
      quorum: { share: norms['assembly.quorum'].value, above: false },
      waitingMinutes: norms['assembly.waitingMinutes'].value,
      tieRule: norms['assembly.tieRule'].value,
      recusalBase: norms['assembly.recusalBase'].value,
      deliveryWorkingDays: norms['assembly.minutesDeliveryWorkingDays'].value,
    },
  };
}

export function gatheringConvening(data: MeetingEventData<'GatheringConvened'>): Convening {
  const { composition, norms, meetingId, territory, startsAt, noticeOn, occurredAt } = data;
  const ofAll = composition.kind === 'residents';
  const quorum = ofAll
    ? { share: norms['gathering.residentsQuorum'].value, above: false }
    : { share: norms['gathering.representativesQuorum'].value, above: true };
  return {
    body: 'gathering',
    bodyId: gatheringBodyId(territory),
    meetingId,
    territory,
    startsAt,
    noticeOn,
    occurredAt,
    ...(ofAll
      ? { eligible: composition.eligible, rollVersion: composition.rollVersion }
      : {
          members: composition.representatives.map(({ memberId }) => memberId),
          eligible: composition.representatives.length,
        }),
    rules: {
      noticeDays: norms['gathering.noticeDays'].value,
      quorum,
      waitingMinutes: norms['gathering.waitingMinutes'].value,
      tieRule: norms['gathering.tieRule'].value,
      recusalBase: norms['gathering.recusalBase'].value,
      deliveryWorkingDays: norms['gathering.minutesDeliveryWorkingDays'].value,
    },
    election: {
      'assembly.size': norms['assembly.size'],
      'assembly.termYears': norms['assembly.termYears'],
    },
  };
}

/** What a sitting stands on, from its first event; undefined for any other. */
export function conveningOf(event: AssemblyMeetingEvent): Convening | undefined {
  if (event.type === 'AssemblyConvened') return assemblyConvening(event.data);
  return event.type === 'GatheringConvened' ? gatheringConvening(event.data) : undefined;
}

/** One id for all gatherings of a territory: a later one discusses again what an earlier one decided. */
export function gatheringBodyId(territory: Kato): string {
  return uuidV5(`gathering:${territory}`);
}

/** How many have to be present; integers only. */
export function requiredPresent({ eligible, rules: { quorum } }: Convening): number {
  if (!quorum.above) return leastReaching(eligible, quorum.share);
  const { numerator, denominator } = quorum.share;
  const reached = eligible * numerator;
  return (reached - (reached % denominator)) / denominator + 1;
}

/** Whether so many are a quorum: the share reached, or for representatives passed. */
export function isQuorum(present: number, { eligible, rules: { quorum } }: Convening): boolean {
  const { share, above } = quorum;
  if (!above) return reaches(present, eligible, share);
  return present * share.denominator > eligible * share.numerator;
}
