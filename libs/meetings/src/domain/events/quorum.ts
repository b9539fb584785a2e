import type { Instant } from '#libs/kernel';
import type { BilingualText, DecisionReference } from '../section-plan.events.js';
import type { Appointment } from './appointment.js';
import type { Happened } from './happened.js';

/** Present, eligible and the least number that makes a quorum: what a quorum was decided on. */
export interface QuorumFacts {
  readonly present: number;
  readonly eligible: number;
  readonly required: number;
}

/** The akim or an authorised person opens and chairs it. */
export type Chair =
  | { readonly capacity: 'akim'; readonly officialId: string }
  | {
      readonly capacity: 'authorisedPerson';
      readonly officialId: string;
      readonly order: DecisionReference;
      readonly scope: BilingualText;
    };
export type SeparateGatheringOpened = Happened<
  'SeparateGatheringOpened',
  { readonly chair: Chair; readonly appointment?: Appointment }
>;
export type QuorumReached = Happened<'QuorumReached', QuorumFacts>;
export type QuorumWaitStarted = Happened<'QuorumWaitStarted', QuorumFacts & { readonly until: Instant }>;
/** Not held; it can be convened again with fresh notice. */
export type QuorumFailed = Happened<'QuorumFailed', QuorumFacts>;
/** Fewer than the quorum when a vote was to open: adjourned. */
export type QuorumLost = Happened<'QuorumLost', QuorumFacts>;
export type QuorumRestored = Happened<'QuorumRestored', QuorumFacts>;

export type QuorumEvent =
  SeparateGatheringOpened | QuorumReached | QuorumWaitStarted | QuorumFailed | QuorumLost | QuorumRestored;
