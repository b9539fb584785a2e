import type {
  BilingualText,
  CalendarDate,
  DecisionReference,
  Instant,
  Kato,
  VaultTextReference,
} from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import type { AgendaItem } from './agenda.js';
import type { Appointment } from './appointment.js';
import type { Happened } from './happened.js';

export type GatheringNorms = FrozenNorms<
  | 'gathering.noticeDays'
  | 'gathering.residentsQuorum'
  | 'gathering.representativesQuorum'
  | 'gathering.waitingMinutes'
  | 'gathering.tieRule'
  | 'gathering.recusalBase'
  | 'gathering.minutesDeliveryWorkingDays'
  | 'assembly.size'
  | 'assembly.termYears'
>;

/** Whom a separate gathering elected. */
export interface Representative {
  readonly memberId: string;
  readonly gatheringId: string;
}

/** Who takes part, frozen when the gathering is convened (rules.md §3). */
export type GatheringComposition =
  | {
      readonly kind: 'representatives';
      readonly planId: string;
      /** Sections of that plan, those among them that have elected nobody so far. */
      readonly sections: number;
      readonly representatives: readonly Representative[];
    }
  | { readonly kind: 'residents'; readonly eligible: number; readonly rollVersion: number };

/** The akim, or the residents' initiative that the district akim granted. */
export type GatheringConvener =
  | { readonly kind: 'akim'; readonly officialId: string; readonly appointment: Appointment }
  | {
      readonly kind: 'initiative';
      readonly initiativeId: string;
      /** The district akim's decision that it is held. */
      readonly order: DecisionReference;
    };

/** A problem that a section's separate gathering passed on. */
export interface SectionPriority {
  readonly gatheringId: string;
  readonly priorityId: string;
  readonly text: VaultTextReference;
}

/** A gathering of residents or of their representatives: the first event of its sitting. */
export type GatheringConvened = Happened<
  'GatheringConvened',
  {
    readonly meetingId: string;
    readonly territory: Kato;
    readonly composition: GatheringComposition;
    readonly convener: GatheringConvener;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly AgendaItem[];
    readonly priorities: readonly SectionPriority[];
    /** The day the notice is to be published. */
    readonly noticeOn: CalendarDate;
    readonly norms: GatheringNorms;
  }
>;
