import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import type {
  BilingualText,
  DecisionReference,
  VaultDocumentReference,
  VaultTextReference,
} from '../section-plan.events.js';
import type { Happened } from './happened.js';

export type SeparateGatheringNorms = FrozenNorms<
  | 'separateGathering.noticeDays'
  | 'separateGathering.quorum'
  | 'separateGathering.waitingMinutes'
  | 'separateGathering.electionRule'
  | 'separateGathering.minutesDeliveryWorkingDays'
  | 'separateGathering.substituteSigner'
  | 'membership.adultAge'
  | 'membership.foreignPermanentResidents'
  | 'membership.temporaryRegistration'
>;

export type NoticeChannel = 'poster' | 'website' | 'messenger' | 'media' | 'loudspeaker' | 'houseToHouse';
export type ChangeReason = 'weather' | 'mourning' | 'harvest' | 'other';
export type PreviousOutcome = 'notHeld' | 'adjourned' | 'nobodyElected' | 'cancelled' | 'other';

export type SeparateGatheringConvened = Happened<
  'SeparateGatheringConvened',
  {
    readonly gatheringId: string;
    readonly territory: Kato;
    readonly planId: string;
    readonly sectionId: string;
    readonly sectionName: BilingualText;
    readonly quota: number;
    readonly order: DecisionReference;
    readonly maslikhatDecision: DecisionReference;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly BilingualText[];
    /** The day the notice is to be published. */
    readonly noticeOn: CalendarDate;
    readonly rollVersion: number;
    readonly eligible: number;
    readonly norms: SeparateGatheringNorms;
    /** The gathering that was not held and is convened again by this one. */
    readonly previousGatheringId?: string;
    /** How that one ended, as its stream said. */
    readonly previousOutcome?: PreviousOutcome;
    /** Which convening of this section under this plan it is, from 1. */
    readonly convening?: number;
    /** The akim in office who convened it. */
    readonly akimId?: string;
  }
>;
export type NoticePublished = Happened<
  'NoticePublished',
  {
    readonly noticeId: string;
    readonly channel: NoticeChannel;
    readonly where: BilingualText;
    readonly publishedOn: CalendarDate;
    readonly proof?: VaultDocumentReference;
    /** Which change it tells of: 0 the convening, 1 the first postponement … */
    readonly change: number;
  }
>;
export type NoticeDeadlineMissed = Happened<
  'NoticeDeadlineMissed',
  { readonly dueOn: CalendarDate; readonly by: 'akimOffice' }
>;
export type SeparateGatheringPostponed = Happened<
  'SeparateGatheringPostponed',
  {
    readonly reason: ChangeReason;
    readonly explanation?: VaultTextReference;
    readonly startsAt: Instant;
    readonly place: BilingualText;
    readonly change: number;
    /** The roll and the count frozen anew for the new day. */
    readonly rollVersion?: number;
    readonly eligible?: number;
  }
>;
export type SeparateGatheringCancelled = Happened<
  'SeparateGatheringCancelled',
  { readonly reason: ChangeReason; readonly explanation?: VaultTextReference }
>;
/** A problem that residents want on the gathering's agenda; passes on to the gathering. */
export type PriorityListed = Happened<
  'PriorityListed',
  { readonly priorityId: string; readonly text: VaultTextReference }
>;

export type ConveningEvent =
  | SeparateGatheringConvened
  | NoticePublished
  | NoticeDeadlineMissed
  | SeparateGatheringPostponed
  | SeparateGatheringCancelled
  | PriorityListed;
