import { leastReaching, optional, reaches, uuidV5 } from '#libs/kernel';
import type { BilingualText, CalendarDate, Instant, Kato, Share } from '#libs/kernel';
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
  /** Calendar days ahead on which the materials are to be there, where a norm says so. */
  readonly materialsDays?: number;
  /** Members may take part from elsewhere. */
  readonly remote: boolean;
}

/** A sitting as it was convened: of an assembly, or of a gathering (rules.md §3–4). */
export interface Convening {
  readonly body: SittingBody;
  /** Who decides: the assembly; for gatherings one id for all of a territory. */
  readonly bodyId: string;
  readonly meetingId: string;
  readonly territory: Kato;
  readonly place: BilingualText;
  readonly startsAt: Instant;
  readonly noticeOn: CalendarDate;
  /** When it was convened, or postponed last. */
  readonly occurredAt: Instant;
  /** Last day of the assembly's term. */
  readonly termTo?: CalendarDate;
  /** Who may take part; absent where every member of the community may. */
  readonly members?: readonly string[];
  /** The version of the roll that says who a member of the community is; with no `members`. */
  readonly rollVersion?: number;
  readonly eligible: number;
  /** The plan whose separate gatherings elected the representatives. */
  readonly planId?: string;
  readonly rules: SittingRules;
  /** Under which a gathering elects the assembly. */
  readonly election?: FrozenNorms<'assembly.size' | 'assembly.termYears'>;
}

export function assemblyConvening(data: MeetingEventData<'AssemblyConvened'>): Convening {
  const { assemblyId, members, norms, ...convened } = data;
  const { meetingId, territory, place, startsAt, noticeOn, termTo, occurredAt } = convened;
  return {
    body: 'assembly',
    bodyId: assemblyId,
    meetingId,
    territory,
    place,
    startsAt,
    noticeOn,
    occurredAt,
    termTo,
    members,
    eligible: members.length,
    rules: {
      noticeDays: norms['assembly.noticeDays'].value,
      quorum: { share: norms['assembly.quorum'].value, above: false },
      waitingMinutes: norms['assembly.waitingMinutes'].value,
      tieRule: norms['assembly.tieRule'].value,
      recusalBase: norms['assembly.recusalBase'].value,
      deliveryWorkingDays: norms['assembly.minutesDeliveryWorkingDays'].value,
      ...optional('materialsDays', norms['assembly.materialsDays']?.value),
      remote: norms['assembly.remoteParticipation']?.value === 'allowed',
    },
  };
}

export function gatheringConvening(data: MeetingEventData<'GatheringConvened'>): Convening {
  const { composition, norms, meetingId, territory, place, startsAt, noticeOn, occurredAt } = data;
  const ofAll = composition.kind === 'residents';
  const quorum = ofAll
    ? { share: norms['gathering.residentsQuorum'].value, above: false }
    : { share: norms['gathering.representativesQuorum'].value, above: true };
  return {
    body: 'gathering',
    bodyId: gatheringBodyId(territory),
    meetingId,
    territory,
    place,
    startsAt,
    noticeOn,
    occurredAt,
    ...(ofAll
      ? { eligible: composition.eligible, rollVersion: composition.rollVersion }
      : {
          members: composition.representatives.map(({ memberId }) => memberId),
          eligible: composition.representatives.length,
          planId: composition.planId,
        }),
    rules: {
      noticeDays: norms['gathering.noticeDays'].value,
      quorum,
      waitingMinutes: norms['gathering.waitingMinutes'].value,
      tieRule: norms['gathering.tieRule'].value,
      recusalBase: norms['gathering.recusalBase'].value,
      deliveryWorkingDays: norms['gathering.minutesDeliveryWorkingDays'].value,
      remote: false,
    },
    election: {
      'assembly.size': norms['assembly.size'],
      'assembly.termYears': norms['assembly.termYears'],
    },
  };
}

/** What it stands on after a postponement: who comes stays as it was where the event does not say otherwise. */
export function postponed(
  convened: Convening,
  { members, eligible, rollVersion, ...to }: MeetingEventData<'AssemblyPostponed'>,
): Convening {
  const { place, startsAt, noticeOn, occurredAt } = to;
  return {
    ...convened,
    place,
    startsAt,
    noticeOn,
    occurredAt,
    eligible,
    ...(members && { members }),
    ...(rollVersion !== undefined && { rollVersion }),
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
export function requiredPresent({
  eligible,
  rules: { quorum },
}: Pick<Convening, 'eligible' | 'rules'>): number {
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
